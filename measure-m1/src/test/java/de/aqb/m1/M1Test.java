package de.aqb.m1;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import de.aqb.spi.MeasureTypeContract;
import de.aqb.spi.Phase;
import de.aqb.spi.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class M1Test implements MeasureTypeContract {

    private final M1 m1 = new M1();

    @Override
    public M1 type() {
        return m1;
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRY", "EXIT"})
    void asksForReadinessIfReadinessIsTheGoal(Phase phase) {
        assertThat(asked(phase, "readiness")).containsExactly("training_readiness");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTRY", "EXIT"})
    void asksForCircumstancesIfStabilisationIsTheGoal(Phase phase) {
        assertThat(asked(phase, "stabilisation")).containsExactly("life_circumstances");
    }

    @Test
    void asksNothingMoreIfPlacementIsTheGoal() {
        assertThat(asked(ENTRY, "placement")).isEmpty();
        assertThat(asked(EXIT, "placement")).isEmpty();
    }

    @Test
    void measuresPlacementByTheThreeKindsOfVocationalTraining() {
        assertThat(m1.goals().get(0).reachedBy())
                .containsExactlyInAnyOrder("voc_school", "voc_company", "voc_external");
    }

    private List<String> asked(Phase phase, String goal) {
        var answers = new Answers(Map.of(Goal.CHOSEN, goal));
        return m1.sections().stream()
                .filter(section -> section.isAskedAt(phase))
                .filter(section -> section.condition().holds(answers, phase))
                .map(Section::key)
                .toList();
    }
}
