package de.aqb.portal.web.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.participation.EntrySpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryMonthsTest {

    @Test
    void aMonthReachesFromItsFirstDayToItsLast() {
        assertThat(EntryMonths.chosen("2028-02").orElseThrow().days())
                .hasValue(new EntrySpan.Days(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void whoHasNotEnteredCanBeAskedFor() {
        assertThat(EntryMonths.chosen("none")).hasValue(EntrySpan.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alle", "2028-13", "2028", "' or 1=1"})
    void whatIsNoMonthAsksForNothing(String text) {
        assertThat(EntryMonths.chosen(text)).isEmpty();
    }
}
