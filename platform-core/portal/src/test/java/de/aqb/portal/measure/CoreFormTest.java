package de.aqb.portal.measure;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import de.aqb.spi.Condition;
import de.aqb.spi.Contract;
import de.aqb.spi.DataDictionary;
import de.aqb.spi.Kind;
import de.aqb.spi.Need;
import de.aqb.spi.Option;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoreFormTest {

    private final Form core = CoreForm.form();

    @Test
    void keepsToTheContractLikeAnyOtherForm() {
        assertThat(Contract.faultsOfPortal(core.version(), core.sections(), core.texts()))
                .isEmpty();
    }

    @Test
    void neverChangesAPublishedKey() {
        assertThat(DataDictionary.broken(CoreForm.TYPE, core.goals(), core.sections(), core.texts()))
                .isEmpty();
    }

    @Test
    void namesNoMeasureType() {
        assertThat(FormJson.write(core)).doesNotContain("M1", "M2", "M3");
    }

    @Test
    void groupsTheMasterDataInSevenSections() {
        assertThat(core.sections(MASTER)
                        .map(section -> core.text("section." + section.key()).orElseThrow()))
                .containsExactly(
                        "Person",
                        "Wohnort",
                        "Zugang zur Maßnahme",
                        "Erwerbsstatus und Abschlüsse",
                        "Herkunft und Sprache",
                        "Freiwillige Angaben",
                        "Datenschutz");
    }

    @Test
    void offersThirteenDestinationsUnderFourHeadings() {
        var destination = (Kind.Choice) question("destination").kind();
        assertThat(destination.keys())
                .containsExactly(
                        "voc_school",
                        "voc_company",
                        "voc_external",
                        "school",
                        "bvb",
                        "eq",
                        "qub",
                        "wirtschaft_integriert",
                        "other_prep",
                        "job_sv",
                        "job_minor",
                        "self_employed",
                        "none");
        assertThat(destination.options().stream()
                        .map(Option::group)
                        .map(group -> "group.destination." + group.orElseThrow())
                        .distinct()
                        .map(core.texts()::get))
                .containsExactly(
                        "Ausbildung", "Schule, Vorbereitung, Qualifizierung", "Beschäftigung", "Ohne Anschluss");
    }

    @Test
    void protectsThreeOfElevenExitReasonsAndTwoVoluntaryAnswers() {
        var reason = question("exit_reason");
        assertThat(reason.kind().keys()).hasSize(11);
        assertThat(reason.kind().keys().stream().filter(reason::sensitive))
                .containsExactly("sick_6_weeks", "reduced_capacity_temporary", "reduced_capacity_permanent");
        assertThat(core.questions().filter(Question::sensitive).map(Question::key))
                .containsExactly("disability", "homeless");
    }

    @Test
    void asksForTheExitReasonOnlyWithoutADestinationAndForItsTextOnlyWhenItIsAnother() {
        assertThat(holds("exit_reason", EXIT, "exit.destination", "none")).isTrue();
        assertThat(holds("exit_reason", EXIT, "exit.destination", "school")).isFalse();
        assertThat(holds("exit_reason_other", EXIT, "exit.exit_reason", "other"))
                .isTrue();
        assertThat(holds("exit_reason_other", EXIT, "exit.exit_reason", "moved_away"))
                .isFalse();
        assertThat(holds("unemployed_since", MASTER, "master.employment_status", "unemployed"))
                .isTrue();
        assertThat(holds("residence_permit", MASTER, "master.citizenship_group", "third_country"))
                .isTrue();
    }

    @Test
    void wantsAnswersAsTheSpecificationMarksThem() {
        assertThat(keys(Need.OPTIONAL))
                .containsExactly(
                        "external_ref",
                        "referred_by",
                        "german_level",
                        "single_parent",
                        "children_u18",
                        "part_time",
                        "planned_end");
        assertThat(keys(Need.VOLUNTARY)).containsExactly("migration_background", "disability", "homeless");
        assertThat(keys(Need.DECLINABLE)).containsExactly("residence_permit");
    }

    @Test
    void asksForTheGoalOfAParticipantUnderTheNameThatConditionsLookAt() {
        assertThat(core.question(ENTRY, "participant_goal"))
                .hasValueSatisfying(goal -> assertThat(goal.kind()).isEqualTo(new Kind.OneGoal()));
    }

    private Question question(String key) {
        return core.question(key).orElseThrow();
    }

    private List<String> keys(Need need) {
        return core.questions()
                .filter(question -> question.need() == need)
                .map(Question::key)
                .toList();
    }

    private boolean holds(String question, Phase phase, String name, String value) {
        Condition condition = question(question).condition();
        return condition.holds(new Answers(Map.of(name, value)), phase);
    }
}
