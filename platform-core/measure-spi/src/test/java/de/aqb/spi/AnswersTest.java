package de.aqb.spi;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers(Map.of("entry.entry_date", "2018-08-01", "entry.hours", "7.5"));

    @Test
    void areKeptApartByPhase() {
        assertThat(answers.get(ENTRY, "entry_date")).contains("2018-08-01");
        assertThat(answers.get(EXIT, "entry_date")).isEmpty();
    }

    @Test
    void areReadAsWhatTheyStandFor() {
        assertThat(answers.day(ENTRY, "entry_date")).contains(LocalDate.of(2018, 8, 1));
        assertThat(answers.amount(ENTRY, "hours"))
                .hasValueSatisfying(hours -> assertThat(hours).isEqualTo("7.5"));
        assertThat(answers.day(ENTRY, "hours")).isEmpty();
        assertThat(answers.amount(ENTRY, "entry_date")).isEmpty();
    }

    @Test
    void loseAnAnswerThatBecomesEmpty() {
        assertThat(answers.with(ENTRY, "hours", "").values()).containsOnlyKeys("entry.entry_date");
        assertThat(new Answers(Map.of("a", ""))).isEqualTo(Answers.none());
    }

    @Test
    void doNotChangeWithTheMapTheyCameFrom() {
        var map = new HashMap<>(Map.of("a", "1"));
        var made = new Answers(map);
        map.put("a", "2");
        assertThat(made.get("a")).contains("1");
        assertThatThrownBy(() -> made.values().put("a", "3")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takeOverWhatIsNewer() {
        var newer = new Answers(Map.of("entry.hours", "8", "exit.exit_date", "2019-07-31"));
        assertThat(answers.withAll(newer).values())
                .containsEntry("entry.hours", "8")
                .containsEntry("entry.entry_date", "2018-08-01")
                .hasSize(3);
    }
}
