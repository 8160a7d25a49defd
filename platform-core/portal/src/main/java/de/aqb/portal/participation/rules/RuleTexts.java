package de.aqb.portal.participation.rules;

import de.aqb.spi.Texts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the rules, as they are shown to the reader. */
public final class RuleTexts {

    private static final Map<String, String> TEXTS = Texts.beside(RuleTexts.class, "RuleTexts.properties");

    private RuleTexts() {}

    /** The text of that key, its arguments filled in. */
    public static String say(String key, Object... arguments) {
        return format(TEXTS.getOrDefault(key, key), List.of(arguments));
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    static String format(String pattern, List<?> arguments) {
        return new MessageFormat(pattern, Locale.GERMAN).format(arguments.toArray());
    }

    /** A number of days in words. */
    static String days(long count) {
        return count == 1 ? say("days.one") : say("days.many", count);
    }
}
