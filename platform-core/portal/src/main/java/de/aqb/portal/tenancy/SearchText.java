package de.aqb.portal.tenancy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds a text to what a search compares: "Müller-Lüdenscheidt" and "mueller-luedenscheidt" find each other. */
public final class SearchText {

    private static final Map<Character, String> SPELLINGS = Map.ofEntries(
            Map.entry('ä', "ae"),
            Map.entry('ö', "oe"),
            Map.entry('ü', "ue"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private SearchText() {}

    /** The text in lower case, umlauts written out, without accents, with single blanks. */
    public static String normalise(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var spelled = new StringBuilder(composed.length() + 8);
        for (var i = 0; i < composed.length(); i++) {
            var letter = composed.charAt(i);
            spelled.append(SPELLINGS.getOrDefault(letter, String.valueOf(letter)));
        }
        var plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** {@code "mertens sabine / sabine mertens"}: sorts people by their last names and finds them either way round. */
    public static String person(String name, int width) {
        var typed = normalise(name);
        var last = typed.lastIndexOf(' ');
        var sorted = last < 0 ? typed : typed.substring(last + 1) + ' ' + typed.substring(0, last);
        return normalise(sorted + " / " + typed, width);
    }

    /** The same, cut to the width of a column: folding makes a text longer, an "ß" twice and a ligature many times. */
    public static String normalise(String text, int width) {
        var whole = normalise(text);
        if (whole.length() <= width) {
            return whole;
        }
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(width - 1)) ? width - 1 : width);
    }
}
