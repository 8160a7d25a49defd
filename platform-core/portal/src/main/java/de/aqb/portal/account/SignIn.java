package de.aqb.portal.account;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Logs a person in (<i>Anmelden</i>).
 *
 * <p>Whether the address is unknown or the password wrong is told to nobody, neither by a text nor by the time it takes.
 * The password is checked outside a transaction, so that a flood of log-ins does not take the pages' connections.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    CurrentMembership who;

    @Inject
    Credentials credentials;

    @Inject
    LoginSessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    SecurityEvents events;

    /** The token of the new log-in, empty if it is refused. A log-in this browser still had ends with it. */
    @Right("account.sign-in")
    public Optional<LoginToken> signIn(String email, String password) {
        var found = credentials.find(email);
        var hash = found.map(Credentials.Found::passwordHash).orElseGet(passwords::nobodys);
        var right = passwords.matches(password, hash);
        var account = found.filter(known -> right).map(Credentials.Found::accountId);
        var token = account.flatMap(sessions::begin);
        if (token.isEmpty()) {
            events.record(Kind.LOGIN_REFUSED, found.map(Credentials.Found::accountId), "");
            return token;
        }
        if (passwords.isOutdated(hash)) {
            account.ifPresent(id -> credentials.replace(id, passwords.hash(password)));
        }
        if (who.isLoggedIn()) {
            sessions.end(who.get().token());
        }
        events.record(Kind.LOGGED_IN, account, "");
        return token;
    }
}
