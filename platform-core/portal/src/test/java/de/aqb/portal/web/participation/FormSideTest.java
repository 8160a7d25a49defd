package de.aqb.portal.web.participation;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.participation.rules.Sample;
import de.aqb.portal.web.ui.Address;
import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import org.junit.jupiter.api.Test;

class FormSideTest {

    private final FormSide atEntry = side(ENTRY);
    private final FormSide atExit = side(EXIT);

    @Test
    void comparesOnlyWhatIsAskedOfThisPerson() {
        var placed = Sample.complete(Sample.form(), "placement", MASTER, ENTRY, EXIT);
        assertThat(atExit.shifts(placed)).isEmpty();

        var ready = Sample.complete(Sample.form(), "readiness", MASTER, ENTRY, EXIT);
        assertThat(atExit.shifts(ready))
                .extracting(ShiftCount::count)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(16));
    }

    @Test
    void showsZerosWhereNothingHasBeenAnsweredYet() {
        var entered = Sample.complete(Sample.form(), "readiness", MASTER, ENTRY);
        assertThat(atExit.shifts(entered)).hasSize(4).allMatch(shift -> shift.count() == 0);
    }

    @Test
    void comparesNothingBeforeTheExit() {
        var ready = Sample.complete(Sample.form(), "readiness", MASTER, ENTRY, EXIT);
        assertThat(atEntry.shifts(ready)).isEmpty();
    }

    @Test
    void namesTheAnswersOfTheExitThatAnotherGoalWouldEmpty() {
        var ready = Sample.complete(Sample.form(), "readiness", MASTER, ENTRY, EXIT);
        assertThat(atEntry.goalLosses(ready))
                .extracting(GoalLoss::goal)
                .containsExactlyInAnyOrder("", "placement", "stabilisation");
        assertThat(atEntry.goalLosses(ready))
                .allSatisfy(
                        loss -> assertThat(loss.questions()).hasSize(16).contains("Frage ready_1", "Frage ready_16"));
    }

    @Test
    void namesNothingWhileTheExitIsUnanswered() {
        var entered = Sample.complete(Sample.form(), "readiness", MASTER, ENTRY);
        assertThat(atEntry.goalLosses(entered)).isEmpty();
        assertThat(atExit.goalLosses(entered.with(Goal.CHOSEN, "placement"))).isEmpty();
    }

    private static FormSide side(Phase here) {
        return new FormSide(Sample.form(), here, phase -> Address.of("/" + phase.key()));
    }
}
