package de.aqb.portal.mail;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a mail into words. The templates know placeholders and nothing else: no conditions, no loops, no expressions.
 */
final class MailTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final String ADDRESSEE = "name";

    private final ResourceBundle templates = ResourceBundle.getBundle("de.aqb.portal.mail.mails", Locale.GERMAN);

    /** What stands in the line of the subject. */
    String subject(Mail mail) {
        return filledIn(mail, ".subject");
    }

    /** What the mail says, with a greeting and who sends it. */
    String content(Mail mail) {
        return String.join(
                "\n\n",
                filledIn(templates.getString("greeting"), mail),
                filledIn(mail, ".text"),
                filledIn(templates.getString("closing"), mail));
    }

    private String filledIn(Mail mail, String part) {
        return filledIn(templates.getString(mail.template() + part), mail);
    }

    private static String filledIn(String text, Mail mail) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(value(place.group(1), mail.addressee(), mail.arguments())));
    }

    /** On one line: a value that brings its own lines could pretend to be a header or another paragraph. */
    private static String value(String placeholder, String addressee, Map<String, String> arguments) {
        var value = placeholder.equals(ADDRESSEE) ? addressee : arguments.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException("No argument for {" + placeholder + "}");
        }
        return onOneLine(value);
    }

    static String onOneLine(String value) {
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }
}
