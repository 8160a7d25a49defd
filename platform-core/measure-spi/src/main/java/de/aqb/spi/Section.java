package de.aqb.spi;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the form under a heading of its own. The heading has the key {@code section.<key>}, a sentence below it, if
 * there is one, {@code section.<key>.intro}.
 *
 * @param phases when it is asked; a section asked twice asks the same questions again
 * @param fragment a page fragment of the module's own, where the standard page is not good enough
 * @param texts the texts of a section that a library brings along; those of the module go before them
 */
public record Section(
        String key,
        List<Question> questions,
        Set<Phase> phases,
        Condition condition,
        Layout layout,
        Optional<String> fragment,
        Map<String, String> texts) {

    /** How a section is laid out. */
    public enum Layout {
        /** Fields in columns. */
        FIELDS,
        /** Numbered questions one below the other, to be answered Ja or Nein by keyboard. */
        QUESTIONNAIRE
    }

    public Section {
        questions = List.copyOf(questions);
        phases = Set.copyOf(phases);
        texts = Map.copyOf(texts);
    }

    /** A section of fields; when it is asked is still to be said. */
    public static Section section(String key, Question... questions) {
        return of(key, Layout.FIELDS, questions);
    }

    /** A questionnaire; when it is asked is still to be said. */
    public static Section questionnaire(String key, Question... questions) {
        return of(key, Layout.QUESTIONNAIRE, questions);
    }

    private static Section of(String key, Layout layout, Question... questions) {
        return new Section(key, List.of(questions), Set.of(), Condition.always(), layout, Optional.empty(), Map.of());
    }

    /** The same section, asked at these moments. */
    public Section askedAt(Phase first, Phase... more) {
        return new Section(key, questions, EnumSet.of(first, more), condition, layout, fragment, texts);
    }

    /** The same section, asked only if the condition holds. */
    public Section when(Condition changed) {
        return new Section(key, questions, phases, changed, layout, fragment, texts);
    }

    /** The same section, drawn by that page fragment of the module. */
    public Section drawnBy(String changed) {
        return new Section(key, questions, phases, condition, layout, Optional.of(changed), texts);
    }

    /** The same section, bringing these texts along. */
    public Section saying(Map<String, String> changed) {
        return new Section(key, questions, phases, condition, layout, fragment, changed);
    }

    /** The same section, asking these questions. */
    public Section asking(List<Question> changed) {
        return new Section(key, changed, phases, condition, layout, fragment, texts);
    }

    /** Whether it is asked in that phase. */
    public boolean isAskedAt(Phase phase) {
        return phases.contains(phase);
    }
}
