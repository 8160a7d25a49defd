package de.aqb.portal.account.mails;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.mail.MailStatus;
import de.aqb.portal.mail.OutboxList;
import de.aqb.portal.mail.OutboxMail.State;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The administration of the regional authority sees which mails have not arrived, and has them sent again. */
@Stateless
public class MailOverview {

    @Inject
    OutboxList outbox;

    /** How many mails are in which state. */
    @Right("mail.list")
    public Map<State, Long> counts() {
        return outbox.counts();
    }

    /** The latest mails, newest first; the next page goes on before the last id of this one. */
    @Right("mail.list")
    public List<MailStatus> latest(Optional<State> state, Optional<UUID> before, int size) {
        return outbox.latest(state, before, size);
    }

    /**
     * Sends a mail again that was not taken.
     *
     * @throws NotFoundException if there is no such mail
     */
    @Right("mail.send-again")
    public void sendAgain(UUID mail) {
        if (!outbox.sendAgain(mail)) {
            throw new NotFoundException("mail");
        }
    }

    /** Sends all mails again that failed for good. */
    @Right("mail.send-again")
    public void sendFailedAgain() {
        outbox.sendFailedAgain();
    }
}
