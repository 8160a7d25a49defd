package de.aqb.portal.account.administration;

import de.aqb.portal.mail.MailAddress;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person as an administrator types it in.
 *
 * @param loginAddress to log in with
 * @param mailAddress for mails, empty if it is the same
 */
public record PersonEntry(String firstName, String lastName, String loginAddress, String mailAddress) {

    /** The most characters of each part of a name. */
    public static final int NAME_MAX = 80;

    /** Names are read in mails: nothing that looks like an address there, no sign that nobody sees. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’‘`´()‐–-]+");

    /** Without the blanks around what was typed; the address to log in with in lower case. */
    public PersonEntry {
        firstName = firstName.strip();
        lastName = lastName.strip();
        loginAddress = loginAddress.strip();
        mailAddress = mailAddress.strip();
    }

    /** As the portal writes it. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** Where mails about the new place go. */
    public String mailTo() {
        return mailAddress.isEmpty() ? loginAddress : mailAddress;
    }

    /** What cannot be about it. */
    public Set<Objection> objections() {
        var objections = EnumSet.noneOf(Objection.class);
        name(firstName, Objection.FIRST_NAME_MISSING, Objection.FIRST_NAME_SHAPE, objections);
        name(lastName, Objection.LAST_NAME_MISSING, Objection.LAST_NAME_SHAPE, objections);
        if (loginAddress.isEmpty()) {
            objections.add(Objection.LOGIN_MISSING);
        } else if (!MailAddress.isValid(loginAddress)) {
            objections.add(Objection.LOGIN_SHAPE);
        }
        if (!mailAddress.isEmpty() && !MailAddress.isValid(mailAddress)) {
            objections.add(Objection.MAIL_SHAPE);
        }
        return objections;
    }

    private static void name(String part, Objection missing, Objection shape, Set<Objection> objections) {
        if (part.isEmpty()) {
            objections.add(missing);
        } else if (part.length() > NAME_MAX || !NAME.matcher(part).matches()) {
            objections.add(shape);
        }
    }
}
