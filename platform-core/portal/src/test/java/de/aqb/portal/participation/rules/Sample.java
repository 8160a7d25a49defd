package de.aqb.portal.participation.rules;

import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Goal.goal;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.questionnaire;

import de.aqb.portal.measure.CoreForm;
import de.aqb.portal.measure.Form;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms, answers and a measure for the tests of the rules. */
public final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Circumstances START =
            new Circumstances(LocalDate.of(2018, 8, 1), LocalDate.of(2019, 7, 31), "placement", TODAY);

    /** Dice that always say 0. */
    private static final Random FIRST = new Random() {
        private static final long serialVersionUID = 1;

        @Override
        public int nextInt(int bound) {
            return 0;
        }
    };

    private Sample() {}

    /** The portal's form with a measure type of three goals, of which one opens 16 questions and one opens two. */
    public static ParticipationForm form() {
        return ParticipationForm.of(CoreForm.form(), module(1, readiness(), circumstances()));
    }

    static Form module(int version, Section... sections) {
        var goals = List.of(
                goal("placement").reachedBy("voc_school", "voc_company", "voc_external"),
                goal("readiness"),
                goal("stabilisation"));
        var texts = new TreeMap<>(Map.of(
                "title", "Beispiel",
                "short", "X1",
                "goal.placement", "Vermittlung",
                "goal.readiness", "Reife",
                "goal.stabilisation", "Stabilität",
                "section.ready", "Ausbildungsreife"));
        Stream.of(sections)
                .flatMap(section -> section.questions().stream())
                .forEach(question -> texts.put("question." + question.key(), "Frage " + question.key()));
        return new Form("X1", version, "Beispiel", goals, List.of(sections), texts);
    }

    static Section readiness() {
        var questions = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> yesNo("ready_" + number))
                .toArray(Question[]::new);
        return questionnaire("ready", questions).askedAt(ENTRY, EXIT).when(goalIs("readiness"));
    }

    static Section circumstances() {
        return questionnaire("stable", yesNo("housing").asSensitive(), yesNo("mobility"))
                .askedAt(ENTRY, EXIT)
                .when(goalIs("stabilisation"));
    }

    static Answers answers(String... namesAndValues) {
        var answers = Answers.none();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            answers = answers.with(namesAndValues[index], namesAndValues[index + 1]);
        }
        return answers;
    }

    /** Everything that is asked of a person with this goal in these phases, answered. */
    public static Answers complete(ParticipationForm form, String goal, Phase... phases) {
        var answers = answers("entry.participant_goal", goal);
        for (var phase : phases) {
            for (var one : form.asked(phase)) {
                if (!one.name().equals("entry.participant_goal")
                        && !one.question().given()) {
                    answers = answers.with(one.name(), possible(one.question(), FIRST));
                }
            }
        }
        return form.withoutHidden(answers);
    }

    /** An answer that the question allows, the first of a list if the dice say 0. */
    static String possible(Question question, Random random) {
        var keys = question.kind().keys();
        return switch (question.kind().id()) {
            case "day" -> LocalDate.of(2018, 8, 1).plusDays(random.nextInt(300)).toString();
            case "amount" -> "2";
            case "text" -> question.key().equals("postcode") ? "37290" : "Text";
            default -> keys.get(random.nextInt(keys.size()));
        };
    }

    /** Any answers, sensible or not: some names answered, some not, some with what no question allows. */
    static Answers anything(ParticipationForm form, Random random) {
        var answers = Answers.none();
        for (var one : form.asked()) {
            if (random.nextInt(4) > 0) {
                answers = answers.with(one.name(), possible(one.question(), random));
            }
        }
        return answers;
    }
}
