package de.aqb.m3;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import de.aqb.spi.MeasureTypeContract;
import de.aqb.spi.Need;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class M3Test implements MeasureTypeContract {

    private final M3 m3 = new M3();

    @Override
    public M3 type() {
        return m3;
    }

    @Test
    void asksBothQuestionnairesAtEntryAndExitWhateverTheGoal() {
        for (var goal : m3.goals()) {
            assertThat(asked(ENTRY, goal)).contains("training_readiness", "life_circumstances");
            assertThat(asked(EXIT, goal)).contains("training_readiness", "life_circumstances");
        }
    }

    @Test
    void asksForTheQualificationAtEntryAndForItsResultAtExit() {
        assertThat(asked(ENTRY, m3.goals().get(0))).startsWith("qualification").doesNotContain("result");
        assertThat(asked(EXIT, m3.goals().get(0))).startsWith("result").doesNotContain("qualification");
    }

    @Test
    void insistsOnTheQuestionnairesOnly() {
        assertThat(m3.sections().stream()
                        .filter(section -> section.layout() == Section.Layout.FIELDS)
                        .flatMap(section -> section.questions().stream())
                        .map(Question::need))
                .containsOnly(Need.OPTIONAL);
    }

    private List<String> asked(Phase phase, Goal goal) {
        var answers = new Answers(Map.of(Goal.CHOSEN, goal.key()));
        return m3.sections().stream()
                .filter(section -> section.isAskedAt(phase))
                .filter(section -> section.condition().holds(answers, phase))
                .map(Section::key)
                .toList();
    }
}
