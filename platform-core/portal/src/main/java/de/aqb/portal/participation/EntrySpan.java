package de.aqb.portal.participation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When people entered, to filter by.
 *
 * @param days first and last day; empty for those without a day of entry
 */
public record EntrySpan(Optional<Days> days) {

    /** Those who have no day of entry yet. */
    public static final EntrySpan NONE = new EntrySpan(Optional.empty());

    /** Those who entered in that month. */
    public static EntrySpan of(YearMonth month) {
        return new EntrySpan(Optional.of(new Days(month.atDay(1), month.atEndOfMonth())));
    }

    /** From the first day to the last one, both included. */
    public record Days(LocalDate first, LocalDate last) {}
}
