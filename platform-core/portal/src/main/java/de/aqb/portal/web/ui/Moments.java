package de.aqb.portal.web.ui;

import de.aqb.portal.tenancy.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the portal writes them, in Berlin's time. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN).withZone(Today.BERLIN);
    private static final DateTimeFormatter BOTH =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMAN).withZone(Today.BERLIN);

    private Moments() {}

    /** {@code 01.08.2018} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 01.08.2018}, the day in Berlin */
    public static String day(Instant at) {
        return day(at.atZone(Today.BERLIN).toLocalDate());
    }

    /** {@code 14:32} */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** {@code 12.07.2019, 14:32} */
    public static String moment(Instant at) {
        return BOTH.format(at);
    }
}
