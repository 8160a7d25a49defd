package de.aqb.portal.account;

import de.aqb.portal.tenancy.CrossTenantReader;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the regional authority may look at: all local authorities, or those assigned to a caseworker. */
@ApplicationScoped
public class Oversight {

    @Inject
    CurrentMembership who;

    @Inject
    LocalAuthorities authorities;

    @Inject
    CrossTenantReader reader;

    /** The codes of the local authorities in sight; none at all for everybody but the regional authority. */
    @Transactional
    public Set<String> tenants() {
        return switch (who.role()) {
            case RP_ADMIN ->
                authorities.all().stream().map(LocalAuthority::getCode).collect(Collectors.toUnmodifiableSet());
            case RP_CASEWORKER -> who.authorities();
            case GK_MANAGER, GK_READER, PROVIDER_STAFF, AUDITOR -> Set.of();
        };
    }

    /** The codes of the local authorities whose logs the person reads; none for everybody but auditors. */
    @Transactional
    public Set<String> audited() {
        if (who.role() != Role.AUDITOR) {
            return Set.of();
        }
        return who.tenant()
                .map(Set::of)
                .orElseGet(() -> authorities.all().stream()
                        .map(LocalAuthority::getCode)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Runs a query over those of the tenants whose logs the person reads. */
    public <T> List<T> audit(Set<String> tenants, Class<T> type, String query, Map<String, ?> parameters, int limit) {
        var allowed = audited();
        return reader.list(
                tenants.stream().filter(allowed::contains).collect(Collectors.toUnmodifiableSet()),
                type,
                query,
                parameters,
                limit);
    }

    /** Runs a query over the tenants in sight, which it restricts itself by {@code in :tenants}. */
    public <T> List<T> list(Class<T> type, String query, Map<String, ?> parameters, int limit) {
        return list(type, query, parameters, limit, UnaryOperator.identity());
    }

    /** The same with a last word on how to read. */
    public <T> List<T> list(
            Class<T> type, String query, Map<String, ?> parameters, int limit, UnaryOperator<TypedQuery<T>> how) {
        return reader.list(tenants(), type, query, parameters, limit, how);
    }

    /** The same over one tenant, and nothing at all if it is not in sight. */
    public <T> List<T> listOf(
            String tenant,
            Class<T> type,
            String query,
            Map<String, ?> parameters,
            int limit,
            UnaryOperator<TypedQuery<T>> how) {
        return tenants().contains(tenant)
                ? reader.list(Set.of(tenant), type, query, parameters, limit, how)
                : List.of();
    }

    /** The providers in sight, by name. */
    public List<ProviderInSight> providers(int limit) {
        return list(
                ProviderInSight.class,
                "select p from ProviderInSight p where p.tenant in :tenants order by p.name, p.id",
                Map.of(),
                limit);
    }
}
