package de.aqb.portal.participation.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it: 1.8.18, 010818, 01082018, 01.08.2018.
 *
 * <p>A year of two digits lies in this century, 1.8.18 in 2018. For a date that lies behind us by nature it is the latest
 * such year that is not in the future, so a person born on 1.8.99 was born in 1999.
 */
record DayReader(LocalDate today) {

    private static final Pattern DOTTED =
            Pattern.compile("([0-9]{1,2})\\s*\\.\\s*([0-9]{1,2})\\s*\\.\\s*([0-9]{2}|[0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2}|[0-9]{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    Reading read(String typed, boolean past) {
        var parts = parts(typed.strip());
        if (!parts.matches()) {
            return Reading.invalid("day.format");
        }
        var day = Integer.parseInt(parts.group(1));
        var month = Integer.parseInt(parts.group(2));
        var year = year(parts.group(3), month, day, past);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Reading.invalid("day.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        var written = "%02d.%02d.%04d".formatted(day, month, year);
        try {
            var read = LocalDate.of(year, month, day);
            return past && read.isAfter(today)
                    ? Reading.invalid("day.future", written)
                    : Reading.value(read.toString());
        } catch (DateTimeException noSuchDay) {
            return Reading.invalid("day.missing", written);
        }
    }

    private static Matcher parts(String typed) {
        return (typed.contains(".") ? DOTTED : DIGITS).matcher(typed);
    }

    private int year(String typed, int month, int day, boolean past) {
        var year = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return year;
        }
        var century = today.getYear() / 100 * 100;
        var later = month * 100 + day > today.getMonthValue() * 100 + today.getDayOfMonth();
        var inFuture = century + year > today.getYear() || (century + year == today.getYear() && later);
        return past && inFuture ? century - 100 + year : century + year;
    }
}
