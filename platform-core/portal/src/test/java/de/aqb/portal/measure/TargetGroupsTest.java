package de.aqb.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Phase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one list of the portal's own form that is data. */
class TargetGroupsTest {

    private static final Form CORE = CoreForm.form();

    @Test
    void aKeyComesFromTheLabelAndIsNeverGivenTwice() {
        assertThat(TargetGroups.freeKey(List.of(), "Geflüchtete Frauen (ab 18)"))
                .isEqualTo("gefluechtete_frauen_ab_18");
        assertThat(TargetGroups.freeKey(List.of(group("refugees", "Geflüchtete")), "Refugees"))
                .isEqualTo("refugees_2");
        assertThat(TargetGroups.freeKey(List.of(), "!?")).isEqualTo("group");
        assertThat(TargetGroups.freeKey(List.of(), "ß".repeat(100))).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void theFormOffersTheGroupsThereAre() {
        var form = TargetGroupOptions.offering(CORE, List.of(group("refugees", "Schutzsuchende"), group("new", "Neu")));
        var question = form.question(Phase.MASTER, TargetGroupOptions.QUESTION).orElseThrow();
        assertThat(question.kind().keys()).containsExactly("refugees", "new");
        assertThat(form.text("question.target_group.refugees")).contains("Schutzsuchende");
        assertThat(form.text("question.target_group.new")).contains("Neu");
    }

    @Test
    void aRetiredGroupStaysReadableAndIsMarked() {
        var retired = group("refugees", "Geflüchtete");
        retired.retire(Instant.EPOCH);
        var form = TargetGroupOptions.offering(CORE, List.of(retired, group("new", "Neu")));
        var question = form.question(Phase.MASTER, TargetGroupOptions.QUESTION).orElseThrow();
        assertThat(question.retired("refugees")).isTrue();
        assertThat(question.retired("new")).isFalse();
    }

    @Test
    void nothingElseOfTheFormIsTouched() {
        var form = TargetGroupOptions.offering(CORE, List.of(group("new", "Neu")));
        assertThat(form.questions()
                        .filter(question -> !question.key().equals(TargetGroupOptions.QUESTION))
                        .toList())
                .isEqualTo(CORE.questions()
                        .filter(question -> !question.key().equals(TargetGroupOptions.QUESTION))
                        .toList());
    }

    @Test
    void withoutAnyGroupTheFormIsAsItWasStored() {
        assertThat(TargetGroupOptions.offering(CORE, List.of())).isSameAs(CORE);
    }

    private static TargetGroup group(String key, String label) {
        return new TargetGroup(key, label, 1);
    }
}
