package de.aqb.portal.measure;

import static de.aqb.portal.measure.FormDifference.Weight.FORBIDDEN;
import static de.aqb.portal.measure.FormDifference.Weight.HARMLESS;
import static de.aqb.portal.measure.FormDifference.Weight.TO_CONFIRM;
import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Goal.goal;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.day;
import static de.aqb.spi.Question.paragraphs;
import static de.aqb.spi.Question.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.measure.FormDifference.Weight;
import de.aqb.spi.Option;
import de.aqb.spi.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormDifferenceTest {

    private static final ExampleType WHOLE = ExampleType.whole();

    @Test
    void findsNothingBetweenTwoEqualVersions() {
        assertThat(between(WHOLE, WHOLE.next())).isEmpty();
        assertThat(FormDifference.heaviest(List.of())).isEqualTo(HARMLESS);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(WHOLE.alsoAsking(yesNo("more").optional()), HARMLESS, "Neue Frage \"entry.more\""),
                Arguments.of(WHOLE.alsoAsking(yesNo("more")), TO_CONFIRM, "Neue Pflichtfrage"),
                Arguments.of(WHOLE.alsoAsking(yesNo("hours")), FORBIDDEN, "von amount zu yesNo"),
                Arguments.of(WHOLE.alsoAsking(form("company", "school")), FORBIDDEN, "Antwort \"entry.form.secret\""),
                Arguments.of(WHOLE.alsoAsking(form("company", "school", "secret", "other")), HARMLESS, "Neue Antwort"),
                Arguments.of(
                        WHOLE.alsoAsking(choice("form", "company", "school", "secret")),
                        TO_CONFIRM,
                        "nicht mehr besonders geschützt"),
                Arguments.of(WHOLE.alsoAsking(paragraphs("remark", 0, 40).optional()), TO_CONFIRM, "sind enger"),
                Arguments.of(WHOLE.alsoAsking(paragraphs("remark", 0, 60).optional()), HARMLESS, "sind weiter"),
                Arguments.of(WHOLE.alsoAsking(paragraphs("remark", 0, 50)), TO_CONFIRM, "ist jetzt nötig"),
                Arguments.of(WHOLE.alsoAsking(day("signed")), TO_CONFIRM, "Bedingung von \"entry.signed\""),
                Arguments.of(
                        WHOLE.alsoAsking(
                                day("signed").when(answerIs("form", "company")).retiredIn(2)),
                        TO_CONFIRM,
                        "wird nicht mehr gestellt"),
                Arguments.of(WHOLE.alsoAsking(yesNo("part_new").replaces("part")), TO_CONFIRM, "anstelle von \"part\""),
                Arguments.of(WHOLE.alsoAsking(yesNo("part_new").replaces("never")), FORBIDDEN, "die es nicht gab"),
                Arguments.of(
                        WHOLE.alsoAsking(yesNo("part").declinable().across(2).asSensitive()),
                        HARMLESS,
                        "jetzt besonders geschützt"),
                Arguments.of(WHOLE.alsoAsking(yesNo("part").declinable()), HARMLESS, "Darstellung"),
                Arguments.of(WHOLE.saying("question.reads", "Liest"), TO_CONFIRM, "heißt jetzt \"Liest\""),
                Arguments.of(WHOLE.saying("section.contract", "Vertrag"), HARMLESS, "Text \"section.contract\""),
                Arguments.of(
                        WHOLE.aimingAt(List.of(WHOLE.goals().get(0))), FORBIDDEN, "Ziel \"calm\" ist verschwunden"),
                Arguments.of(WHOLE.aimingAt(List.of(goal("work"), goal("calm"))), TO_CONFIRM, "an anderen Verbleiben"),
                Arguments.of(
                        WHOLE.asking(
                                WHOLE.sections().get(0).askedAt(ENTRY),
                                WHOLE.sections().get(1)),
                        FORBIDDEN,
                        "\"exit.reads\" ist verschwunden"),
                Arguments.of(WHOLE.asking(WHOLE.sections().get(1)), FORBIDDEN, "\"entry.reads\" ist verschwunden"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void weighsAChange(ExampleType changed, Weight weight, String words) {
        var differences = between(WHOLE, changed.next());
        assertThat(FormDifference.heaviest(differences)).isEqualTo(weight);
        assertThat(differences).anySatisfy(difference -> {
            assertThat(difference.weight()).isEqualTo(weight);
            assertThat(difference.words()).contains(words);
        });
    }

    @Test
    void namesTheHeaviestFirst() {
        var changed = WHOLE.alsoAsking(yesNo("hours")).saying("section.contract", "Vertrag");
        assertThat(between(WHOLE, changed.next()).get(0).weight()).isEqualTo(FORBIDDEN);
    }

    private static List<FormDifference> between(ExampleType before, ExampleType after) {
        return FormDifference.between(Form.of(before), Form.of(after));
    }

    private static Question form(String... keys) {
        return choice(
                "form",
                Stream.of(keys)
                        .map(key -> key.equals("secret") ? Option.of(key).asSensitive() : Option.of(key))
                        .map(option -> option.key().equals("school") ? option.inGroup("rest") : option)
                        .toArray(Option[]::new));
    }
}
