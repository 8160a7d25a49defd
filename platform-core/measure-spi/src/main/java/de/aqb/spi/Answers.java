package de.aqb.spi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What has been answered, by name ({@code "entry.tr_reading"}), as it is stored: {@code yes}, {@code no} or
 * {@code not_stated}, an option's key, an ISO date, a number with a point, or text. What is not answered is not in here.
 */
public record Answers(Map<String, String> values) {

    /** A question answered Ja. */
    public static final String YES = "yes";

    /** A question answered Nein. */
    public static final String NO = "no";

    /** The answer "keine Angabe", where a question offers it. */
    public static final String NOT_STATED = "not_stated";

    private static final Answers NONE = new Answers(Map.of());

    public Answers {
        var sorted = new TreeMap<>(values);
        sorted.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Nothing answered yet. */
    public static Answers none() {
        return NONE;
    }

    /** The name under which a question's answer of one phase is kept. */
    public static String name(Phase phase, String question) {
        return phase.key() + '.' + question;
    }

    /** The stored answer to a question in one phase. */
    public Optional<String> get(Phase phase, String question) {
        return get(name(phase, question));
    }

    /** The stored answer of that name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The answer as a day; empty as well if it is none. */
    public Optional<LocalDate> day(Phase phase, String question) {
        return get(phase, question).flatMap(Answers::asDay);
    }

    /** The answer as a number; empty as well if it is none. */
    public Optional<BigDecimal> amount(Phase phase, String question) {
        return get(phase, question).flatMap(Answers::asNumber);
    }

    /** Whether the stored answer is exactly this value. */
    public boolean is(Phase phase, String question, String value) {
        return value.equals(values.get(name(phase, question)));
    }

    /** Whether there is any answer, "keine Angabe" included. */
    public boolean has(Phase phase, String question) {
        return values.containsKey(name(phase, question));
    }

    /** The same answers with this one; an empty value takes the answer away. */
    public Answers with(Phase phase, String question, String value) {
        return with(name(phase, question), value);
    }

    /** The same answers with the one of this name; an empty value takes the answer away. */
    public Answers with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Answers(changed);
    }

    /** The same answers, those of the other put over them. */
    public Answers withAll(Answers other) {
        var changed = new TreeMap<>(values);
        changed.putAll(other.values);
        return new Answers(changed);
    }

    /** The answers whose names pass the test. */
    public Answers only(Predicate<String> names) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(names.negate());
        return new Answers(kept);
    }

    private static Optional<LocalDate> asDay(String stored) {
        try {
            return Optional.of(LocalDate.parse(stored));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> asNumber(String stored) {
        try {
            return Optional.of(new BigDecimal(stored));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
