package de.aqb.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Takes due mails to the mail server. Each is taken in one transaction and settled in another: none is open while a
 * server is waited for.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = System.getLogger(Delivery.class.getName());
    private static final int MOST_AT_ONCE = 50;

    @Inject
    WaitingMails mails;

    @Inject
    MailSettings settings;

    /** Sends what is due, until nothing more is or the server lets the portal down. */
    void round() {
        if (!settings.isComplete()) {
            return;
        }
        try (var server = new Conversation(settings)) {
            for (var id : mails.due(MOST_AT_ONCE)) {
                var mail = mails.take(id, settings.lease());
                if (mail.isPresent() && !deliver(mail.get(), server)) {
                    return;
                }
            }
        }
    }

    /** Whether to go on with the next one. */
    private boolean deliver(OutboxMail mail, Conversation server) {
        try {
            server.send(mail);
        } catch (MessagingException failure) {
            var problem = Problem.of(failure);
            // Not the exception: the server's words may hold the address.
            LOG.log(
                    Level.WARNING,
                    "Mail {0} was not taken: {1}, attempt {2}",
                    mail.getId(),
                    problem,
                    mail.getAttempts());
            mails.failed(mail, problem, new Patience(settings.retry()));
            return !problem.concernsAll();
        }
        mails.sent(mail.getId());
        return true;
    }
}
