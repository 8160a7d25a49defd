package de.aqb.portal.account;

import de.aqb.portal.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Pattern;

/** Reads, for tests, what the portal has written to an address. They deploy {@link de.aqb.portal.mail.MailsStay} beside it. */
@ApplicationScoped
@Transactional
public class Post {

    private static final Pattern SECRET = Pattern.compile("#([A-Za-z0-9_-]{43})");

    @Inject
    Database database;

    /** Which texts were sent to the address, the oldest first. */
    public List<String> templates(String address) {
        return database.shared()
                .createQuery("select m.template from OutboxMail m where m.address = :to order by m.id", String.class)
                .setParameter("to", address)
                .getResultList();
    }

    /** The content of the latest mail. */
    public String latest(String address) {
        return database.shared()
                .createQuery(
                        "select m.content from OutboxMail m where m.address = :to order by m.id desc", String.class)
                .setParameter("to", address)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The secret of the link in the latest mail. */
    public String secret(String address) {
        var link = SECRET.matcher(latest(address));
        if (!link.find()) {
            throw new AssertionError("no link with a secret");
        }
        return link.group(1);
    }
}
