package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The memberships that whoever asks may administer. What lies outside does not exist. */
@ApplicationScoped
class Area {

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    Delegation delegation() {
        return Delegation.of(who);
    }

    /** The same as {@link Delegation#covers(Membership)}, for queries over {@code Membership m}. */
    String condition(Map<String, Object> parameters) {
        return switch (who.role()) {
            case RP_ADMIN -> {
                parameters.put("outside", Role.PROVIDER_STAFF);
                yield "m.role <> :outside";
            }
            case RP_CASEWORKER -> {
                if (who.authorities().isEmpty()) {
                    yield "1 = 0";
                }
                parameters.put("inside", delegation().roles());
                parameters.put("tenants", who.authorities());
                yield "m.role in :inside and m.tenant in :tenants";
            }
            case GK_MANAGER -> {
                parameters.put("inside", Role.PROVIDER_STAFF);
                parameters.put("own", who.tenant().orElseThrow());
                yield "m.role = :inside and m.tenant = :own";
            }
            case GK_READER, PROVIDER_STAFF, AUDITOR -> "1 = 0";
        };
    }

    /** @throws NotFoundException for one outside the area, and for one that does not exist */
    Membership find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** To be changed: of two administrators the second one waits. */
    Membership lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Membership find(UUID id, LockModeType lock) {
        return Optional.ofNullable(database.shared().find(Membership.class, id, lock))
                .filter(delegation()::covers)
                .orElseThrow(() -> new NotFoundException("membership"));
    }
}
