package de.aqb.portal.account;

import java.time.Duration;
import java.time.Instant;

/** How long a log-in lasts: twenty minutes without a request, eight hours in all. */
final class SessionLimits {

    static final Duration IDLE = Duration.ofMinutes(20);
    static final Duration ABSOLUTE = Duration.ofHours(8);

    /** Being seen is written down once a minute at most, so that reading pages writes next to nothing. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private SessionLimits() {}

    static boolean isOver(Instant startedAt, Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(IDLE)) || !now.isBefore(startedAt.plus(ABSOLUTE));
    }

    static boolean isWorthNoting(Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(STEP));
    }
}
