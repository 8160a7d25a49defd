package de.aqb.portal.participation.rules;

import static de.aqb.portal.participation.rules.Sample.START;
import static de.aqb.portal.participation.rules.Sample.answers;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityTest {

    private static final String ERROR = "error";
    private static final String WARNING = "warning";

    private final ParticipationForm form = Sample.form();
    private final Answers entered = answers("entry.entry_date", "2018-08-06", "master.birth_date", "2001-02-28");

    @Test
    void hasNothingToSayAboutAnOrdinaryPerson() {
        var ordinary = entered.withAll(answers(
                "master.privacy_notice_date", "2018-08-20",
                "exit.exit_date", "2019-07-31",
                "exit.destination", "voc_company",
                "exit.completed_fully", "yes",
                "exit.main_goal_reached", "yes"));
        for (var tab : Phase.values()) {
            assertThat(found(tab, ordinary)).isEmpty();
        }
    }

    @Test
    void allowsNoExitBeforeTheEntry() {
        var before = entered.with("exit.exit_date", "2018-08-05");
        assertThat(found(EXIT, before)).contains("error exit_date: Der Austritt liegt vor dem Eintritt am 06.08.2018.");
        assertThat(found(EXIT, entered.with("exit.exit_date", "2018-08-06"))).noneMatch(text -> text.startsWith(ERROR));
    }

    @Test
    void letsAnEntryBeCorrectedWhateverStandsInTheExit() {
        var before = entered.with("exit.exit_date", "2018-08-05");
        assertThat(found(ENTRY, before))
                .containsExactly("warning entry_date: Der Eintritt liegt nach dem Austritt am 05.08.2018.");
        assertThat(found(MASTER, before)).isEmpty();
    }

    @Test
    void allowsNoExitInTheFuture() {
        var tomorrow = Sample.TODAY.plusDays(1).toString();
        assertThat(found(EXIT, entered.with("exit.exit_date", tomorrow)))
                .anyMatch(text -> text.startsWith("error exit_date: Der Austritt liegt in der Zukunft."));
        assertThat(found(EXIT, entered.with("exit.exit_date", Sample.TODAY.toString())))
                .noneMatch(text -> text.startsWith(ERROR));
    }

    @Test
    void allowsNoExitWithoutAnEntry() {
        assertThat(found(EXIT, answers("exit.destination", "school")))
                .containsExactly("error exit_date: Zum Austritt gehört ein Eintrittsdatum. Bitte tragen Sie zuerst den "
                        + "Eintritt ein.");
        assertThat(found(ENTRY, answers("exit.destination", "school")))
                .singleElement()
                .asString()
                .startsWith(WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-07-31", "2019-08-01"})
    void allowsNoEntryOutsideThePeriod(String day) {
        assertThat(found(ENTRY, answers("entry.entry_date", day)))
                .containsExactly(
                        "error entry_date: Der Eintritt liegt außerhalb der Maßnahme vom 01.08.2018 bis 31.07.2019.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-08-01", "2019-07-31"})
    void allowsAnEntryOnTheFirstAndOnTheLastDay(String day) {
        assertThat(found(ENTRY, answers("entry.entry_date", day))).isEmpty();
    }

    @Test
    void wantsThePrivacyNoticeWithinFourteenDays() {
        assertThat(found(MASTER, entered.with("master.privacy_notice_date", "2018-08-20")))
                .isEmpty();
        var late = entered.with("master.privacy_notice_date", "2018-08-21");
        assertThat(found(MASTER, late)).singleElement().asString().startsWith("error privacy_notice_date");
        assertThat(found(ENTRY, late))
                .singleElement()
                .asString()
                .startsWith("warning entry_date")
                .contains("21.08.2018");
    }

    @ParameterizedTest
    @CsvSource({"2004-08-07, 13", "2004-08-06, ''", "1951-08-07, ''", "1950-08-07, ''", "1950-08-06, 68"})
    void wondersAboutAnAgeOutside14To67(String birth, String age) {
        var person = entered.with("master.birth_date", birth);
        if (age.isEmpty()) {
            assertThat(found(MASTER, person)).isEmpty();
        } else {
            assertThat(found(MASTER, person))
                    .singleElement()
                    .asString()
                    .startsWith("warning birth_date")
                    .contains(age);
            assertThat(found(ENTRY, person))
                    .singleElement()
                    .asString()
                    .startsWith("warning entry_date")
                    .contains(age);
        }
    }

    @Test
    void wondersAboutAResidenceElsewhere() {
        assertThat(found(MASTER, answers("master.main_residence_hessen", "no")))
                .containsExactly(
                        "warning main_residence_hessen: Ohne Erstwohnsitz in Hessen nicht förderfähig. Speichern "
                                + "ist möglich.");
    }

    @Test
    void wondersAboutAnExitAfterTheEnd() {
        assertThat(found(EXIT, entered.with("exit.exit_date", "2019-08-01")))
                .containsExactly("warning exit_date: Der Austritt liegt nach dem Ende der Maßnahme am 31.07.2019.");
    }

    @ParameterizedTest
    @CsvSource({"2019-06-28, 33 Tage", "2019-07-30, 1 Tag"})
    void notesAnEarlyExit(String day, String days) {
        assertThat(found(EXIT, entered.with("exit.exit_date", day)))
                .containsExactly("warning exit_date: Der Austritt liegt " + days + " vor dem Ende der Maßnahme.");
    }

    @ParameterizedTest
    @CsvSource({"2019-07-03, false", "2019-07-02, true"})
    void wondersAboutACompleteMeasureMoreThan28DaysEarly(String day, boolean wonders) {
        var left = entered.withAll(answers("exit.exit_date", day, "exit.completed_fully", "yes"));
        assertThat(found(EXIT, left).stream().anyMatch(text -> text.startsWith("warning completed_fully")))
                .isEqualTo(wonders);
        assertThat(found(ENTRY, left).stream().anyMatch(text -> text.startsWith("warning planned_end")))
                .isEqualTo(wonders);
    }

    @Test
    void measuresThatByThePersonsOwnPlannedEnd() {
        var left = entered.withAll(answers(
                "exit.exit_date", "2019-02-28", "exit.completed_fully", "yes", "entry.planned_end", "2019-03-15"));
        assertThat(found(EXIT, left)).noneMatch(text -> text.startsWith("warning completed_fully"));
    }

    @ParameterizedTest
    @CsvSource({
        "voc_school, yes, false",
        "voc_external, no, true",
        "none, yes, true",
        "job_sv, yes, true",
        "none, no, false"
    })
    void holdsTheMainGoalAgainstTheDestination(String destination, String reached, boolean wonders) {
        var left = entered.withAll(answers(
                "exit.exit_date", "2019-07-31", "exit.destination", destination, "exit.main_goal_reached", reached));
        assertThat(found(EXIT, left).stream().anyMatch(text -> text.startsWith("warning main_goal_reached")))
                .isEqualTo(wonders);
    }

    @Test
    void holdsNothingAgainstAGoalThatNoDestinationProves() {
        var left = entered.withAll(
                answers("exit.exit_date", "2019-07-31", "exit.destination", "none", "exit.main_goal_reached", "yes"));
        var readiness = new Circumstances(START.from(), START.to(), "readiness", START.today());
        assertThat(Plausibility.check(EXIT, form, left, readiness)).isEmpty();
        var unknown = new Circumstances(START.from(), START.to(), "gone", START.today());
        assertThat(Plausibility.check(EXIT, form, left, unknown)).isEmpty();
    }

    @Test
    void takesNoHiddenAnswerIntoAccount() {
        assertThat(found(EXIT, entered.with("exit.ready_1", "yes"))).isEmpty();
    }

    @Test
    void staysOnTheTabBeingSavedWhateverIsAnswered() {
        var random = new Random(20180806);
        for (var round = 0; round < 1000; round++) {
            var answers = Sample.anything(form, random);
            for (var tab : Phase.values()) {
                var asked = form.asked(tab).stream()
                        .map(one -> one.question().key())
                        .toList();
                assertThat(Plausibility.check(tab, form, answers, START)).allSatisfy(finding -> {
                    assertThat(finding.phase()).isEqualTo(tab);
                    assertThat(asked).contains(finding.question());
                    assertThat(form.words().finding(finding)).doesNotContain("{", "finding.");
                });
            }
        }
    }

    @Test
    void listsEachContradictionOnce() {
        var odd = answers(
                "master.birth_date", "2010-01-01",
                "entry.entry_date", "2018-08-06",
                "exit.exit_date", "2018-08-05",
                "exit.completed_fully", "yes");
        assertThat(Plausibility.all(form, odd, START))
                .extracting(Finding::text)
                .containsExactly("age", "exit_before_entry", "exit_early", "completed_early");
    }

    @Test
    void knowsWhenTheExitOfEverybodyIsDue() {
        var running = new Circumstances(START.from(), START.to(), "placement", LocalDate.of(2019, 7, 31));
        assertThat(running.measureEnded()).isFalse();
        assertThat(START.measureEnded()).isTrue();
    }

    private List<String> found(Phase tab, Answers answers) {
        return Plausibility.check(tab, form, answers, START).stream()
                .map(finding -> "%s %s: %s"
                        .formatted(
                                finding.isError() ? ERROR : WARNING,
                                finding.question(),
                                form.words().finding(finding)))
                .toList();
    }
}
