package de.aqb.portal.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The days on which a measure runs, both included; may cross the year.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record Period(LocalDate start, LocalDate end) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end before it starts");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** As the heading of a measure shows it: {@code 01.08.2018 - 31.07.2019}. */
    @Override
    public String toString() {
        return GERMAN.format(start) + " - " + GERMAN.format(end);
    }
}
