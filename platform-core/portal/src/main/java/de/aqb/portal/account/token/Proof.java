package de.aqb.portal.account.token;

import java.util.Optional;
import java.util.UUID;

/**
 * What a link proves: that whoever opens it reads the mails of this account.
 *
 * @param membershipId of an invitation
 * @param content what else was meant, such as a new mail address
 */
public record Proof(UUID accountId, Optional<UUID> membershipId, String content) {

    /** For the account as a whole. */
    public static Proof of(UUID accountId, String content) {
        return new Proof(accountId, Optional.empty(), content);
    }

    /** For one of its memberships. */
    public static Proof ofMembership(UUID accountId, UUID membershipId) {
        return new Proof(accountId, Optional.of(membershipId), "");
    }
}
