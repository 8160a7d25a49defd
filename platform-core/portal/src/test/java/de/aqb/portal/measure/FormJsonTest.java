package de.aqb.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.spi.Condition;
import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormJsonTest {

    private final Form example = Form.of(ExampleType.whole());

    @Test
    void readsTheCoreFormAsItWasWritten() {
        assertThat(FormJson.read(FormJson.write(CoreForm.form()))).isEqualTo(CoreForm.form());
    }

    @Test
    void readsEveryKindAndConditionAsItWasWritten() {
        assertThat(FormJson.read(FormJson.write(example))).isEqualTo(example);
    }

    @Test
    void readsFragmentsReplacementsAndRetirement() {
        var section = Section.section(
                        "more",
                        Question.yesNo("fresh").replaces("old"),
                        Question.yesNo("old").retiredIn(2))
                .askedAt(Phase.EXIT)
                .drawnBy("more.xhtml");
        var form = new Form("X", 2, "Titel \"<>&\\ 😀", List.of(), List.of(section), Map.of("a", "ä\n\u2028'\""));
        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
    }

    @Test
    void givesEqualFormsTheSameChecksumHoweverTheirSetsAndTextsAreOrdered() {
        var random = new Random(20180801);
        var checksum = FormJson.checksum(form(random));
        for (var round = 0; round < 50; round++) {
            assertThat(FormJson.checksum(form(random))).isEqualTo(checksum);
        }
    }

    @Test
    void givesAnotherChecksumForOneOtherLetter() {
        var other = Form.of(ExampleType.whole().saying("hint.reads", "Bitte laut."));
        assertThat(FormJson.checksum(other))
                .isNotEqualTo(FormJson.checksum(example))
                .hasSize(64);
    }

    @Test
    void refusesAKindItDoesNotKnow() {
        var json = FormJson.write(example).replace("\"yesNo\"", "\"rating\"");
        assertThatThrownBy(() -> FormJson.read(json)).hasMessageContaining("rating");
    }

    private static Form form(Random random) {
        var goals = shuffled(List.of("a", "b", "c", "d", "e", "f", "g"), random);
        var section = Section.section("s", Question.yesNo("q").when(new Condition.GoalIs(Set.copyOf(goals))))
                .askedAt(Phase.EXIT, Phase.ENTRY);
        var texts = new LinkedHashMap<String, String>();
        goals.forEach(goal -> texts.put("goal." + goal, goal));
        return new Form("X", 1, "X", List.of(new Goal("g", Set.copyOf(goals))), List.of(section), texts);
    }

    private static List<String> shuffled(List<String> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
