package de.aqb.portal.account.invitation;

import de.aqb.portal.account.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to work with the portal, as the inviter describes them.
 *
 * @param loginAddress to log in with; who has this address already gets one more place
 * @param mailAddress for mails, mostly the same
 * @param tenant code of the local authority, null for the whole platform
 * @param provider of its staff, null for everybody else
 */
public record Invitee(
        String name,
        String loginAddress,
        String mailAddress,
        Role role,
        @Nullable String tenant,
        @Nullable UUID provider) {}
