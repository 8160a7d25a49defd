package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Kind;
import de.aqb.spi.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads what was typed or chosen as an answer to a question. Whatever arrives, what comes out is an answer that may be
 * stored as it is, nothing, or words for the reader.
 */
public record AnswerReader(LocalDate today) {

    /** Longer than anything that is no text could be; what is longer is not even looked at. */
    private static final int ANY_SHORT_ANSWER = 100;

    /** Labels of long lists are longer than other answers that are no text. */
    private static final int LONGEST_ENTRY = 300;

    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,18})?");

    /** What this is as an answer to that question. */
    public Reading read(Question question, String raw) {
        if (question.given()) {
            return Reading.invalid("given");
        }
        var kind = question.kind();
        if (raw.isBlank() && raw.length() <= ANY_SHORT_ANSWER) {
            return Reading.empty();
        }
        if (kind instanceof Kind.Text text && !text.digits()) {
            return text(text, raw);
        }
        if (kind instanceof Kind.Search search && raw.length() <= LONGEST_ENTRY) {
            return entry(question, search, raw.strip());
        }
        if (raw.length() > ANY_SHORT_ANSWER) {
            return Reading.invalid("too_long", ANY_SHORT_ANSWER, raw.length());
        }
        if (kind instanceof Kind.Day day) {
            return new DayReader(today).read(raw, day.past());
        }
        if (kind instanceof Kind.Amount amount) {
            return amount(amount, raw.strip());
        }
        if (kind instanceof Kind.Text text) {
            return digits(text, raw.strip());
        }
        return option(question, raw);
    }

    /** What this is as an answer in place of the stored one: an option that is no longer offered may stay, not come. */
    public Reading read(Question question, String raw, String stored) {
        var reading = read(question, raw);
        var comesLate = reading instanceof Reading.Value value
                && question.retired(value.stored())
                && !value.stored().equals(stored);
        return comesLate ? Reading.invalid("option_retired") : reading;
    }

    /** Whoever searches types words; what counts is that they name one entry, not how they were found. */
    private static Reading entry(Question question, Kind.Search search, String typed) {
        if (question.need().notStated() && typed.equals(RuleTexts.say("answer.not_stated"))) {
            return Reading.value(Answers.NOT_STATED);
        }
        return search.entries().stream()
                .filter(entry -> entry.label().equalsIgnoreCase(typed))
                .findFirst()
                .map(entry -> Reading.value(entry.key()))
                .orElseGet(() -> option(question, typed));
    }

    private static Reading option(Question question, String raw) {
        var declined = raw.equals(Answers.NOT_STATED) && question.need().notStated();
        return declined || question.kind().keys().contains(raw) ? Reading.value(raw) : Reading.invalid("option");
    }

    private static Reading digits(Kind.Text text, String typed) {
        var onlyDigits = typed.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return onlyDigits && typed.length() >= text.minLength() && typed.length() <= text.maxLength()
                ? Reading.value(typed)
                : Reading.invalid("digits", text.maxLength());
    }

    /** Kept byte for byte, except that a line ends with a line feed, however the browser sends it. */
    private static Reading text(Kind.Text text, String raw) {
        var typed = text.multiline() ? raw.replace("\r\n", "\n") : raw;
        if (typed.length() > text.maxLength()) {
            return Reading.invalid("too_long", text.maxLength(), typed.length());
        }
        if (!isWritable(typed, text.multiline())) {
            return Reading.invalid("control");
        }
        if (typed.isBlank()) {
            return Reading.empty();
        }
        return typed.strip().length() < text.minLength()
                ? Reading.invalid("too_short", text.minLength())
                : Reading.value(typed);
    }

    /** Control characters and halves of characters: no database keeps them all. */
    private static boolean isWritable(String typed, boolean multiline) {
        return typed.codePoints()
                .filter(character -> !multiline || (character != '\n' && character != '\t'))
                .noneMatch(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }

    private static Reading amount(Kind.Amount amount, String typed) {
        var plain = THOUSANDS.matcher(typed).matches() ? typed.replace(".", "") : typed;
        if (!NUMBER.matcher(plain).matches()) {
            return Reading.invalid("amount.format");
        }
        var number = new BigDecimal(plain.replace(',', '.')).stripTrailingZeros();
        if (number.scale() > amount.decimals()) {
            return amount.decimals() == 0
                    ? Reading.invalid("amount.whole")
                    : Reading.invalid("amount.decimals", amount.decimals());
        }
        var tooSmall = number.compareTo(BigDecimal.valueOf(amount.min())) < 0;
        var tooLarge = number.compareTo(BigDecimal.valueOf(amount.max())) > 0;
        return tooSmall || tooLarge
                ? Reading.invalid("amount.range", amount.min(), amount.max())
                : Reading.value(number.toPlainString());
    }
}
