package de.aqb.portal.participation;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipChoice;
import de.aqb.portal.account.Role;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.tenancy.CrossTenantReader;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds out in which other of the own places something is to be seen that is not there in the active one.
 *
 * <p>Each place is looked at through its own walls. What nobody here may see is not found in any, and takes as long as
 * what does not exist.
 */
@ApplicationScoped
@Transactional
public class OtherPlaces {

    @Inject
    CurrentMembership who;

    @Inject
    Accounts accounts;

    @Inject
    LocalAuthorities authorities;

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    CrossTenantReader reader;

    /** The other own place where that measure is to be seen, of those whose role is one of these. */
    public Optional<MembershipChoice> ofMeasure(UUID id, Set<Role> roles) {
        return firstOf(roles, place -> seesMeasure(place, id));
    }

    /** The other own place where that participation is to be opened, also one that is only begun there. */
    public Optional<MembershipChoice> ofParticipation(UUID id, Set<Role> roles) {
        return firstOf(roles, place -> seesParticipation(place, id));
    }

    private Optional<MembershipChoice> firstOf(Set<Role> roles, Predicate<Membership> sees) {
        if (who.getOthers().isEmpty()) {
            return Optional.empty();
        }
        var places = accounts.memberships(who.accountId()).stream()
                .filter(place -> roles.contains(place.getRole()))
                .collect(Collectors.toMap(Membership::getId, place -> place));
        return who.getOthers().stream()
                .filter(other ->
                        Optional.ofNullable(places.get(other.id())).filter(sees).isPresent())
                .findFirst();
    }

    private boolean seesMeasure(Membership place, UUID id) {
        return switch (place.getRole()) {
            case GK_MANAGER, GK_READER -> inside(place, () -> database.em().find(Measure.class, id) != null);
            case PROVIDER_STAFF ->
                inside(
                        place,
                        () -> database.em().find(MeasureProvider.class, new MeasureProvider.Key(id, provider(place)))
                                != null);
            case RP_ADMIN, RP_CASEWORKER -> oversees(place, id);
            case AUDITOR -> false;
        };
    }

    private boolean seesParticipation(Membership place, UUID id) {
        return switch (place.getRole()) {
            case GK_MANAGER, GK_READER -> inside(place, () -> saved(id).isPresent());
            case PROVIDER_STAFF -> inside(place, () -> records(id, provider(place)));
            case RP_ADMIN, RP_CASEWORKER, AUDITOR -> false;
        };
    }

    private boolean oversees(Membership place, UUID id) {
        var tenants = place.getRole() == Role.RP_ADMIN
                ? authorities.all().stream().map(LocalAuthority::getCode).collect(Collectors.toSet())
                : place.getAuthorities();
        var query = "select m.id from MeasureInSight m where m.id = :id and m.tenant in :tenants";
        return !reader.list(tenants, UUID.class, query, Map.of("id", id), 1).isEmpty();
    }

    private Optional<Participation> saved(UUID id) {
        return Optional.ofNullable(database.em().find(Participation.class, id)).filter(found -> !found.deleted());
    }

    private boolean records(UUID id, UUID provider) {
        var begun = new Draft.Key(who.accountId(), id, Phase.MASTER);
        return saved(id)
                .map(Participation::place)
                .or(() -> Optional.ofNullable(database.em().find(Draft.class, begun))
                        .map(Draft::place))
                .filter(place -> place.providerId().equals(provider))
                .isPresent();
    }

    private boolean inside(Membership place, Supplier<Boolean> look) {
        return work.inside(place.getTenant().orElseThrow(), look);
    }

    private static UUID provider(Membership place) {
        return place.getProviderId().orElseThrow();
    }
}
