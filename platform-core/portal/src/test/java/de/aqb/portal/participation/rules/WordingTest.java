package de.aqb.portal.participation.rules;

import static de.aqb.portal.participation.rules.Sample.answers;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Phase;
import de.aqb.spi.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final ParticipationForm form = Sample.form();
    private final Wording words = form.words();
    private final Answers ready = answers("entry.participant_goal", "readiness");

    @Test
    void namesTheTypeInTheHeadingsOfEntryAndExit() {
        assertThat(words.above(ENTRY, section(ENTRY, "entry"), ready)).contains("Detailangaben bei Eintritt in X1");
        assertThat(words.title(ENTRY, section(ENTRY, "ready")))
                .isEqualTo("Zusätzliche Detailangaben: Ausbildungsreife");
        assertThat(words.above(EXIT, section(EXIT, "ready"), ready)).contains("Zusätzliche Angaben bei Austritt in X1");
        assertThat(words.title(EXIT, section(EXIT, "ready"))).isEqualTo("Ausbildungsreife");
        assertThat(words.title(EXIT, section(EXIT, "exit"))).isEqualTo("Allgemeine Angaben");
    }

    @Test
    void putsAHeadingAboveTheFirstSectionThatIsShown() {
        assertThat(words.above(EXIT, section(EXIT, "exit"), ready)).isEmpty();
        assertThat(words.above(EXIT, section(EXIT, "stable"), ready)).isEmpty();
        assertThat(words.above(EXIT, section(EXIT, "stable"), answers("entry.participant_goal", "stabilisation")))
                .isPresent();
        assertThat(words.above(MASTER, section(MASTER, "person"), ready)).isEmpty();
    }

    @Test
    void saysAtTheExitThatTheQuestionsAreThoseOfTheEntry() {
        assertThat(words.intro(EXIT, section(EXIT, "ready")))
                .hasValueSatisfying(intro -> assertThat(intro).startsWith("Dieselben Fragen wie bei Eintritt."));
        assertThat(words.intro(EXIT, section(EXIT, "exit"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "master.birth_date | 2001-02-28 | 28.02.2001",
                "master.gender | female | weiblich",
                "master.disability | not_stated | keine Angabe",
                "master.single_parent | yes | Ja",
                "exit.completed_fully | no | Nein",
                "exit.destination | job_sv | in einer sv-pflichtigen Beschäftigung",
                "entry.participant_goal | stabilisation | Stabilität",
                "master.children_u18 | 3 | 3",
                "master.town | Kassel | Kassel",
                "entry.gone_for_good | yes | yes",
                "master.gender | unknown | unknown"
            })
    void readsAStoredAnswer(String name, String stored, String text) {
        assertThat(words.answer(name, stored)).isEqualTo(text);
    }

    @Test
    void takesAPostcodesOwnWords() {
        var postcode = form.question(MASTER, "postcode").orElseThrow();
        var invalid = (Reading.Invalid) new AnswerReader(Sample.TODAY).read(postcode, "3730");
        assertThat(words.invalid(postcode, invalid)).isEqualTo("Die PLZ hat 5 Ziffern.");
    }

    @Test
    void saysWhatAFindingIsAbout() {
        assertThat(words.finding(Finding.error(EXIT, "exit_date", "exit_before_entry", "06.08.2018")))
                .isEqualTo("Der Austritt liegt vor dem Eintritt am 06.08.2018.");
    }

    private Section section(Phase phase, String key) {
        return form.sections(phase).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
