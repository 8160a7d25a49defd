package de.aqb.portal.participation.rules;

import static de.aqb.portal.participation.rules.Sample.answers;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private final ParticipationForm form = Sample.form();

    @ParameterizedTest
    @CsvSource({"no,yes,verbessert,↗", "yes,yes,erhalten,=", "yes,no,verschlechtert,↘", "no,no,offen,○"})
    void namesWhatBecameOfAnAnswer(String entry, String exit, String label, String sign) {
        assertThat(Change.between(entry, exit)).hasValueSatisfying(change -> {
            assertThat(change.label()).isEqualTo(label);
            assertThat(change.sign()).isEqualTo(sign);
        });
    }

    @ParameterizedTest
    @CsvSource({"'',yes", "yes,''", "not_stated,yes", "no,not_stated", "'',''"})
    void isUnknownUnlessBothAnswersAreGiven(String entry, String exit) {
        assertThat(Change.between(entry, exit)).isEmpty();
    }

    @Test
    void ofTheGoalEmptiesWhatBelongsToTheGoalSoFar() {
        var entered = Sample.complete(form, "readiness", MASTER, ENTRY, EXIT);
        assertThat(GoalChange.to("stabilisation", form, entered).count()).isEqualTo(32);
        assertThat(GoalChange.to("", form, entered).count()).isEqualTo(32);
        assertThat(GoalChange.to("readiness", form, entered).losesAnswers()).isFalse();
    }

    @Test
    void ofTheGoalAsksNothingWhileNothingIsAnswered() {
        var fresh = answers("entry.participant_goal", "readiness", "master.town", "Kassel");
        assertThat(GoalChange.to("stabilisation", form, fresh).losesAnswers()).isFalse();
    }

    @Test
    void ofTheGoalNamesTheAnswersInQuestion() {
        var nine = answers("entry.participant_goal", "readiness", "entry.ready_1", "yes", "entry.ready_2", "no");
        assertThat(GoalChange.to("placement", form, nine).emptied()).containsExactly("entry.ready_1", "entry.ready_2");
    }
}
