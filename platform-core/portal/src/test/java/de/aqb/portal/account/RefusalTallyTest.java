package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalTallyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final RefusalTally tally = new RefusalTally();

    @Test
    void theFirstRefusalsOfAMinuteGetALineEach() {
        assertThat(linesOf(RefusalTally.LINES)).hasSize(RefusalTally.LINES).containsOnly(1);
    }

    @Test
    void oneLineStandsForManyOfTheFollowing() {
        linesOf(RefusalTally.LINES);
        assertThat(linesOf(10_000)).hasSize(100).containsOnly(RefusalTally.LINES);
    }

    @Test
    void theNextMinuteTellsWhatTheLastOneLeftOut() {
        linesOf(RefusalTally.LINES + 42);
        assertThat(tally.next(NOON.plusSeconds(60))).hasValue(43);
        assertThat(tally.next(NOON.plusSeconds(61))).hasValue(1);
    }

    private int[] linesOf(int refusals) {
        return IntStream.range(0, refusals)
                .mapToObj(refusal -> tally.next(NOON))
                .flatMapToInt(OptionalInt::stream)
                .toArray();
    }
}
