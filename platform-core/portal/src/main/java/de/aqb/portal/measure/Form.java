package de.aqb.portal.measure;

import de.aqb.spi.Contract;
import de.aqb.spi.Goal;
import de.aqb.spi.MeasureType;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One version of a form as the portal keeps it: what a module described, with all its texts, independent of whether the
 * module still runs. It never changes once it is stored.
 *
 * @param type the key of the measure type, or {@link CoreForm#TYPE} for the portal's own form
 */
public record Form(
        String type, int version, String title, List<Goal> goals, List<Section> sections, Map<String, String> texts) {

    public Form {
        goals = List.copyOf(goals);
        sections = List.copyOf(sections);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** What this module describes right now; the texts its sections bring along become the form's. */
    public static Form of(MeasureType type) {
        var texts = Contract.allTexts(type);
        var sections = type.sections().stream()
                .map(section -> section.saying(Map.of()))
                .toList();
        return new Form(
                type.key(), type.formVersion(), texts.getOrDefault("title", type.key()), type.goals(), sections, texts);
    }

    /** The text of that key. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The short name of the type, as headings name it. */
    public String shortName() {
        return text("short").orElse(type);
    }

    /** The question of that key, also if it is no longer asked. */
    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The question of that key, if it belongs to that phase. */
    public Optional<Question> question(Phase phase, String key) {
        return sections(phase)
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /** Every question, also those no longer asked. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** The sections of a phase, in order. */
    public Stream<Section> sections(Phase phase) {
        return sections.stream().filter(section -> section.isAskedAt(phase));
    }

    /** The goal of that key. */
    public Optional<Goal> goal(String key) {
        return goals.stream().filter(goal -> goal.key().equals(key)).findFirst();
    }

    /** How a goal reads; its key, should the text be missing. */
    public String goalText(String key) {
        return text("goal." + key).orElse(key);
    }
}
