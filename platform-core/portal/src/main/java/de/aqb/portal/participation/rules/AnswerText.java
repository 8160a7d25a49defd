package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A stored answer the way it is typed: what {@link AnswerReader} reads it is again. */
public final class AnswerText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private AnswerText() {}

    /** What stands in the input for this stored answer; what cannot be understood stands there as it is. */
    public static String typed(Kind kind, String stored) {
        try {
            if (kind instanceof Kind.Day) {
                return day(LocalDate.parse(stored));
            }
            if (kind instanceof Kind.Amount) {
                return new BigDecimal(stored).toPlainString().replace('.', ',');
            }
            if (kind instanceof Kind.Search search) {
                return stored.equals(Answers.NOT_STATED)
                        ? RuleTexts.say("answer.not_stated")
                        : search.entry(stored).map(Kind.Search.Entry::label).orElse(stored);
            }
            return stored;
        } catch (DateTimeException | NumberFormatException notOfThisKind) {
            return stored;
        }
    }

    /** A day as it is shown everywhere: TT.MM.JJJJ. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
