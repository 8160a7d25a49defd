package de.aqb.portal.participation;

import de.aqb.spi.Goal;
import de.aqb.spi.MeasureType;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A measure type as tests need one: one goal, and one section at entry with questions made up for the occasion. */
record TypeOfTests(String key, int formVersion, List<Question> questions) implements MeasureType {

    static TypeOfTests version(String key, int formVersion, Question... questions) {
        return new TypeOfTests(key, formVersion, List.of(questions));
    }

    @Override
    public List<Goal> goals() {
        return Goal.of("work");
    }

    @Override
    public List<Section> sections() {
        return List.of(
                Section.section("trial", questions.toArray(Question[]::new)).askedAt(Phase.ENTRY));
    }

    @Override
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var key : Arrays.asList("title", "short", "goal.work", "section.trial")) {
            texts.put(key, "Probe");
        }
        questions.forEach(question -> texts.put("question." + question.key(), "Frage " + question.key()));
        return texts;
    }
}
