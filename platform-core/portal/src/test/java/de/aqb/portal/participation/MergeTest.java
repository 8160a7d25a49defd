package de.aqb.portal.participation;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.participation.SaveResult.Clash;
import de.aqb.portal.participation.TabEntry.Decision;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Map<String, String> NOTHING_CHANGED_SINCE = Map.of();
    private static final Map<String, Decision> UNDECIDED = Map.of();

    @Test
    void whatOnlyIHaveChangedIsSaved() {
        var merge = Merge.of(
                NOTHING_CHANGED_SINCE, Map.of("master.town", "Kassel"), Map.of("master.town", "Eschwege"), UNDECIDED);

        assertThat(merge.values()).containsEntry("master.town", "Eschwege");
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void whatOnlySomebodyElseHasChangedIsKept() {
        var merge = Merge.of(
                Map.of("master.town", "Kassel"),
                Map.of("master.town", "Eschwege"),
                Map.of("master.town", "Kassel"),
                UNDECIDED);

        assertThat(merge.values()).containsEntry("master.town", "Eschwege");
        assertThat(merge.kept()).containsExactly("master.town");
        assertThat(merge.clashes()).isEmpty();
    }

    @Test
    void theSameFieldWithDifferentValuesHasToBeDecided() {
        var merge = Merge.of(
                Map.of("master.town", ""),
                Map.of("master.town", "Eschwege"),
                Map.of("master.town", "Kassel"),
                UNDECIDED);

        assertThat(merge.clashes()).containsExactly(new Clash("master.town", "Kassel", "Eschwege", ""));
    }

    @Test
    void theSameFieldWithTheSameValueIsNoClash() {
        var merge = Merge.of(
                Map.of("master.town", ""), Map.of("master.town", "Kassel"), Map.of("master.town", "Kassel"), UNDECIDED);

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.values()).containsEntry("master.town", "Kassel");
    }

    @Test
    void aDecisionSettlesAClashEitherWay() {
        var before = Map.of("master.town", "");
        var stored = Map.of("master.town", "Eschwege");
        var mine = Map.of("master.town", "Kassel");

        assertThat(Merge.of(before, stored, mine, Map.of("master.town", Decision.MINE))
                        .values())
                .containsEntry("master.town", "Kassel");
        assertThat(Merge.of(before, stored, mine, Map.of("master.town", Decision.THEIRS))
                        .values())
                .containsEntry("master.town", "Eschwege");
    }

    @Test
    void emptyingAFieldThatSomebodyElseHasChangedHasToBeDecided() {
        var merge = Merge.of(
                Map.of("master.town", "Kassel"),
                Map.of("master.town", "Eschwege"),
                Map.of("master.town", ""),
                UNDECIDED);

        assertThat(merge.clashes()).containsExactly(new Clash("master.town", "", "Eschwege", "Kassel"));
    }
}
