package de.aqb.m3;

import static de.aqb.questionnaire.StandardQuestionnaires.lifeCircumstances;
import static de.aqb.questionnaire.StandardQuestionnaires.trainingReadiness;
import static de.aqb.spi.Condition.answerIs;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Question.amount;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.text;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;

import de.aqb.spi.Goal;
import de.aqb.spi.Section;
import de.aqb.spi.deploy.MeasureModule;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/** M3, qualification for the labour market (<i>Qualifizierungsprojekte zur Arbeitsmarktintegration</i>). */
@WebListener
public final class M3 extends MeasureModule {

    @Override
    public String key() {
        return "M3";
    }

    @Override
    public int formVersion() {
        return 1;
    }

    @Override
    public List<Goal> goals() {
        return Goal.of("employment", "further_training", "start_training", "certificate", "employability");
    }

    @Override
    public List<Section> sections() {
        var begins = section(
                "qualification",
                text("content", 1, 100).optional(),
                amount("hours", 1, 5000).optional());
        var ends = section(
                "result",
                yesNo("internship").optional(),
                amount("internship_weeks", 1, 52).optional().when(answerIs("internship", "yes")),
                choice("certificate", "none", "attendance", "provider", "partial", "recognised")
                        .optional());
        return List.of(
                begins.askedAt(ENTRY),
                ends.askedAt(EXIT),
                trainingReadiness().askedAt(ENTRY, EXIT),
                lifeCircumstances().askedAt(ENTRY, EXIT));
    }
}
