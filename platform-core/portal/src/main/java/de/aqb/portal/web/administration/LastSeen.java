package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When somebody last logged in, as a list says it. */
final class LastSeen {

    private LastSeen() {}

    /** {@code heute, 14:02}, {@code gestern, 09:15}, {@code 10.07.2019} or {@code noch nie}. */
    static String of(Optional<Instant> at, LocalDate today) {
        if (at.isEmpty()) {
            return text("administration.seen.never");
        }
        var day = LocalDate.ofInstant(at.get(), Today.BERLIN);
        if (day.equals(today)) {
            return text("administration.seen.today", Moments.time(at.get()));
        }
        return day.equals(today.minusDays(1))
                ? text("administration.seen.yesterday", Moments.time(at.get()))
                : Moments.day(day);
    }
}
