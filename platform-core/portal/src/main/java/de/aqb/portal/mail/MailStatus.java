package de.aqb.portal.mail;

import de.aqb.portal.mail.OutboxMail.State;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a mail fares, for whoever has to see to it that mails arrive. It tells what kind of mail it is, never what it says.
 *
 * @param address in full while it may have to be corrected, shortened once the mail is gone
 * @param nextAttempt when it is tried next, empty when it is not
 */
public record MailStatus(
        UUID id,
        String template,
        String address,
        State state,
        int attempts,
        Instant postedAt,
        Optional<Instant> nextAttempt,
        Optional<Problem> problem) {

    static MailStatus of(OutboxMail mail) {
        var waiting = mail.getState() == State.WAITING;
        return new MailStatus(
                mail.getId(),
                mail.getTemplate(),
                mail.getState() == State.SENT ? shortened(mail.getAddress()) : mail.getAddress(),
                mail.getState(),
                mail.getAttempts(),
                mail.getPostedAt(),
                waiting ? Optional.of(mail.getNextAttemptAt()) : Optional.empty(),
                mail.getProblem().flatMap(Problem::parse));
    }

    /** Whether it waits because it was not taken, or has failed: then it can be sent at once. */
    public boolean canBeSentAgain() {
        return state == State.FAILED || state == State.WAITING && problem.isPresent();
    }

    /** {@code e…@aqb.example} */
    static String shortened(String address) {
        return address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }
}
