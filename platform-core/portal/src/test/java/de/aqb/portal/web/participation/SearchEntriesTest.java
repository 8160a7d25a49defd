package de.aqb.portal.web.participation;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Kind.Search;
import de.aqb.spi.Kind.Search.Entry;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchEntriesTest {

    private static final Search OCCUPATIONS = new Search(List.of(
            new Entry("1", "Anlagenmechaniker/in (34212)"),
            new Entry("2", "Bäcker/in (29222)"),
            new Entry("3", "Fachverkäufer/in im Bäckerhandwerk (62312)"),
            new Entry("4", "Mechatroniker/in (26112)")));

    @Test
    void whatBeginsAsTypedComesBeforeWhatHoldsItSomewhere() {
        assertThat(SearchEntries.matching(OCCUPATIONS, "baeck"))
                .containsExactly("Bäcker/in (29222)", "Fachverkäufer/in im Bäckerhandwerk (62312)");
        assertThat(SearchEntries.matching(OCCUPATIONS, "mech"))
                .containsExactly("Mechatroniker/in (26112)", "Anlagenmechaniker/in (34212)");
    }

    @Test
    void wordsAreFoundInAnyOrderAndTheCodeCounts() {
        assertThat(SearchEntries.matching(OCCUPATIONS, "handwerk  FACHVERK")).hasSize(1);
        assertThat(SearchEntries.matching(OCCUPATIONS, "2611")).containsExactly("Mechatroniker/in (26112)");
        assertThat(SearchEntries.matching(OCCUPATIONS, "Pilot")).isEmpty();
    }

    @Test
    void moreThanOneCanTakeInAreNotProposed() {
        var many = new Search(IntStream.range(0, 100)
                .mapToObj(i -> new Entry("" + i, "Beruf " + i))
                .toList());
        assertThat(SearchEntries.matching(many, "beruf")).hasSize(20);
    }
}
