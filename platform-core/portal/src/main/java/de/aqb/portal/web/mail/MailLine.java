package de.aqb.portal.web.mail;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.mail.MailStatus;
import de.aqb.portal.mail.OutboxMail.State;
import de.aqb.portal.web.ui.Moments;
import java.io.Serializable;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A mail in the list, in words.
 *
 * @param problem why it has not been taken, empty if it has or was not tried
 * @param next when it is tried next, empty if it is not
 */
public record MailLine(
        String id,
        String template,
        String address,
        State state,
        String problem,
        int attempts,
        String posted,
        String next,
        boolean again)
        implements Serializable {

    static MailLine of(MailStatus mail) {
        return new MailLine(
                mail.id().toString(),
                template(mail.template()),
                mail.address(),
                mail.state(),
                mail.problem()
                        .map(problem -> problem.code() == 0
                                ? text("mail.problem." + problem.kind())
                                : text(
                                        "mail.problem.code",
                                        text("mail.problem." + problem.kind()),
                                        problem.code() + ""))
                        .orElse(""),
                mail.attempts(),
                Moments.moment(mail.postedAt()),
                mail.nextAttempt().map(Moments::moment).orElse(""),
                mail.canBeSentAgain());
    }

    /** Its subject, as the template says it; a template of the past has none any more. */
    private static String template(String name) {
        var templates = ResourceBundle.getBundle("de.aqb.portal.mail.mails", Locale.GERMAN);
        var key = name + ".subject";
        return templates.containsKey(key) ? templates.getString(key) : name;
    }
}
