package de.aqb.portal.mail;

import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes mails. They are written in the transaction of whoever posts them: what is rolled back is not sent, and what is
 * committed is sent even if the mail server is away.
 */
@ApplicationScoped
public class Outbox {

    private final MailTexts texts = new MailTexts();

    @Inject
    Database database;

    @Inject
    Today today;

    /**
     * Puts a mail into the outbox.
     *
     * @throws IllegalArgumentException if the address is none, or the text needs an argument that is not there
     */
    @Transactional
    public void post(Mail mail) {
        if (!MailAddress.isValid(mail.to())) {
            throw new IllegalArgumentException("No mail address");
        }
        database.shared().persist(new OutboxMail(mail, texts.subject(mail), texts.content(mail), today.now()));
    }
}
