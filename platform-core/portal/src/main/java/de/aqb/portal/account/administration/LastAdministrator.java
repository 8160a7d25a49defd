package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

/** Sees to it that somebody of the regional authority is left who can give rights. */
@ApplicationScoped
class LastAdministrator {

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    /**
     * Whether nobody who can log in would administer the portal any more. Locks all who do, so that of two who remove each
     * other at the same moment the second one finds that he is no administrator any longer.
     *
     * @throws NotFoundException if the person who asks has just been removed
     */
    boolean wouldBeGoneWith(Membership leaving) {
        var em = database.shared();
        // Without an order: Derby locks no rows of a sorted result.
        var administrators = em.createQuery(
                        "select m from Membership m where m.role = :role and m.retiredAt is null", Membership.class)
                .setParameter("role", Role.RP_ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (administrators.stream().noneMatch(each -> each.getId().equals(who.membershipId()))) {
            throw new NotFoundException("administrator");
        }
        return administrators.stream()
                .filter(each -> !each.getId().equals(leaving.getId()))
                .noneMatch(Membership::isAccepted);
    }
}
