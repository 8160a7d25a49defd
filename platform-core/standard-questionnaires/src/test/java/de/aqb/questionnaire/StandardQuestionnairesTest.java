package de.aqb.questionnaire;

import static de.aqb.questionnaire.StandardQuestionnaires.lifeCircumstances;
import static de.aqb.questionnaire.StandardQuestionnaires.trainingReadiness;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardQuestionnairesTest {

    @Test
    void askSixteenQuestionsOnReadinessAndFourteenOnCircumstances() {
        assertThat(trainingReadiness().questions()).hasSize(16);
        assertThat(lifeCircumstances().questions()).hasSize(14);
    }

    @Test
    void haveATextForEveryQuestionAndNoOther() {
        for (var section : List.of(trainingReadiness(), lifeCircumstances())) {
            assertThat(section.texts().keySet())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("section." + section.key()),
                                    section.questions().stream().map(question -> "question." + question.key()))
                            .toList());
        }
    }

    @Test
    void protectHealthInReadinessOnly() {
        assertThat(sensitive(trainingReadiness())).containsExactly("tr_physical");
    }

    @Test
    void protectCircumstancesExceptMobilityLanguageAndDailyStructure() {
        assertThat(lifeCircumstances().questions().stream()
                        .map(Question::key)
                        .filter(key -> !sensitive(lifeCircumstances()).contains(key)))
                .containsExactly("lc_mobility", "lc_language", "lc_daily_structure");
    }

    private static List<String> sensitive(Section section) {
        return section.questions().stream()
                .filter(Question::sensitive)
                .map(Question::key)
                .toList();
    }
}
