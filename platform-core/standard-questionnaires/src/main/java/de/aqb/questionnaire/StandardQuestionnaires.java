package de.aqb.questionnaire;

import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.questionnaire;

import de.aqb.spi.Section;
import de.aqb.spi.Texts;

/**
 * Questionnaires A and B, asked word for word the same wherever they are asked. A module says when; keys, order, texts
 * and what needs special protection stand here.
 */
public final class StandardQuestionnaires {

    private StandardQuestionnaires() {}

    /** Questionnaire A (<i>Ausbildungs- und Qualifizierungsreife</i>): Ja means that it is there. */
    public static Section trainingReadiness() {
        return questionnaire(
                        "training_readiness",
                        yesNo("tr_reading"),
                        yesNo("tr_writing"),
                        yesNo("tr_oral"),
                        yesNo("tr_math"),
                        yesNo("tr_logic"),
                        yesNo("tr_concentration"),
                        yesNo("tr_physical").asSensitive(),
                        yesNo("tr_reliability"),
                        yesNo("tr_perseverance"),
                        yesNo("tr_diligence"),
                        yesNo("tr_independence"),
                        yesNo("tr_teamwork"),
                        yesNo("tr_criticism"),
                        yesNo("tr_manners"),
                        yesNo("tr_motivation"),
                        yesNo("tr_career_choice"))
                .saying(Texts.beside(StandardQuestionnaires.class, "TrainingReadiness.properties"));
    }

    /** Questionnaire B (<i>Lebenswesentliche Rahmenbedingungen</i>): Ja means that it is stable. */
    public static Section lifeCircumstances() {
        return questionnaire(
                        "life_circumstances",
                        yesNo("lc_housing").asSensitive(),
                        yesNo("lc_income").asSensitive(),
                        yesNo("lc_debt").asSensitive(),
                        yesNo("lc_physical_health").asSensitive(),
                        yesNo("lc_mental_health").asSensitive(),
                        yesNo("lc_addiction").asSensitive(),
                        yesNo("lc_care").asSensitive(),
                        yesNo("lc_mobility"),
                        yesNo("lc_language"),
                        yesNo("lc_residence").asSensitive(),
                        yesNo("lc_legal").asSensitive(),
                        yesNo("lc_social").asSensitive(),
                        yesNo("lc_daily_structure"),
                        yesNo("lc_support_access").asSensitive())
                .saying(Texts.beside(StandardQuestionnaires.class, "LifeCircumstances.properties"));
    }
}
