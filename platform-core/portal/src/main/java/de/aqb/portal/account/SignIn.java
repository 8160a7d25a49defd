package de.aqb.portal.account;

import de.aqb.portal.account.attempt.Attempts;
import de.aqb.portal.account.attempt.Counted;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Proof;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Logs a person in (<i>Anmelden</i>): first the password, then the code of the second factor where there is one.
 *
 * <p>Whether the address is unknown or the password wrong is told to nobody, neither by a text nor by the time it takes.
 * The password is checked outside a transaction, so that a flood of log-ins does not take the pages' connections.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    Credentials credentials;

    @Inject
    Entrance entrance;

    @Inject
    Attempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    OneTimeTokens tokens;

    @Inject
    SecurityEvents events;

    /** What becomes of this address and password. A log-in that this browser still had ends with a new one. */
    @Right("account.sign-in")
    public SignInResult signIn(String email, String password, LoginClient client) {
        var address = Account.normalised(email);
        var found = credentials.find(address, client.device());
        var counted = client.countedFor(
                address, found.filter(Credentials.Found::deviceKnown).isPresent());
        var wait = attempts.begin(counted);
        if (wait.isPresent()) {
            return new SignInResult.Wait(wait.get());
        }
        var hash = found.map(Credentials.Found::passwordHash).orElseGet(passwords::nobodys);
        if (!passwords.matches(password, hash) || found.isEmpty()) {
            return refused(found.map(Credentials.Found::accountId));
        }
        var account = found.get();
        if (passwords.isOutdated(hash)) {
            credentials.replace(account.accountId(), passwords.hash(password));
        }
        if (account.hasFactor()) {
            var proof = Proof.of(account.accountId(), "");
            return new SignInResult.CodeNeeded(tokens.issue(Purpose.SECOND_FACTOR, proof));
        }
        return enter(account.accountId(), client, counted);
    }

    /** What becomes of the code of the app, or of one on paper; the password has been right a moment ago. */
    @Right("account.sign-in")
    public SignInResult confirm(Secret step, String code, LoginClient client) {
        var account = tokens.look(Purpose.SECOND_FACTOR, step)
                .flatMap(proof -> credentials.find(proof.accountId(), client.device()));
        if (account.isEmpty()) {
            return new SignInResult.TooLate();
        }
        var id = account.get().accountId();
        var known = account.get().deviceKnown();
        var counted = client.countedForCode(id.toString(), known);
        var wait = attempts.begin(counted);
        if (wait.isPresent()) {
            return new SignInResult.Wait(wait.get());
        }
        if (!entrance.takesCode(id, code)
                || tokens.redeem(Purpose.SECOND_FACTOR, step).isEmpty()) {
            return refused(Optional.of(id));
        }
        attempts.succeeded(counted);
        return enter(id, client, client.countedFor(account.get().email(), known));
    }

    private SignInResult enter(UUID account, LoginClient client, List<Counted> counted) {
        return entrance.open(account, client, counted)
                .<SignInResult>map(SignInResult.In::new)
                .orElseGet(() -> refused(Optional.of(account)));
    }

    private SignInResult refused(Optional<UUID> account) {
        events.record(Kind.LOGIN_REFUSED, account, "");
        return new SignInResult.Refused();
    }
}
