package de.aqb.portal.participation.rules;

import static de.aqb.portal.participation.rules.Sample.answers;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private final ParticipationForm form = Sample.form();

    @Test
    void countsWhatIsWantedOfAFreshPerson() {
        var fresh = of(form.presets());
        assertThat(fresh.required()).isEqualTo(18);
        assertThat(fresh.answered()).isEqualTo(1);
        assertThat(fresh.percent()).isEqualTo(5);
        assertThat(fresh.due()).containsExactly(MASTER, ENTRY);
        assertThat(fresh.missing()).extracting(Missing::name).startsWith("master.last_name", "master.first_name");
    }

    /** The person of the mock-up: 13 of 35 answers are missing. */
    @Test
    void roundsDown() {
        var answers = Sample.complete(form, "readiness", MASTER, ENTRY);
        for (var name : new String[] {
            "birth_date", "postcode", "legal_circle", "target_group", "vocational_certificate", "privacy_notice_date"
        }) {
            answers = answers.with(MASTER, name, "");
        }
        for (var number = 10; number <= 16; number++) {
            answers = answers.with(ENTRY, "ready_" + number, "");
        }
        var completeness = of(answers.with("master.citizenship_group", "german"));
        assertThat(completeness.required()).isEqualTo(35);
        assertThat(completeness.missing()).hasSize(13);
        assertThat(completeness.percent()).isEqualTo(62);
        assertThat(completeness.tab(MASTER).section("person").answered()).isEqualTo(4);
        assertThat(completeness.tab(MASTER).section("person").required()).isEqualTo(5);
        assertThat(completeness.tab(ENTRY).section("ready").answered()).isEqualTo(9);
    }

    @Test
    void countsAQuestionOnlyWhileItIsAsked() {
        var unemployed = of(answers("master.employment_status", "unemployed"));
        var employed =
                of(answers("master.employment_status", "employed_sv", "master.unemployed_since", "under_6_months"));
        assertThat(unemployed.required()).isEqualTo(employed.required() + 1);
        assertThat(unemployed.missing()).extracting(Missing::name).contains("master.unemployed_since");
    }

    @Test
    void takesKeineAngabeForAnAnswer() {
        var third = answers("master.citizenship_group", "third_country");
        assertThat(of(third).missing()).extracting(Missing::name).contains("master.residence_permit");
        assertThat(of(third.withAll(form.presets())).missing())
                .extracting(Missing::name)
                .doesNotContain("master.residence_permit");
    }

    @Test
    void neitherWantsNorCountsWhatIsOptionalOrVoluntary() {
        var fresh = of(Answers.none());
        assertThat(fresh.missing())
                .extracting(Missing::name)
                .doesNotContain("master.disability", "master.external_ref", "entry.planned_end");
        assertThat(fresh.tab(MASTER).section("voluntary").required()).isZero();
    }

    @Test
    void wantsTheExitOnceItIsBegun() {
        var entered = Sample.complete(form, "placement", MASTER, ENTRY);
        assertThat(of(entered).isComplete()).isTrue();
        var begun = of(entered.with("exit.main_goal_reached", "no"));
        assertThat(begun.due()).contains(EXIT);
        assertThat(begun.missing())
                .extracting(Missing::name)
                .containsExactly("exit.exit_date", "exit.destination", "exit.completed_fully");
        assertThat(begun.isEntryComplete()).isTrue();
        assertThat(begun.isExitComplete()).isFalse();
    }

    @Test
    void wantsTheExitOnceTheMeasureHasEnded() {
        var entered = Sample.complete(form, "placement", MASTER, ENTRY);
        assertThat(Completeness.of(form, entered, true).missing()).hasSize(4);
    }

    @Test
    void doesNotTakeAHiddenAnswerForTheBeginOfTheExit() {
        var entered = Sample.complete(form, "placement", MASTER, ENTRY);
        assertThat(of(entered.with("exit.ready_1", "yes")).due()).doesNotContain(EXIT);
        assertThat(of(entered.with("exit.exit_reason", "other")).due()).doesNotContain(EXIT);
    }

    @Test
    void countsEverySectionThatIsShownAlsoOnATabThatIsNotDue() {
        var exit = of(answers("entry.participant_goal", "readiness")).tab(EXIT);
        assertThat(exit.begun()).isFalse();
        assertThat(exit.section("exit").required()).isEqualTo(4);
        assertThat(exit.section("ready").required()).isEqualTo(16);
        assertThat(exit.sections()).hasSize(2);
    }

    @Test
    void isAllThereOnlyIfNothingIsMissingWhateverIsAnswered() {
        var random = new Random(20190731);
        for (var round = 0; round < 2000; round++) {
            var answers = Sample.anything(form, random);
            var completeness = Completeness.of(form, answers, random.nextBoolean());
            assertThat(completeness.percent()).isBetween(0, 100);
            assertThat(completeness.percent() == 100)
                    .isEqualTo(completeness.missing().isEmpty())
                    .isEqualTo(completeness.isComplete());
            assertThat(completeness.required() - completeness.answered())
                    .isEqualTo(completeness.missing().size());
        }
    }

    @Test
    void neverMissesNorCountsWhatIsHiddenWhateverIsAnswered() {
        var random = new Random(20200101);
        for (var round = 0; round < 1000; round++) {
            var answers = Sample.anything(form, random);
            var visible = form.visible(answers);
            var completeness = Completeness.of(form, answers, true);
            assertThat(completeness.missing()).extracting(Missing::name).allMatch(visible.names()::contains);
            assertThat(Completeness.of(form, form.withoutHidden(answers), true)).isEqualTo(completeness);
        }
    }

    @Test
    void knowsWhetherGapsOfANewFormAreStillOpen() {
        var fresh = of(Answers.none());
        assertThat(fresh.isMissingAny(Set.of("master.town", "entry.elsewhere"))).isTrue();
        assertThat(of(answers("master.town", "Kassel")).isMissingAny(Set.of("master.town")))
                .isFalse();
    }

    private Completeness of(Answers answers) {
        return Completeness.of(form, answers, false);
    }
}
