package de.aqb.portal.measure;

import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static de.aqb.spi.Question.amount;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.oneGoal;
import static de.aqb.spi.Question.text;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Goal;
import de.aqb.spi.MeasureType;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormCheckTest {

    private static final ExampleType WHOLE = ExampleType.whole();

    @Test
    void acceptsAFormWithEverythingInPlace() {
        assertThat(reasons(WHOLE)).isEmpty();
    }

    static Stream<Arguments> brokenForms() {
        return Stream.of(
                Arguments.of(WHOLE.without("title"), "\"title\" fehlt"),
                Arguments.of(WHOLE.without("short"), "\"short\" fehlt"),
                Arguments.of(WHOLE.without("question.reads"), "\"question.reads\" fehlt"),
                Arguments.of(WHOLE.without("question.form.company"), "\"question.form.company\" fehlt"),
                Arguments.of(WHOLE.without("group.form.rest"), "\"group.form.rest\" fehlt"),
                Arguments.of(WHOLE.without("goal.calm"), "\"goal.calm\" fehlt"),
                Arguments.of(WHOLE.without("section.contract"), "\"section.contract\" fehlt"),
                Arguments.of(with(yesNo("Reads")), "\"Reads\" hat nicht die vorgeschriebene Form"),
                Arguments.of(with(choice("c", "a b")), "\"a b\" hat nicht die vorgeschriebene Form"),
                Arguments.of(with(choice("c", "a", "a")), "\"c.a\" kommt zweimal vor"),
                Arguments.of(with(choice("c", "a", "not_stated")), "\"c.not_stated\" kommt zweimal vor"),
                Arguments.of(WHOLE.asking(asked("a", "q"), asked("b", "q")), "\"q\" kommt zweimal vor"),
                Arguments.of(WHOLE.asking(asked("a", "p"), asked("a", "q")), "\"a\" kommt zweimal vor"),
                Arguments.of(with(yesNo("q").when(answerIs("nobody", "yes"))), "Bedingung von \"q\" nennt"),
                Arguments.of(with(yesNo("q").when(answerIs("form", "nowhere"))), "Bedingung von \"q\" nennt"),
                Arguments.of(with(yesNo("q").when(goalIs("fame"))), "Bedingung von \"q\" nennt"),
                Arguments.of(with(yesNo("q").when(answerIs("reads", "not_stated"))), "Bedingung von \"q\" nennt"),
                Arguments.of(
                        WHOLE.asking(
                                asked("a", "p"),
                                section("b", yesNo("q").when(answerIs("p", "yes")))
                                        .askedAt(EXIT)),
                        "Bedingung von \"q\" nennt"),
                Arguments.of(
                        WHOLE.asking(section(
                                        "a",
                                        yesNo("p").when(answerIs("q", "yes")),
                                        yesNo("q").when(answerIs("p", "yes")))
                                .askedAt(ENTRY)),
                        "Bedingung von \"p\" hängt von sich selbst ab"),
                Arguments.of(WHOLE.asking(section("a", yesNo("p"))), "\"a\" wird zu keinem oder zu einem fremden"),
                Arguments.of(
                        WHOLE.asking(section("a", yesNo("p")).askedAt(MASTER)),
                        "\"a\" wird zu keinem oder zu einem fremden"),
                Arguments.of(WHOLE.asking(section("a").askedAt(ENTRY)), "\"a\" hat keine Frage"),
                Arguments.of(with(amount("n", 5, 4)), "Auf die Frage \"n\" ist keine Antwort möglich"),
                Arguments.of(with(text("t", 10, 9)), "Auf die Frage \"t\" ist keine Antwort möglich"),
                Arguments.of(with(oneGoal("g")), "nur das Portal selbst verwendet"),
                Arguments.of(with(yesNo("q").replaces("signed")), "ersetzt eine Frage, die noch gestellt wird"),
                Arguments.of(with(yesNo("exit_date")), "\"exit_date\" verwendet bereits das Portal"),
                Arguments.of(WHOLE.asking(asked("person", "p")), "\"person\" verwendet bereits das Portal"),
                Arguments.of(WHOLE.aimingAt(List.of()), "nennt kein Ziel"),
                Arguments.of(
                        WHOLE.aimingAt(List.of(Goal.goal("work").reachedBy("paradise"), Goal.goal("calm"))),
                        "Verbleib \"paradise\""),
                Arguments.of(new ExampleType("X 1", 1, WHOLE.goals(), WHOLE.sections(), WHOLE.texts()), "\"X 1\""),
                Arguments.of(
                        new ExampleType("X1", 0, WHOLE.goals(), WHOLE.sections(), WHOLE.texts()), "Formularversion 0"));
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void refusesABrokenFormNamingClassAndKey(MeasureType broken, String words) {
        assertThat(reasons(broken))
                .anySatisfy(reason -> assertThat(reason).contains(words).startsWith("ExampleType"));
    }

    @Test
    void refusesAModuleThatBreaksWhenItIsAsked() {
        var broken = new MeasureType() {
            @Override
            public String key() {
                return "X1";
            }

            @Override
            public int formVersion() {
                return 1;
            }

            @Override
            public List<Goal> goals() {
                throw new NoClassDefFoundError("de/aqb/x1/Goals");
            }

            @Override
            public List<Section> sections() {
                return List.of();
            }

            @Override
            public Map<String, String> texts() {
                return Map.of();
            }
        };
        assertThat(reasons(broken)).singleElement().asString().contains("abgebrochen", "de/aqb/x1/Goals");
    }

    private static List<String> reasons(MeasureType type) {
        return FormCheck.reasons(type, CoreForm.form());
    }

    private static ExampleType with(Question question) {
        return WHOLE.alsoAsking(question);
    }

    private static Section asked(String section, String question) {
        return section(section, yesNo(question)).askedAt(ENTRY);
    }
}
