package de.aqb.portal.account.revision;

import de.aqb.portal.audit.SecurityEvent.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the security log.
 *
 * @param person who it was, if that is known
 * @param tenant the local authority it happened for; none for the platform and before a log-in
 * @param detail the page or the right that was asked for, or whatever the event names; never a value
 */
public record SecurityEntry(
        UUID id,
        Instant at,
        Kind kind,
        @Nullable String person,
        @Nullable String tenant,
        String detail) {}
