package de.aqb.portal.account;

import de.aqb.portal.account.token.Secret;
import java.time.Duration;
import java.time.Instant;

/** How long a log-in lasts: twenty minutes without a request, eight hours in all. */
final class SessionLimits {

    static final Duration IDLE = Duration.ofMinutes(20);
    static final Duration ABSOLUTE = Duration.ofHours(8);

    /** Being seen is written down once a minute at most, so that reading pages writes next to nothing. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** For so long after the password was typed it is not asked for again, before something important is changed. */
    static final Duration CONFIRMED = Duration.ofMinutes(5);

    private SessionLimits() {}

    /** A log-in from the future is over too: a clock that was set back makes none last longer. */
    static boolean isOver(Instant startedAt, Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(IDLE))
                || !now.isBefore(startedAt.plus(ABSOLUTE))
                || now.isBefore(lastSeenAt.minus(Secret.CLOCKS_DIFFER));
    }

    static boolean isConfirmed(Instant confirmedAt, Instant now) {
        return now.isBefore(confirmedAt.plus(CONFIRMED)) && !now.isBefore(confirmedAt.minus(Secret.CLOCKS_DIFFER));
    }

    static boolean isWorthNoting(Instant lastSeenAt, Instant now) {
        return !now.isBefore(lastSeenAt.plus(STEP));
    }
}
