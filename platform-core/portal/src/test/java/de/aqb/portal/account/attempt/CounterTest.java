package de.aqb.portal.account.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.token.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CounterTest {

    private static final Instant NOON = Instant.parse("2026-08-01T10:00:00Z");

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(4, 14)
                        .mapToObj(Counter.FROM_ADDRESS::waitAfter)
                        .map(Duration::toSeconds))
                .containsExactly(0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L);
        assertThat(Counter.ACCOUNT.waitAfter(1_000_000)).isEqualTo(Counter.LONGEST);
    }

    @Test
    void afterADayAllIsForgotten() {
        var row = tried(50);
        assertThat(row.freeAt(Counter.ACCOUNT, NOON.plus(Duration.ofMinutes(14))))
                .isAfter(NOON.plus(Duration.ofMinutes(14)));
        assertThat(row.freeAt(Counter.ACCOUNT, NOON.plus(Duration.ofMinutes(15))))
                .isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        row.freeAt(Counter.ACCOUNT, NOON.plus(Duration.ofHours(24)));
        row.count(NOON.plus(Duration.ofHours(24)));
        assertThat(row.freeAt(Counter.ACCOUNT, NOON.plus(Duration.ofHours(24))))
                .isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLongerOrShorter() {
        var before = NOON.minus(Duration.ofDays(3));
        assertThat(tried(50).freeAt(Counter.ACCOUNT, before)).isEqualTo(before.plus(Counter.LONGEST));
    }

    @Test
    void whatIsCountedCannotBeRead() {
        var counted = new Counted(Counter.ACCOUNT, "eva@aqb.example");
        assertThat(counted.hash()).hasSize(64).doesNotContain("eva");
        assertThat(counted).hasToString("ACCOUNT");
        assertThat(counted.hash()).isNotEqualTo(new Counted(Counter.ADDRESS, "eva@aqb.example").hash());
    }

    @Test
    void aBrowserThatIsKnownCountsForItselfAlone() {
        var client = new LoginClient("192.0.2.1", Secret.fresh(), "Firefox");
        assertThat(client.countedFor("eva@aqb.example", true))
                .extracting(Counted::counter)
                .containsExactly(Counter.KNOWN_DEVICE);
        assertThat(client.countedFor("eva@aqb.example", false))
                .extracting(Counted::counter)
                .containsExactly(Counter.FROM_ADDRESS, Counter.ACCOUNT, Counter.ADDRESS);
    }

    private static LoginAttempt tried(int times) {
        var row = new LoginAttempt(new Counted(Counter.ACCOUNT, "eva@aqb.example"), NOON);
        IntStream.range(0, times).forEach(i -> row.count(NOON));
        return row;
    }
}
