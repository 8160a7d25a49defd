package de.aqb.portal.account.own;

import de.aqb.portal.account.Passwords;
import de.aqb.portal.account.attempt.Attempts;
import de.aqb.portal.account.attempt.Counted;
import de.aqb.portal.account.attempt.Counter;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.password.PasswordRules;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.account.token.Secret;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Lets in who forgot the password (<i>Passwort vergessen</i>). The second factor is asked for as ever.
 *
 * <p>The answer comes before anything is looked up: neither its text nor its time tells whether the address is known.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgottenPassword {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Attempts attempts;

    @Inject
    ResetMail mail;

    @Inject
    SetPassword setPassword;

    @Inject
    Passwords passwords;

    /** Sends a link if the address belongs to somebody who has a password; asked for too often it sends none. */
    @Right("account.reset-password")
    public void ask(String email, LoginClient client) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var wait = attempts.begin(
                List.of(new Counted(Counter.MAIL, address), new Counted(Counter.ADDRESS, "mail\n" + client.network())));
        if (wait.isEmpty()) {
            executor.execute(() -> mail.send(address));
        }
    }

    /** Whether the link holds, without using it up. */
    @Right("account.reset-password")
    public boolean holds(Secret secret) {
        return setPassword.personBehind(Purpose.PASSWORD_RESET, secret).isPresent();
    }

    /** Sets another password, uses the link up and ends all log-ins of the account. */
    @Right("account.reset-password")
    public PasswordResult setPassword(Secret secret, String password, LoginClient client) {
        var person = setPassword.personBehind(Purpose.PASSWORD_RESET, secret);
        if (person.isEmpty()) {
            return new PasswordResult.NotAllowed();
        }
        var problem = PasswordRules.problemOf(password, person.get());
        if (problem.isPresent()) {
            return new PasswordResult.Bad(problem.get());
        }
        return setPassword.ofReset(secret, passwords.hash(password), client)
                ? new PasswordResult.Done()
                : new PasswordResult.NotAllowed();
    }
}
