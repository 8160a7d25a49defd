package de.aqb.portal.measure;

import static de.aqb.spi.Condition.allOf;
import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Goal.goal;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Question.amount;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.day;
import static de.aqb.spi.Question.paragraphs;
import static de.aqb.spi.Question.search;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.questionnaire;
import static de.aqb.spi.Section.section;

import de.aqb.spi.Goal;
import de.aqb.spi.Kind.Search.Entry;
import de.aqb.spi.MeasureType;
import de.aqb.spi.Option;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A measure type for tests, with every kind of question and condition; each version can be bent as a test needs it. */
public record ExampleType(
        String key, int formVersion, List<Goal> goals, List<Section> sections, Map<String, String> texts)
        implements MeasureType {

    /** The type as it should be. */
    public static ExampleType whole() {
        var goals = List.of(goal("work").reachedBy("job_sv", "self_employed"), goal("calm"));
        var sections = List.of(skills(), contract());
        return new ExampleType("X1", 1, goals, sections, textsFor(goals, sections));
    }

    private static Section skills() {
        return questionnaire("skills", yesNo("reads"), yesNo("writes").asSensitive())
                .askedAt(ENTRY, EXIT)
                .when(goalIs("calm"))
                .saying(Map.of("section.skills", "Können", "section.skills.intro", "Bitte schätzen Sie ein."));
    }

    private static Section contract() {
        return section(
                        "contract",
                        choice(
                                "form",
                                Option.of("company"),
                                Option.of("school").inGroup("rest"),
                                Option.of("secret").asSensitive()),
                        search(
                                "occupation",
                                List.of(new Entry("29302", "Koch/Köchin"), new Entry("62102", "Florist/in"))),
                        day("signed").when(answerIs("form", "company")),
                        amount("hours", 1, 40, 1).when(allOf(answerIs("form", "company", "school"), goalIs("work"))),
                        paragraphs("remark", 0, 50).optional(),
                        yesNo("part").declinable().across(2))
                .askedAt(ENTRY);
    }

    /** The type with these sections, texts for whatever they name. */
    public ExampleType asking(Section... changed) {
        var list = List.of(changed);
        return new ExampleType(key, formVersion, goals, list, textsFor(goals, list));
    }

    /** The type with one more question in its contract section. */
    public ExampleType alsoAsking(Question question) {
        var contract = sections.get(1);
        var questions = new ArrayList<>(contract.questions());
        questions.removeIf(old -> old.key().equals(question.key()));
        questions.add(question);
        return asking(sections.get(0), contract.asking(questions));
    }

    /** The type without one text. */
    public ExampleType without(String text) {
        var fewer = new TreeMap<>(texts);
        fewer.remove(text);
        return new ExampleType(key, formVersion, goals, sections, fewer);
    }

    /** The type with one text reading differently. */
    public ExampleType saying(String text, String words) {
        var other = new TreeMap<>(texts);
        other.put(text, words);
        return new ExampleType(key, formVersion, goals, sections, other);
    }

    /** The next version of the same type. */
    public ExampleType next() {
        return new ExampleType(key, formVersion + 1, goals, sections, texts);
    }

    /** The type with other goals. */
    public ExampleType aimingAt(List<Goal> changed) {
        return new ExampleType(key, formVersion, changed, sections, textsFor(changed, sections));
    }

    private static Map<String, String> textsFor(List<Goal> goals, List<Section> sections) {
        var texts = new TreeMap<>(Map.of("title", "Beispiel", "short", "X1"));
        goals.forEach(goal -> texts.put("goal." + goal.key(), "Ziel " + goal.key()));
        for (var section : sections) {
            texts.put("section." + section.key(), "Abschnitt " + section.key());
            for (var question : section.questions()) {
                var text = "question." + question.key();
                texts.put(text, "Frage " + question.key());
                question.kind().keys().forEach(key -> texts.put(text + '.' + key, "Antwort " + key));
                texts.put("group." + question.key() + ".rest", "Übriges");
            }
        }
        return texts;
    }
}
