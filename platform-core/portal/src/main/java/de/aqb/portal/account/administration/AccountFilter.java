package de.aqb.portal.account.administration;

import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list of accounts shows; a place outside the own area shows nothing.
 *
 * @param text part of a name or address, already normalised; empty for all
 */
public record AccountFilter(
        String text,
        Optional<String> tenant,
        Optional<UUID> provider,
        Optional<Role> role,
        Optional<MembershipState> state) {

    /** All accounts of the own area. */
    public static AccountFilter everything() {
        return new AccountFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
