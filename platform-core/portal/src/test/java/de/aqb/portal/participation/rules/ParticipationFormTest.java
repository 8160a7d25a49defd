package de.aqb.portal.participation.rules;

import static de.aqb.portal.participation.rules.Sample.answers;
import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.measure.CoreForm;
import de.aqb.spi.Answers;
import de.aqb.spi.Section;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParticipationFormTest {

    private final ParticipationForm form = Sample.form();

    @Test
    void asksTheSectionsOfThePortalFirst() {
        assertThat(keys(form.sections(ENTRY))).containsExactly("entry", "ready", "stable");
        assertThat(keys(form.sections(EXIT))).containsExactly("exit", "ready", "stable");
        assertThat(keys(form.sections(MASTER))).startsWith("person").doesNotContain("ready");
    }

    @Test
    void offersTheGoalsOfTheMeasureTypeLikeAnyChoice() {
        var goal = form.question(ENTRY, "participant_goal").orElseThrow();
        assertThat(goal.kind().id()).isEqualTo("choice");
        assertThat(goal.kind().keys()).containsExactly("placement", "readiness", "stabilisation");
        assertThat(form.words().answer(goal, "readiness")).isEqualTo("Reife");
    }

    @Test
    void opensTheQuestionsThatBelongToTheGoal() {
        var visible = form.visible(answers("entry.participant_goal", "readiness"));
        assertThat(visible.shows(ENTRY, "ready_1")).isTrue();
        assertThat(visible.shows(EXIT, "ready_16")).isTrue();
        assertThat(visible.shows(ENTRY, "housing")).isFalse();
    }

    @Test
    void hidesWhatDependsOnAHiddenQuestion() {
        var left =
                answers("exit.destination", "school", "exit.exit_reason", "other", "exit.exit_reason_other", "Reise");
        var visible = form.visible(left);
        assertThat(visible.shows(EXIT, "exit_reason")).isFalse();
        assertThat(visible.shows(EXIT, "exit_reason_other")).isFalse();
        assertThat(form.withoutHidden(left)).isEqualTo(answers("exit.destination", "school"));
    }

    @Test
    void hidesAlongAChainAcrossSections() {
        var chain = Sample.module(
                1,
                section("one", yesNo("first"), yesNo("second").when(answerIs("first", "yes")))
                        .askedAt(ENTRY),
                section("two", yesNo("third").when(answerIs("second", "yes"))).askedAt(ENTRY),
                section("three", yesNo("fourth")).askedAt(ENTRY).when(answerIs("third", "yes")));
        var chained = ParticipationForm.of(CoreForm.form(), chain);
        var all = answers("entry.first", "yes", "entry.second", "yes", "entry.third", "yes", "entry.fourth", "yes");
        assertThat(chained.withoutHidden(all)).isEqualTo(all);
        assertThat(chained.withoutHidden(all.with("entry.first", "no"))).isEqualTo(answers("entry.first", "no"));
        assertThat(chained.visible(all.with("entry.first", "no"))
                        .shows(ENTRY, chain.sections().get(2)))
                .isFalse();
    }

    @Test
    void keepsAnAnswerThatNoQuestionAsksForAnyMore() {
        var retired = Sample.module(
                2,
                section("one", yesNo("old").retiredIn(2), yesNo("fresh").replaces("old"))
                        .askedAt(ENTRY));
        var later = ParticipationForm.of(CoreForm.form(), retired);
        var stored = answers("entry.old", "yes", "entry.long_gone", "42");
        assertThat(later.withoutHidden(stored)).isEqualTo(stored);
        assertThat(later.asked(ENTRY))
                .extracting(AskedQuestion::name)
                .contains("entry.fresh")
                .doesNotContain("entry.old");
        assertThat(later.sections(ENTRY).get(1).questions()).hasSize(1);
        assertThat(later.words().answer("entry.old", "yes")).isEqualTo("Ja");
    }

    @Test
    void presetsKeineAngabeWhereverItIsOffered() {
        assertThat(form.presets().values().keySet())
                .containsExactly(
                        "master.disability",
                        "master.homeless",
                        "master.migration_background",
                        "master.residence_permit");
        assertThat(form.presets().values().values()).containsOnly(Answers.NOT_STATED);
    }

    @Test
    void storesNothingHiddenAndNothingElseIsLostWhateverIsAnswered() {
        var random = new Random(20260831);
        for (var round = 0; round < 500; round++) {
            var answers = Sample.anything(form, random);
            var stored = form.withoutHidden(answers);
            var visible = form.visible(stored);
            assertThat(form.withoutHidden(stored)).isEqualTo(stored);
            assertThat(stored.values().keySet()).allMatch(visible.names()::contains);
            assertThat(answers.only(visible.names()::contains)).isEqualTo(stored);
        }
    }

    private static List<String> keys(List<Section> sections) {
        return sections.stream().map(Section::key).toList();
    }
}
