package de.aqb.portal.account.attempt;

import java.time.Duration;

/**
 * What is counted while somebody tries to come in: how often one may fail without waiting, and when it is forgotten.
 *
 * <p>After that the wait doubles from five seconds up to a quarter of an hour. A browser that the account knows has a
 * counter of its own: whatever strangers do elsewhere, its owner never waits for it.
 */
public enum Counter {
    /** One account in one browser it knows. */
    KNOWN_DEVICE(5, Duration.ofHours(24)),
    /** One account from one address of the network. */
    FROM_ADDRESS(5, Duration.ofHours(24)),
    /** One account from wherever nobody knows it. */
    ACCOUNT(20, Duration.ofHours(24)),
    /** All accounts from one address, behind which a whole house may sit. */
    ADDRESS(100, Duration.ofHours(1)),
    /** Codes of the second factor. */
    CODE(5, Duration.ofHours(24)),
    /** Mails that an unknown visitor makes the portal send to one person. */
    MAIL(3, Duration.ofHours(1));

    /** Nobody waits longer. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final Duration memory;

    Counter(int free, Duration memory) {
        this.free = free;
        this.memory = memory;
    }

    /** How long the next one has to wait after so many. */
    Duration waitAfter(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        var doubled = SHORTEST.multipliedBy(1L << Math.min(attempts - free, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** After so long without another one all is forgotten. */
    Duration memory() {
        return memory;
    }
}
