package de.aqb.portal.account;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/** Counts the refusals of one log-in within a minute, and says which of them get a line in the log. */
final class RefusalTally {

    /** So many within a minute get a line each, of the others one line stands for as many. */
    static final int LINES = 100;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private Instant since = Instant.MIN;
    private int count;

    /** How many refusals the line of this one stands for; empty if it gets none. */
    synchronized OptionalInt next(Instant now) {
        if (isOver(now)) {
            var untold = Math.max(0, count - LINES) % LINES;
            since = now;
            count = 1;
            return OptionalInt.of(untold + 1);
        }
        count++;
        if (count <= LINES) {
            return OptionalInt.of(1);
        }
        return count % LINES == 0 ? OptionalInt.of(LINES) : OptionalInt.empty();
    }

    synchronized boolean isOver(Instant now) {
        return !now.minus(WINDOW).isBefore(since);
    }
}
