package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Müller-Lüdenscheidt, mueller-luedenscheidt",
        "STRAẞE, strasse",
        "Weiß, weiss",
        "Özdemir, oezdemir",
        "Łukasz, lukasz",
        "Ngũgĩ, ngugi",
        "Sørensen, sorensen",
        "Đặng, dang",
        "İpek, ipek",
        "Ærø, aero"
    })
    void umlautsAreWrittenOutAndAccentsFall(String name, String folded) {
        assertThat(SearchText.normalise(name)).isEqualTo(folded);
    }

    @Test
    void anUmlautOfTwoSignsIsTheSameAsOneOfOne() {
        assertThat(SearchText.normalise("Mu\u0308ller")).isEqualTo(SearchText.normalise("Müller"));
    }

    @Test
    void blanksAreSingleAndNoneStandsAtTheEnds() {
        assertThat(SearchText.normalise("  von\u00a0der \t Heide ")).isEqualTo("von der heide");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(SearchText.normalise("Олена 李 😀")).isEqualTo("олена 李 😀");
    }

    @Test
    void peopleAreSortedByTheLastNameAndFoundEitherWayRound() {
        assertThat(SearchText.person("Dr. Ayşe Özdemir", 250)).isEqualTo("oezdemir dr. ayse / dr. ayse oezdemir");
        assertThat(SearchText.person("Mertens", 250)).isEqualTo("mertens / mertens");
    }

    @Test
    void fitsItsColumnHoweverLongFoldingMakesIt() {
        assertThat(SearchText.normalise("ß".repeat(100) + " " + "ﷺ".repeat(100), 250))
                .hasSize(250);
        assertThat(SearchText.normalise("😀".repeat(100), 99)).isEqualTo("😀".repeat(49));
        assertThat(SearchText.normalise("Weiß", 250)).isEqualTo("weiss");
    }
}
