package de.aqb.portal.participation.rules;

import static de.aqb.spi.Question.amount;
import static de.aqb.spi.Question.choice;
import static de.aqb.spi.Question.day;
import static de.aqb.spi.Question.digits;
import static de.aqb.spi.Question.paragraphs;
import static de.aqb.spi.Question.pastDay;
import static de.aqb.spi.Question.search;
import static de.aqb.spi.Question.text;
import static de.aqb.spi.Question.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.aqb.spi.Kind.Search.Entry;
import de.aqb.spi.Option;
import de.aqb.spi.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final Question BIRTH = pastDay("birth_date");
    private static final Question ENTRY = day("entry_date");
    private static final Question NAME = text("last_name", 1, 100);
    private static final Question REASON = paragraphs("reason", 3, 200);
    private static final Wording WORDS = Sample.form().words();
    private static final String MEGABYTE = "x".repeat(1024 * 1024);

    private final AnswerReader reader = new AnswerReader(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "1.8.18, 2018-08-01",
        "010818, 2018-08-01",
        "01082018, 2018-08-01",
        "01.08.2018, 2018-08-01",
        "' 1. 8. 2018 ', 2018-08-01",
        "31.12.99, 2099-12-31",
        "29.2.2024, 2024-02-29",
        "01.01.1900, 1900-01-01",
        "31.12.2100, 2100-12-31"
    })
    void takesADateAsPeopleTypeIt(String typed, String stored) {
        assertThat(reader.read(ENTRY, typed)).isEqualTo(Reading.value(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "1.8.99, 1999-08-01",
        "010826, 2026-08-01",
        "23.11.26, 2026-11-23",
        "24.11.26, 1926-11-24",
        "1.8.27, 1927-08-01",
        "29.2.00, 2000-02-29"
    })
    void takesTheLatestYearThatIsNotInTheFutureForABirthDate(String typed, String stored) {
        assertThat(reader.read(BIRTH, typed)).isEqualTo(Reading.value(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2001, 31.02.2001",
        "31.2.01, 31.02.2001",
        "310201, 31.02.2001",
        "29.02.2025, 29.02.2025",
        "29.02.1900, 29.02.1900",
        "00.01.2018, 00.01.2018",
        "01.13.2018, 01.13.2018",
        "99.99.2018, 99.99.2018"
    })
    void saysThatThereIsNoSuchDay(String typed, String named) {
        assertThat(message(BIRTH, typed)).isEqualTo("Den " + named + " gibt es nicht. Bitte prüfen Sie Tag und Monat.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.01.0001", "31.12.1899", "01.01.2101", "31.12.9999"})
    void wantsAYearBetween1900And2100(String typed) {
        assertThat(message(ENTRY, typed)).isEqualTo("Das Jahr muss zwischen 1900 und 2100 liegen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heute",
                "1.8.",
                "1.8",
                "2018",
                "1.8.018",
                "1/8/18",
                "1.8.18x",
                "١.٨.١٨",
                "#{now}",
                "-1.8.2018",
                "123",
                "1,8,18",
                "<script>alert(1)</script>",
                "'; drop table answer; --",
                "=1+1",
                "NaN",
                "1.8.18\u0000"
            })
    void wantsADateInItsForm(String typed) {
        assertThat(message(ENTRY, typed)).contains("TT.MM.JJJJ");
    }

    @Test
    void anOptionThatIsNoLongerOfferedMayStayAndNotCome() {
        var question = Question.choice("group", Option.of("old").asRetired(), Option.of("new"));
        var reader = new AnswerReader(LocalDate.of(2026, 1, 1));
        assertThat(reader.read(question, "old", "old")).isEqualTo(Reading.value("old"));
        assertThat(reader.read(question, "old", "new")).isEqualTo(Reading.invalid("option_retired"));
        assertThat(reader.read(question, "new", "old")).isEqualTo(Reading.value("new"));
    }

    @Test
    void knowsNobodyBornInTheFuture() {
        assertThat(message(BIRTH, "24.11.2026"))
                .isEqualTo("Der 24.11.2026 liegt in der Zukunft. Bitte prüfen Sie das Jahr.");
        assertThat(reader.read(BIRTH, "23.11.2026")).isEqualTo(Reading.value("2026-11-23"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3730", "373000", "3729O", "37 90", "٣٧٢٩٠", "37290a", "-3729", "#{1}"})
    void wantsFiveDigits(String typed) {
        assertThat(message(digits("code", 5), typed)).isEqualTo("Bitte geben Sie genau 5 Ziffern ein.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01067", "37290", " 37290 "})
    void takesFiveDigitsAlsoWithAZeroInFront(String typed) {
        assertThat(reader.read(digits("code", 5), typed)).isEqualTo(Reading.value(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller-Lüdenscheidt",
                "😀👩‍👩‍👧‍👦",
                "\u202eمرحبا שלום",
                "e\u0301\u200b\u200d",
                "<script>alert('x')</script>",
                "#{facesContext.exit} ${1+1}",
                "'; DROP TABLE answer; --",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                " vorn und hinten ",
                "a\\b\"c&amp;d%00",
                "\u2028\u2029\ufeff"
            })
    void keepsTextAsItWasTyped(String typed) {
        assertThat(reader.read(NAME, typed)).isEqualTo(Reading.value(typed));
        assertThat(AnswerText.typed(NAME.kind(), typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u001bb",
                "a\u007fb",
                "a\u0085b",
                "a\tb",
                "a\nb",
                "a\rb",
                "a\ud83d",
                "\ude00b"
            })
    void refusesCharactersThatCannotBeKept(String typed) {
        assertThat(message(NAME, typed)).contains("Steuerzeichen");
    }

    @Test
    void keepsLinesAndTabsOfATextOfSeveralLines() {
        assertThat(reader.read(REASON, "eins\r\nzwei\n\tdrei")).isEqualTo(Reading.value("eins\nzwei\n\tdrei"));
        assertThat(message(REASON, "eins\rzwei")).contains("Steuerzeichen");
    }

    @Test
    void namesTheLimitsOfAText() {
        assertThat(reader.read(NAME, "x".repeat(100))).isEqualTo(Reading.value("x".repeat(100)));
        assertThat(message(NAME, "x".repeat(101))).isEqualTo("Möglich sind höchstens 100 Zeichen, hier sind es 101.");
        assertThat(message(REASON, "ab")).isEqualTo("Bitte geben Sie mindestens 3 Zeichen ein.");
        assertThat(message(REASON, " ab ")).isEqualTo("Bitte geben Sie mindestens 3 Zeichen ein.");
        assertThat(message(NAME, MEGABYTE)).isEqualTo("Möglich sind höchstens 100 Zeichen, hier sind es 1.048.576.");
    }

    @Test
    void refusesAMegabyteAsWhateverAnswer() {
        for (var question : everyKind()) {
            assertThat(reader.read(question, MEGABYTE)).isInstanceOf(Reading.Invalid.class);
            assertThat(reader.read(question, " ".repeat(1024 * 1024))).isInstanceOf(Reading.Invalid.class);
            assertThat(reader.read(question, "9".repeat(1024 * 1024))).isInstanceOf(Reading.Invalid.class);
        }
    }

    @Test
    void takesBlankForNoAnswer() {
        for (var question : everyKind()) {
            assertThat(reader.read(question, "")).isEqualTo(Reading.empty());
            assertThat(reader.read(question, "   ")).isEqualTo(Reading.empty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7,5|7.5", "7.5|7.5", "007|7", "1.234|1234", "1.234,5|1234.5", "0|0", "-0|0", "10,50|10.5"})
    void takesANumberAsPeopleTypeIt(String typed, String stored) {
        assertThat(reader.read(amount("hours", 0, 2000, 1), typed)).isEqualTo(Reading.value(stored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|Möglich sind 0 bis 20.",
                "21|Möglich sind 0 bis 20.",
                "1,5|Bitte geben Sie eine ganze Zahl ein.",
                "NaN|Bitte geben Sie eine Zahl ein, zum Beispiel 3.",
                "1e5|Bitte geben Sie eine Zahl ein, zum Beispiel 3.",
                "zwei|Bitte geben Sie eine Zahl ein, zum Beispiel 3.",
                "=1+1|Bitte geben Sie eine Zahl ein, zum Beispiel 3.",
                "99999999999999999999|Bitte geben Sie eine Zahl ein, zum Beispiel 3."
            })
    void namesTheLimitsOfANumber(String typed, String message) {
        assertThat(message(amount("children", 0, 20), typed)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "A", "a ", "yes", "not_stated", "Auswählen"})
    void refusesWhatIsNotInTheList(String forged) {
        assertThat(message(choice("c", "a", "b"), forged)).startsWith("Diese Antwort gibt es hier nicht.");
    }

    @Test
    void takesKeineAngabeOnlyWhereItIsOffered() {
        assertThat(reader.read(yesNo("q").voluntary(), "not_stated")).isEqualTo(Reading.value("not_stated"));
        assertThat(reader.read(yesNo("q").declinable(), "not_stated")).isEqualTo(Reading.value("not_stated"));
        assertThat(message(yesNo("q"), "not_stated")).startsWith("Diese Antwort gibt es hier nicht.");
        assertThat(message(yesNo("q").optional(), "maybe")).startsWith("Diese Antwort gibt es hier nicht.");
    }

    @Test
    void anEntryOfALongListIsNamedByItsWordsOrItsKeyAndReadsTheSameAgain() {
        var occupation =
                search("occupation", List.of(new Entry("29302", "Koch/Köchin"))).voluntary();
        assertThat(reader.read(occupation, " koch/köchin ")).isEqualTo(Reading.value("29302"));
        assertThat(reader.read(occupation, "29302")).isEqualTo(Reading.value("29302"));
        assertThat(reader.read(occupation, "keine Angabe")).isEqualTo(Reading.value("not_stated"));
        assertThat(reader.read(occupation, "Koch")).isInstanceOf(Reading.Invalid.class);
        assertThat(reader.read(occupation, MEGABYTE)).isInstanceOf(Reading.Invalid.class);
        for (var stored : List.of("29302", "not_stated")) {
            assertThat(reader.read(occupation, AnswerText.typed(occupation.kind(), stored)))
                    .isEqualTo(Reading.value(stored));
        }
    }

    @Test
    void takesNothingThatThePortalGives() {
        assertThat(message(text("participation_no", 1, 40).givenByPortal(), "AQB18-WMK-M1-01-0001"))
                .isEqualTo("Diese Angabe vergibt das Portal.");
    }

    @Test
    void readsEveryDayAgainAsItIsShown() {
        var random = new Random(4711);
        for (var round = 0; round < 2000; round++) {
            var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000)).toString();
            assertThat(reader.read(ENTRY, AnswerText.typed(ENTRY.kind(), day))).isEqualTo(Reading.value(day));
        }
    }

    @Test
    void readsEveryNumberAgainAsItIsShown() {
        var random = new Random(4712);
        var hours = amount("hours", -100_000, 100_000, 3);
        for (var round = 0; round < 2000; round++) {
            var typed = (random.nextInt(200_000) - 100_000) + "," + random.nextInt(1000);
            var stored = ((Reading.Value) reader.read(hours, typed)).stored();
            var shown = AnswerText.typed(hours.kind(), stored);
            assertThat(reader.read(hours, shown))
                    .as(typed + " shown as " + shown)
                    .isEqualTo(Reading.value(stored));
        }
    }

    @Test
    void neverBreaksWhateverArrives() {
        var random = new Random(4713);
        var alphabet = "0123456789.,-+ \t\n\r\u0000\ud83d\ude00äß<>#{}'\"=@%\\eEaNxyes_no".toCharArray();
        for (var round = 0; round < 20_000; round++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(14); length > 0; length--) {
                typed.append(alphabet[random.nextInt(alphabet.length)]);
            }
            for (var question : everyKind()) {
                assertThatCode(() -> reader.read(question, typed.toString())).doesNotThrowAnyException();
            }
        }
    }

    private static List<Question> everyKind() {
        return List.of(
                BIRTH,
                ENTRY,
                NAME,
                REASON,
                digits("code", 5),
                amount("children", 0, 20),
                amount("hours", -5, 40, 2),
                yesNo("q"),
                choice("c", "a", "b"),
                search("s", List.of(new Entry("1", "eins"))));
    }

    private String message(Question question, String typed) {
        var reading = reader.read(question, typed);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return WORDS.invalid(question, (Reading.Invalid) reading);
    }
}
