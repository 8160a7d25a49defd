package de.aqb.portal.account.administration;

import static de.aqb.portal.account.Role.AUDITOR;
import static de.aqb.portal.account.Role.GK_MANAGER;
import static de.aqb.portal.account.Role.GK_READER;
import static de.aqb.portal.account.Role.PROVIDER_STAFF;
import static de.aqb.portal.account.Role.RP_ADMIN;
import static de.aqb.portal.account.Role.RP_CASEWORKER;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may give which role where. Delegation is strict (domain, section 3): the regional authority gives its own roles and
 * those of local authorities, a local authority those of its own providers, nobody else gives any.
 *
 * @param role of whoever gives
 * @param tenant code of the own local authority, empty for the platform
 * @param authorities codes of those assigned to a caseworker
 */
public record Delegation(Role role, Optional<String> tenant, Set<String> authorities) {

    private static final Set<Role> OF_THE_PLATFORM = roles(RP_ADMIN, RP_CASEWORKER, AUDITOR);
    private static final Set<Role> OF_AN_AUTHORITY = roles(GK_MANAGER, GK_READER, AUDITOR);
    private static final Set<Role> OF_A_PROVIDER = roles(PROVIDER_STAFF);
    private static final Set<Role> OF_THE_REGION = roles(RP_ADMIN, RP_CASEWORKER, GK_MANAGER, GK_READER, AUDITOR);

    public Delegation {
        authorities = Set.copyOf(authorities);
    }

    /** What the person who asks may give. */
    static Delegation of(CurrentMembership who) {
        return new Delegation(who.role(), who.tenant(), who.authorities());
    }

    /** The roles that may be given anywhere, in the order of the roles. */
    public Set<Role> roles() {
        return switch (role) {
            case RP_ADMIN -> OF_THE_REGION;
            case RP_CASEWORKER -> OF_AN_AUTHORITY;
            case GK_MANAGER -> OF_A_PROVIDER;
            case GK_READER, PROVIDER_STAFF, AUDITOR -> Set.of();
        };
    }

    /** Whether anything may be given there at all. */
    public boolean reaches(Place place) {
        return switch (role) {
            case RP_ADMIN -> !(place instanceof Place.OfProvider);
            case RP_CASEWORKER -> place instanceof Place.Authority authority && authorities.contains(authority.code());
            case GK_MANAGER ->
                place instanceof Place.OfProvider && place.tenant().equals(tenant);
            case GK_READER, PROVIDER_STAFF, AUDITOR -> false;
        };
    }

    /** Whether this role may be given, changed and taken away there. */
    public boolean covers(Role given, Place place) {
        return roles().contains(given) && reaches(place) && fits(given, place);
    }

    /** Whether this membership lies in the area. */
    public boolean covers(Membership membership) {
        return covers(membership.getRole(), Place.of(membership));
    }

    /** Whether there is such a role in such a place, whoever gives it. */
    public static boolean fits(Role given, Place place) {
        if (place instanceof Place.Platform) {
            return OF_THE_PLATFORM.contains(given);
        }
        return place instanceof Place.Authority ? OF_AN_AUTHORITY.contains(given) : OF_A_PROVIDER.contains(given);
    }

    private static Set<Role> roles(Role first, Role... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
