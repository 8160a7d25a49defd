package de.aqb.portal.account.password;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words out of which the most common passwords are made. A password of twelve and more characters is common if it is
 * nothing but such words, in whatever spelling, with digits and signs between and behind them.
 */
final class CommonWords {

    private static final Set<String> WORDS = read();
    private static final int MOST_WORDS = 3;

    private CommonWords() {}

    static boolean isCommon(String password) {
        return Stream.of(lettersOf(folded(password)), lettersOf(plain(password)))
                .anyMatch(letters -> isMadeOfWords(letters, MOST_WORDS));
    }

    /** In small letters, umlauts written out. */
    static String folded(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    /** The same with the letters that digits and signs between others stand for: {@code P@ssw0rt1} is {@code passwort}. */
    static String plain(String text) {
        return folded(text)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static boolean isMadeOfWords(String letters, int most) {
        if (letters.isEmpty()) {
            return true;
        }
        return most > 0
                && Stream.iterate(letters.length(), end -> end > 0, end -> end - 1)
                        .anyMatch(end -> WORDS.contains(letters.substring(0, end))
                                && isMadeOfWords(letters.substring(end), most - 1));
    }

    private static Set<String> read() {
        try (var file = Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(CommonWords::folded)
                    .filter(word -> !word.isEmpty())
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
