package de.aqb.portal.web.measure;

import de.aqb.portal.measure.Period;
import de.aqb.portal.participation.EntrySpan;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The months in which people may have entered a measure, to filter its participations by. */
final class EntryMonths {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN);
    private static final String NONE = "none";

    private EntryMonths() {}

    /** From the first month of the measure to its last or to this one, and those who have not entered. */
    static List<OptionView> of(Period period, LocalDate today) {
        var months = new ArrayList<OptionView>();
        var last = YearMonth.from(period.end().isBefore(today) ? period.end() : today);
        for (var month = YearMonth.from(period.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new OptionView(month.toString(), IN_WORDS.format(month)));
        }
        months.add(new OptionView(NONE, Texts.text("measure.measure.entry.none")));
        return months;
    }

    /** What an address asks for; what is no month asks for nothing. */
    static Optional<EntrySpan> chosen(String text) {
        if (text.equals(NONE)) {
            return Optional.of(EntrySpan.NONE);
        }
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(EntrySpan.of(YearMonth.parse(text)));
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }
}
