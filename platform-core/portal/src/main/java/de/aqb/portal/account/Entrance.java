package de.aqb.portal.account;

import de.aqb.portal.account.attempt.Attempts;
import de.aqb.portal.account.attempt.Counted;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.factor.SecondFactors;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets somebody in who has shown to be the account's owner: all of it in one transaction. */
@ApplicationScoped
@Transactional
class Entrance {

    @Inject
    CurrentMembership who;

    @Inject
    LoginSessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    Attempts attempts;

    @Inject
    SecondFactors factors;

    @Inject
    SecurityEvents events;

    /** Whether the code is right; it holds only once, even if nothing else comes of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean takesCode(UUID account, String code) {
        return factors.takes(account, code);
    }

    /** The token of the new log-in; empty for an account that has no place any more. */
    Optional<LoginToken> open(UUID account, LoginClient client, List<Counted> counted) {
        var token = sessions.begin(account, client.browser());
        if (token.isPresent()) {
            if (who.isLoggedIn()) {
                sessions.end(who.get().token());
            }
            attempts.succeeded(counted);
            devices.remember(account, client.device());
            events.record(Kind.LOGGED_IN, Optional.of(account), "");
        }
        return token;
    }
}
