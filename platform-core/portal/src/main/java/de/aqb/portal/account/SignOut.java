package de.aqb.portal.account;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Logs a person out (<i>Abmelden</i>), on all servers at once. */
@Stateless
public class SignOut {

    @Inject
    CurrentMembership who;

    @Inject
    LoginSessions sessions;

    @Inject
    SecurityEvents events;

    /** Ends the log-in that sends this request; without one there is nothing to do. */
    @Right("account.sign-out")
    public void signOut() {
        if (who.isLoggedIn()) {
            sessions.end(who.get().token());
            events.record(Kind.LOGGED_OUT, Optional.of(who.accountId()), "");
            who.leave();
        }
    }
}
