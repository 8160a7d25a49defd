package de.aqb.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionListTest {

    private final List<List<String>> core = QuestionList.of(CoreForm.form());

    @Test
    void hasALineForEveryQuestionInEveryPhaseItIsAskedIn() {
        assertThat(core).allSatisfy(line -> assertThat(line).hasSameSizeAs(QuestionList.COLUMNS));
        assertThat(core)
                .extracting(line -> line.get(2))
                .contains("master.last_name", "exit.exit_date")
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheAnswersWithTheirWords() {
        assertThat(line("master.gender").get(6)).startsWith("female = weiblich | male = männlich");
    }

    @Test
    void saysWhatAQuestionHangsOn() {
        assertThat(core).anySatisfy(line -> assertThat(line.get(9)).isNotEmpty());
    }

    private List<String> line(String name) {
        return core.stream()
                .filter(line -> line.get(2).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
