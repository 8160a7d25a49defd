package de.aqb.portal.account;

import de.aqb.portal.account.attempt.Attempts;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Checks once more that it is the account's owner who sits there; counted like a log-in. */
@ApplicationScoped
public class Confirmations {

    /** What became of it. */
    public enum Result {
        CONFIRMED,
        REFUSED,
        /** There have been too many attempts; nothing was tried. */
        WAIT
    }

    @Inject
    CurrentMembership who;

    @Inject
    Credentials credentials;

    @Inject
    LoginSessions sessions;

    @Inject
    Entrance entrance;

    @Inject
    Attempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    SecurityEvents events;

    @Inject
    Today today;

    /** Whether the code of the second factor belongs to it. */
    public boolean asksForCode() {
        return who.get().hasFactor();
    }

    /** The log-in remembers for five minutes that it was confirmed. */
    public Result confirm(String password, String code, LoginClient client) {
        var id = who.accountId();
        var account = credentials.find(id, client.device()).orElseThrow(NotLoggedInException::new);
        var counted = client.countedFor(account.email(), account.deviceKnown());
        if (attempts.begin(counted).isPresent()) {
            return Result.WAIT;
        }
        if (!passwords.matches(password, account.passwordHash())
                || account.hasFactor() && !entrance.takesCode(id, code)) {
            events.record(Kind.CONFIRMATION_REFUSED, Optional.of(id), "");
            return Result.REFUSED;
        }
        attempts.succeeded(counted);
        sessions.confirm(who.get());
        who.confirmed(today.now());
        return Result.CONFIRMED;
    }
}
