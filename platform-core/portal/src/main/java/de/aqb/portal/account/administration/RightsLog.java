package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Notes every change of rights in the security log: who, what, which membership; no names. */
@ApplicationScoped
class RightsLog {

    @Inject
    SecurityEvents events;

    @Inject
    CurrentMembership who;

    void granted(UUID membership, Role role, Place place) {
        note(Kind.RIGHTS_GRANTED, "%s %s %s".formatted(membership, role, place.key()));
    }

    void withdrawn(Membership membership) {
        note(Kind.RIGHTS_WITHDRAWN, describe(membership));
    }

    void restored(Membership membership) {
        note(Kind.RIGHTS_RESTORED, describe(membership));
    }

    void changed(Membership membership, String what) {
        note(Kind.RIGHTS_CHANGED, describe(membership) + " " + what);
    }

    /** Somebody asked for what no page offers: a forged request. */
    void forged(Role role, Place place) {
        note(Kind.FORGED_REQUEST, "%s %s".formatted(role, place.key()));
    }

    private static String describe(Membership membership) {
        return "%s %s %s"
                .formatted(
                        membership.getId(),
                        membership.getRole(),
                        Place.of(membership).key());
    }

    private void note(Kind kind, String detail) {
        events.record(kind, Optional.of(who.accountId()), detail);
    }
}
