package de.aqb.portal.tenancy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the ids of all rows: UUIDs of version 7, so that rows written one after the other lie side by side in an index.
 *
 * <p>An id is no secret; what must not be guessed is a token.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** The smallest id that a row written at that moment can have: with it, ids tell what came later. */
    public static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    /** The next id, greater than every one this server made before, even within one millisecond. */
    public static UUID next() {
        var tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS));
        var high = (tick >>> COUNTER_BITS) << 16 | 0x7000 | (tick & COUNTER_MASK);
        var low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * The id that a request names. What is no id answers like one that nobody has.
     *
     * @param what which kind of thing it is the id of, for the log
     * @throws NotFoundException for a text that is no id
     */
    public static UUID read(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(what);
        }
    }
}
