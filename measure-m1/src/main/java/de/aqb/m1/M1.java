package de.aqb.m1;

import static de.aqb.questionnaire.StandardQuestionnaires.lifeCircumstances;
import static de.aqb.questionnaire.StandardQuestionnaires.trainingReadiness;
import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Goal.goal;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;

import de.aqb.spi.Goal;
import de.aqb.spi.Section;
import de.aqb.spi.deploy.MeasureModule;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/**
 * M1, preparation for training and qualification (<i>Ausbildungs- und Qualifizierungsvorbereitung</i>): the goal of the
 * participant decides which questionnaire is asked, at entry and again at exit.
 */
@WebListener
public final class M1 extends MeasureModule {

    @Override
    public String key() {
        return "M1";
    }

    @Override
    public int formVersion() {
        return 1;
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                goal("placement").reachedBy("voc_school", "voc_company", "voc_external"),
                goal("readiness"),
                goal("stabilisation"));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                trainingReadiness().askedAt(ENTRY, EXIT).when(goalIs("readiness")),
                lifeCircumstances().askedAt(ENTRY, EXIT).when(goalIs("stabilisation")));
    }
}
