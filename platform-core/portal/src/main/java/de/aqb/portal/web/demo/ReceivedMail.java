package de.aqb.portal.web.demo;

import de.aqb.portal.demo.DemoMails;
import de.aqb.portal.web.ui.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail that the demo's mail server has taken, as its page shows it.
 *
 * @param to the addressee's name and address
 * @param lines of the text
 */
public record ReceivedMail(String at, String to, String subject, List<List<Part>> lines) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** A piece of a line: plain, or a link to a page of the portal. */
    public record Part(String text, boolean link) {}

    static ReceivedMail of(DemoMails.Received mail) {
        return new ReceivedMail(
                Moments.moment(mail.at()),
                mail.to(),
                mail.subject(),
                mail.text().lines().map(ReceivedMail::parts).toList());
    }

    private static List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        var links = LINK.matcher(line);
        var done = 0;
        while (links.find()) {
            parts.add(new Part(line.substring(done, links.start()), false));
            parts.add(new Part(links.group(), true));
            done = links.end();
        }
        parts.add(new Part(line.substring(done), false));
        return parts;
    }
}
