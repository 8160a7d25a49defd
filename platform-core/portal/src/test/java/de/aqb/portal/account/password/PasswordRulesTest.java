package de.aqb.portal.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> PERSON =
            List.of("Nadine Wiegand", "n.wiegand@werkstatt-eschwege.example", "n.wiegand@werkstatt-eschwege.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kurzer Satz über Fahrstuhlmusik",
                "vierblätteriger Klee am Bahndamm",
                "xk7vbqp2mzrt",
                "gelbe Gummistiefel tropfen",
                "🚲🚲🚲 Feldweg bei Gegenwind",
                "  Leerzeichen vorn und hinten  ",
                "correct horse battery staple"
            })
    void longAndUnusualIsEnough(String password) {
        assertThat(PasswordRules.problemOf(password, PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "'elfZeichen1', TOO_SHORT",
        "'🚲🚲🚲🚲🚲🚲', TOO_SHORT",
        "'aaaaaaaaaaaaaaaa', PATTERN",
        "'abababababab', PATTERN",
        "'123456789012', PATTERN",
        "'qwertzuiop123456', PATTERN",
        "'abcdefghijklmnop', PATTERN",
        "'passwortpasswort', COMMON",
        "'P@ssw0rt123456', COMMON",
        "'Hallo-Welt-Hallo-2026', COMMON",
        "'Sommer2026!!!', COMMON",
        "'ichliebedich123', COMMON",
        "'BorussiaDortmund09', COMMON",
        "'NadineWiegand', PERSONAL",
        "'wiegand-1985-nadine', PERSONAL",
        "'werkstatt.eschwege', PERSONAL",
        "'AQB-Monitoring-1', PERSONAL"
    })
    void whatIsTriedFirstIsRefused(String password, PasswordProblem problem) {
        assertThat(PasswordRules.problemOf(password, PERSON)).contains(problem);
    }

    @Test
    void twelveCharactersAreEnoughAndOneHundredAndTwentyEightAreNotTooMany() {
        var sentence = "Vom Deich aus sieht man die Fähre kommen. ".repeat(4);
        assertThat(PasswordRules.problemOf(sentence.substring(0, 128), PERSON)).isEmpty();
        assertThat(PasswordRules.problemOf(sentence.substring(0, 129), PERSON)).contains(PasswordProblem.TOO_LONG);
        assertThat(PasswordRules.problemOf("vz9kqwmtblxo", PERSON)).isEmpty();
    }

    /** ASVS asks for the three thousand most common ones that are long enough; this is how such passwords are made. */
    @Test
    void tenThousandUsualOnesAreRefused() {
        var words = List.of(
                "passwort",
                "password",
                "schatz",
                "fussball",
                "sonnenschein",
                "michael",
                "daniel",
                "hallo",
                "geheim",
                "admin",
                "dragon",
                "monkey",
                "qwertz",
                "letmein",
                "bayern",
                "willkommen",
                "welcome",
                "master",
                "computer",
                "internet",
                "liebe",
                "prinzessin",
                "princess",
                "superman",
                "batman",
                "thomas",
                "sommer");
        var usual = new ArrayList<String>();
        for (var first : words) {
            for (var second : words) {
                for (var tail : List.of(
                        "1", "123", "1234", "12345", "2024", "2025", "2026", "!", "!!", "007", "69", "1!", "123!",
                        "0815")) {
                    usual.add(first + second + tail);
                }
            }
        }
        assertThat(usual).hasSizeGreaterThan(10_000);
        assertThat(usual)
                .allSatisfy(each -> assertThat(PasswordRules.problemOf(each, List.of()))
                        .as(each)
                        .isPresent());
    }
}
