package de.aqb.portal.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void beginsWithTheMarkThatTellsSpreadsheetsItIsUtf8() {
        assertThat(file("größer")).isEqualTo("\ufeffname\r\ngrößer\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 561", "-5", "@SUM(A1)", "\tx", "\rx"})
    void turnsWhatBeginsLikeAFormulaIntoText(String formula) {
        assertThat(file(formula)).contains("'" + formula);
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        assertThat(file("a;b \"c\"\nd")).contains("\"a;b \"\"c\"\"\nd\"");
    }

    private static String file(String text) {
        return new String(CsvFile.bytes(List.of("name"), List.of(List.of(text))), StandardCharsets.UTF_8);
    }
}
