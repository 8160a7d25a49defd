package de.aqb.portal.mail;

import java.time.Duration;

/**
 * How long and how often a mail is tried: each pause is twice as long as the one before, up to six hours, twenty times
 * in all. With a minute at first that makes three days.
 *
 * @param first the pause after the first failure
 */
record Patience(Duration first) {

    static final int ATTEMPTS = 20;

    private static final Duration LONGEST = Duration.ofHours(6);

    Duration pause(int attempts) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(attempts, 1), ATTEMPTS) - 1);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    boolean isOver(int attempts) {
        return attempts >= ATTEMPTS;
    }
}
