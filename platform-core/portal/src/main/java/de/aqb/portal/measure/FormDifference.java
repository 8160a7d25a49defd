package de.aqb.portal.measure;

import de.aqb.spi.Texts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing in which a version of a form differs from the one before.
 *
 * @param name the question's answer name ({@code entry.tr_reading}) as far as one is concerned, else another key
 * @param text which words tell it
 */
public record FormDifference(Weight weight, String name, String text, String before, String after) {

    /** What a difference asks for before the new version is used. */
    public enum Weight {
        /** Nothing: what has been answered stays as it is. */
        HARMLESS,
        /** Somebody has to agree, because participations are touched. */
        TO_CONFIRM,
        /** It must not be: a published key would change its meaning. */
        FORBIDDEN
    }

    private static final Map<String, String> TEXTS = Texts.beside(FormDifference.class, "FormTexts.properties");

    /** All differences between two versions of a form, the heaviest first. */
    public static List<FormDifference> between(Form before, Form after) {
        return new FormComparison(before, after).differences();
    }

    /** The heaviest of these differences; harmless if there is none. */
    public static Weight heaviest(List<FormDifference> differences) {
        return differences.stream()
                .map(FormDifference::weight)
                .max(Weight::compareTo)
                .orElse(Weight.HARMLESS);
    }

    /** The difference in words. */
    public String words() {
        var pattern = TEXTS.getOrDefault("difference." + text, text + " {0}");
        return new MessageFormat(pattern, Locale.GERMAN).format(new Object[] {name, before, after});
    }
}
