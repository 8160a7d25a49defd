package de.aqb.portal.account.password;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password may be, ASVS 5.0 chapter 6.2: long, and none that is tried first. No kind of character is asked for, and
 * none is forbidden.
 */
public final class PasswordRules {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters; a page takes a whole sentence. */
    public static final int LONGEST = 128;

    /** What remains of a password without the words that anybody would try has to be this long. */
    private static final int OWN_PART = 5;

    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int SHORTEST_CONTEXT = 4;
    private static final List<String> CONTEXT = List.of(
            "aqb",
            "monitoring",
            "teilnehmenden",
            "teilnehmer",
            "teilnehmen",
            "portal",
            "massnahme",
            "kassel",
            "hessen");
    private static final List<String> ROWS = List.of(
            "1234567890",
            "qwertzuiopü",
            "asdfghjklöä",
            "yxcvbnm",
            "qwertyuiop",
            "zxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "1qay2wsx3edc4rfv5tgb6zhn7ujm",
            "1q2w3e4r5t6z7u8i9o0p",
            "1qaz2wsx3edc4rfv");

    private PasswordRules() {}

    /**
     * What is wrong with it, if anything.
     *
     * @param person what everybody knows of its owner: name and addresses
     */
    public static Optional<PasswordProblem> problemOf(String password, Collection<String> person) {
        var typed = Normalizer.normalize(password, Normalizer.Form.NFC);
        var length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        var folded = CommonWords.folded(typed);
        if (folded.chars().distinct().count() < DIFFERENT_CHARACTERS || isRow(folded)) {
            return Optional.of(PasswordProblem.PATTERN);
        }
        if (CommonWords.isCommon(typed)) {
            return Optional.of(PasswordProblem.COMMON);
        }
        return without(CommonWords.plain(typed), context(person))
                                .replaceAll("[^\\p{L}]", "")
                                .length()
                        < OWN_PART
                ? Optional.of(PasswordProblem.PERSONAL)
                : Optional.empty();
    }

    /** Whether it follows the keyboard or the alphabet, forwards or backwards, all along. */
    private static boolean isRow(String folded) {
        return without(folded, ROWS.stream().flatMap(PasswordRules::pieces).toList())
                        .length()
                < OWN_PART;
    }

    private static Stream<String> pieces(String row) {
        var backwards = new StringBuilder(row).reverse().toString();
        return Stream.of(row, backwards)
                .flatMap(text -> Stream.iterate(text.length(), size -> size >= SHORTEST_CONTEXT, size -> size - 1)
                        .flatMap(size -> Stream.iterate(0, from -> from + size <= text.length(), from -> from + 1)
                                .map(from -> text.substring(from, from + size))));
    }

    private static List<String> context(Collection<String> person) {
        var own = person.stream()
                .flatMap(text -> Stream.of(CommonWords.folded(text).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_CONTEXT);
        return Stream.concat(CONTEXT.stream(), own).distinct().toList();
    }

    private static String without(String text, List<String> words) {
        var left = text;
        for (var word : words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            left = left.replace(word, "");
        }
        return left;
    }
}
