package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void theDayBeginsInBerlinBeforeItBeginsInUtc() {
        assertThat(at("2026-07-31T22:30:00Z").today()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(at("2026-12-31T22:30:00Z").today()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aMomentIsAsExactAsTheDatabasesKeepIt() {
        assertThat(at("2026-07-31T22:30:00.123456789Z").now()).isEqualTo("2026-07-31T22:30:00.123456Z");
    }

    private static Today at(String instant) {
        return new Today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
