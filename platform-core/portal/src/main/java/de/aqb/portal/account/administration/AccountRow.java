package de.aqb.portal.account.administration;

import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One membership as its administrators see it (<i>Zugang</i>).
 *
 * @param id of the membership
 * @param mailAddress for mails, empty if it is that of the log-in
 * @param lastUsed when the person last logged in here; elsewhere does not count
 * @param authorities codes of the local authorities that a caseworker looks after; empty in lists
 */
public record AccountRow(
        UUID id,
        long version,
        String name,
        String loginAddress,
        String mailAddress,
        Role role,
        String placeName,
        Optional<String> tenant,
        MembershipState state,
        Optional<Instant> lastUsed,
        Set<String> authorities) {

    public AccountRow {
        authorities = Set.copyOf(authorities);
    }

    /** A line of a list; whom a caseworker looks after is read for all lines at once, where it is shown. */
    static AccountRow listed(Membership membership, String loginAddress, Instant now) {
        return of(membership, loginAddress, now, Set.of());
    }

    /** With all that is known of it. */
    static AccountRow whole(Membership membership, String loginAddress, Instant now) {
        var cares = membership.getRole() == Role.RP_CASEWORKER;
        return of(membership, loginAddress, now, cares ? membership.getAuthorities() : Set.of());
    }

    private static AccountRow of(Membership membership, String loginAddress, Instant now, Set<String> authorities) {
        var mail = membership.getMailAddress();
        return new AccountRow(
                membership.getId(),
                membership.getVersion(),
                membership.getName(),
                loginAddress,
                mail.equalsIgnoreCase(loginAddress) ? "" : mail,
                membership.getRole(),
                membership.getPlaceName(),
                membership.getTenant(),
                membership.state(now),
                membership.getLastUsedAt(),
                authorities);
    }

    /** Whether the person has been invited and has not come yet. */
    public boolean invited() {
        return state == MembershipState.INVITED || state == MembershipState.INVITATION_EXPIRED;
    }
}
