package de.aqb.portal.participation.rules;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import org.junit.jupiter.api.Test;

class ParticipationStateTest {

    private final ParticipationForm form = Sample.form();
    private final Answers entered = Sample.complete(form, "readiness", MASTER, ENTRY);
    private final Answers left = Sample.complete(form, "readiness", MASTER, ENTRY, EXIT);

    @Test
    void followsTheAnswers() {
        assertThat(state(Answers.none())).isEqualTo("Entwurf");
        assertThat(state(entered)).isEqualTo("Eintritt vollständig");
        assertThat(state(left)).isEqualTo("Austritt vollständig");
    }

    @Test
    void staysEntryCompleteWhileTheExitIsBegunOnly() {
        assertThat(state(entered.with("exit.exit_date", "2019-06-28"))).isEqualTo("Eintritt vollständig");
    }

    @Test
    void fallsBackToDraftIfSomethingOfTheEntryIsTakenAway() {
        assertThat(state(left.with("master.town", ""))).isEqualTo("Entwurf");
    }

    @Test
    void isLockedWhateverTheAnswers() {
        assertThat(ParticipationState.of(completeness(Answers.none()), true, true)
                        .label())
                .isEqualTo("gesperrt");
    }

    @Test
    void asksForCompletionWhileANewFormsGapsAreOpen() {
        var gap = completeness(left.with("exit.ready_16", ""));
        assertThat(ParticipationState.of(gap, false, true).label()).isEqualTo("zu vervollständigen");
        assertThat(ParticipationState.of(completeness(left), false, true)).isEqualTo(ParticipationState.EXIT_COMPLETE);
    }

    private String state(Answers answers) {
        return ParticipationState.of(completeness(answers), false, false).label();
    }

    private Completeness completeness(Answers answers) {
        return Completeness.of(form, answers, false);
    }
}
