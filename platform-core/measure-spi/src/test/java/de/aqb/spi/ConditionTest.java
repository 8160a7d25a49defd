package de.aqb.spi;

import static de.aqb.spi.Condition.allOf;
import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private final Answers answers = new Answers(Map.of(Goal.CHOSEN, "readiness", "exit.destination", "none"));

    @Test
    void ofAGoalHoldsInEveryPhase() {
        assertThat(goalIs("readiness", "placement").holds(answers, ENTRY)).isTrue();
        assertThat(goalIs("readiness").holds(answers, EXIT)).isTrue();
        assertThat(goalIs("placement").holds(answers, EXIT)).isFalse();
        assertThat(goalIs("readiness").holds(Answers.none(), ENTRY)).isFalse();
    }

    @Test
    void ofAnAnswerHoldsInThePhaseOfThatAnswer() {
        assertThat(answerIs("destination", "none", "school").holds(answers, EXIT))
                .isTrue();
        assertThat(answerIs("destination", "none").holds(answers, ENTRY)).isFalse();
    }

    @Test
    void ofSeveralHoldsIfEachDoes() {
        var both = allOf(goalIs("readiness"), answerIs("destination", "none"));
        assertThat(both.holds(answers, EXIT)).isTrue();
        assertThat(both.holds(answers.with(Goal.CHOSEN, "placement"), EXIT)).isFalse();
        assertThat(both.questions()).containsExactly("destination");
    }

    @Test
    void ofNothingAlwaysHolds() {
        assertThat(Condition.always().holds(Answers.none(), ENTRY)).isTrue();
    }
}
