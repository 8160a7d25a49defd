package de.aqb.portal.account.administration;

import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which caseworker (<i>RP-Sachbearbeitung</i>) looks after which local authorities. */
@Stateless
public class Caseworkers {

    @Inject
    Database database;

    @Inject
    Area area;

    @Inject
    LocalAuthorities authorities;

    @Inject
    RightsLog log;

    @Inject
    Today today;

    /** The local authorities of today that nobody looks after, by name. */
    @Right("caseworker.assign")
    public List<LocalAuthority> orphans() {
        var day = today.today();
        var cared = database.shared()
                .createQuery("""
                        select m from Membership m join fetch m.authorities
                        where m.role = :role and m.retiredAt is null
                        """, Membership.class)
                .setParameter("role", Role.RP_CASEWORKER)
                .getResultStream()
                .map(Membership::getAuthorities)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return authorities.all().stream()
                .filter(authority -> authority.existsOn(day) && !cared.contains(authority.getCode()))
                .toList();
    }

    /** The codes of the local authorities that these caseworkers look after; one statement for all of them. */
    @Right("caseworker.assign")
    public Map<UUID, Set<String>> lookedAfter(List<UUID> caseworkers) {
        if (caseworkers.isEmpty()) {
            return Map.of();
        }
        return database.shared()
                .createQuery("""
                        select m.id, code from Membership m join m.authorities code
                        where m.id in :caseworkers and m.role = :role
                        """, Object[].class)
                .setParameter("caseworkers", caseworkers)
                .setParameter("role", Role.RP_CASEWORKER)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** Whom each local authority is to be cared for by from now on; it holds with the caseworker's next click. */
    @Right("caseworker.assign")
    public Outcome assign(UUID id, long version, Set<String> codes) {
        var membership = area.lock(id);
        if (membership.getRole() != Role.RP_CASEWORKER) {
            throw new NotFoundException("caseworker");
        }
        var known = authorities.all().stream().map(LocalAuthority::getCode).collect(Collectors.toSet());
        if (!known.containsAll(codes)) {
            throw new NotFoundException("local authority");
        }
        if (membership.getVersion() != version) {
            return Outcome.refused(Objection.CHANGED_MEANWHILE);
        }
        if (!membership.getAuthorities().equals(codes)) {
            membership.lookAfter(codes);
            log.changed(membership, String.join(",", new TreeSet<>(codes)));
        }
        return Outcome.stored(id);
    }
}
