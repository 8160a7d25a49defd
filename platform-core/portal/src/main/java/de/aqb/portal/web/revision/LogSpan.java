package de.aqb.portal.web.revision;

import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far back a log is shown. */
enum LogSpan {
    DAY(1),
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final int days;

    LogSpan(int days) {
        this.days = days;
    }

    /** From when on, for the name of a span; empty for everything. */
    static Optional<Instant> since(String name, Instant now) {
        return Arrays.stream(values())
                .filter(span -> span.name().equals(name))
                .findFirst()
                .map(span -> now.minus(Duration.ofDays(span.days)));
    }

    static List<OptionView> options() {
        return Arrays.stream(values())
                .map(span -> new OptionView(span.name(), Texts.text("revision.span." + span.name())))
                .toList();
    }
}
