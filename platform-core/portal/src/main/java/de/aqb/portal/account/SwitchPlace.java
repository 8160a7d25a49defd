package de.aqb.portal.account;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Goes on working for another of the own places. */
@Stateless
public class SwitchPlace {

    @Inject
    CurrentMembership who;

    @Inject
    LoginSessions sessions;

    @Inject
    SecurityEvents events;

    /**
     * The token of the log-in that goes on in that place.
     *
     * @throws de.aqb.portal.tenancy.NotFoundException if the membership is not the account's own
     */
    @Right("account.switch-place")
    public LoginToken to(UUID membershipId) {
        var token = sessions.move(who.get(), membershipId);
        events.record(Kind.PLACE_CHANGED, Optional.of(who.accountId()), membershipId.toString());
        return token;
    }
}
