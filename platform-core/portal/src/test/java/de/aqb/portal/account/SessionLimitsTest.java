package de.aqb.portal.account;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

    private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void aLogInLastsTwentyMinutesWithoutARequest() {
        assertThat(SessionLimits.isOver(START, START, START.plus(ofMinutes(20)).minusMillis(1)))
                .isFalse();
        assertThat(SessionLimits.isOver(START, START, START.plus(ofMinutes(20))))
                .isTrue();
    }

    @Test
    void whoKeepsWorkingIsLoggedOutAfterEightHours() {
        var end = START.plus(ofHours(8));
        assertThat(SessionLimits.isOver(START, end.minusSeconds(5), end.minusSeconds(1)))
                .isFalse();
        assertThat(SessionLimits.isOver(START, end.minusSeconds(5), end)).isTrue();
    }

    @Test
    void beingSeenIsWrittenDownOnceAMinuteAtMost() {
        assertThat(SessionLimits.isWorthNoting(START, START.plus(ofSeconds(59))))
                .isFalse();
        assertThat(SessionLimits.isWorthNoting(START, START.plus(ofSeconds(60))))
                .isTrue();
    }
}
