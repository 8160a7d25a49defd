package de.aqb.m2;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Kind;
import de.aqb.spi.MeasureTypeContract;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class M2Test implements MeasureTypeContract {

    private static final Answers THREE_YEARS =
            new Answers(Map.of("entry.training_start", "2025-09-01", "entry.training_end", "2028-08-31"));

    private final M2 m2 = new M2();

    @Override
    public M2 type() {
        return m2;
    }

    @Test
    void offersEveryRecognisedOccupationWithItsCodeOfFiveDigits() {
        var occupations = ((Kind.Search) question("occupation").kind()).entries();

        assertThat(occupations).hasSizeGreaterThanOrEqualTo(300);
        assertThat(occupations).extracting(Kind.Search.Entry::key).doesNotHaveDuplicates();
        assertThat(occupations).extracting(Kind.Search.Entry::label).doesNotHaveDuplicates();
        assertThat(occupations)
                .allSatisfy(occupation -> assertThat(occupation.label())
                        .endsWith(" (" + occupation.key().substring(0, 5) + ")"));
    }

    @ParameterizedTest
    @CsvSource({"in_company, true", "external_cooperative, true", "external_integrative, false", "school, false"})
    void asksForTheCompanyWhereTrainingTakesPlaceInOne(String form, boolean asked) {
        assertThat(isAsked("company", ENTRY, Map.of("entry.training_form", form)))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"passed, true, true", "failed, true, false", "pending, false, false"})
    void asksForTheExaminationOnceItTookPlaceAndForBeingTakenOnOnceItIsPassed(
            String exam, boolean dated, boolean takenOn) {
        var answers = Map.of("exit.final_exam", exam);

        assertThat(isAsked("exam_date", EXIT, answers)).isEqualTo(dated);
        assertThat(isAsked("exam_attempt", EXIT, answers)).isEqualTo(dated);
        assertThat(isAsked("taken_on", EXIT, answers)).isEqualTo(takenOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ended_on", "ended_by", "ended_how", "ended_why", "followed_by"})
    void asksAboutAnEarlyEndOnlyIfThereWasOne(String question) {
        assertThat(isAsked(question, EXIT, Map.of("exit.ended_early", "yes"))).isTrue();
        assertThat(isAsked(question, EXIT, Map.of("exit.ended_early", "no"))).isFalse();
        assertThat(isAsked(question, EXIT, Map.of())).isFalse();
    }

    @Test
    void protectsHealthAsTheReasonOfAnEarlyEnd() {
        assertThat(question("ended_why").sensitive("health")).isTrue();
        assertThat(question("ended_why").sensitive("moved")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-01", "2025-08-31"})
    void refusesAnEndThatDoesNotFollowTheStart(String end) {
        var answers = THREE_YEARS.with("entry.training_end", end);

        assertThat(m2.check(ENTRY, answers))
                .containsExactly(Finding.error(ENTRY, "training_end", "end_before_start", "01.09.2025"));
    }

    @Test
    void wondersAboutAContractSignedAfterTheStart() {
        var answers = THREE_YEARS.with("entry.contract_signed_on", "2025-09-02");

        assertThat(m2.check(ENTRY, answers))
                .containsExactly(Finding.warning(ENTRY, "contract_signed_on", "signed_after_start", "01.09.2025"));
    }

    @Test
    void refusesAnExaminationOrAnEndBeforeTheStart() {
        var answers = THREE_YEARS.with("exit.exam_date", "2025-08-31").with("exit.ended_on", "2025-08-31");

        assertThat(m2.check(EXIT, answers))
                .containsExactly(
                        Finding.error(EXIT, "exam_date", "exam_before_start", "01.09.2025"),
                        Finding.error(EXIT, "ended_on", "ended_before_start", "01.09.2025"));
    }

    @Test
    void wondersAboutAnEarlyEndThatComesLate() {
        assertThat(m2.check(EXIT, THREE_YEARS.with("exit.ended_on", "2028-09-01")))
                .containsExactly(Finding.warning(EXIT, "ended_on", "ended_after_end", "31.08.2028"));
    }

    @Test
    void hasNothingToSayAboutDaysThatFollowEachOther() {
        var answers = THREE_YEARS
                .with("entry.contract_signed_on", "2025-05-02")
                .with("exit.exam_date", "2028-06-20")
                .with("exit.ended_on", "2028-08-31");

        assertThat(List.of(m2.check(ENTRY, answers), m2.check(EXIT, answers))).allMatch(List::isEmpty);
    }

    private boolean isAsked(String key, Phase phase, Map<String, String> answers) {
        return question(key).condition().holds(new Answers(answers), phase);
    }

    private Question question(String key) {
        return m2.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
