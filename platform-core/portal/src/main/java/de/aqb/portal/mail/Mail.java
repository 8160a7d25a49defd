package de.aqb.portal.mail;

import java.util.Map;

/**
 * Something to tell a person by mail.
 *
 * @param template which text of {@code mails.properties} it is
 * @param to the mail address, see {@link MailAddress}
 * @param addressee the person's name, the only personal data that a mail holds
 * @param arguments what is put in for the placeholders of the text; {@code {name}} is the addressee
 */
public record Mail(String template, String to, String addressee, Map<String, String> arguments) {

    public Mail {
        arguments = Map.copyOf(arguments);
    }

    /** Without what it says: a link may hold a token. */
    @Override
    public String toString() {
        return "Mail[" + template + "]";
    }
}
