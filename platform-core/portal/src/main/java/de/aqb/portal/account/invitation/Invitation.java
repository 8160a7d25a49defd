package de.aqb.portal.account.invitation;

import java.util.Optional;
import java.util.UUID;

/**
 * What has been sent.
 *
 * @param id of the membership
 * @param link where the person accepts; whoever has it is the person
 */
record Invitation(UUID id, Optional<String> link) {}
