package de.aqb.portal.mail;

import de.aqb.portal.tenancy.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox. Its id becomes its Message-ID, so that one sent twice can be recognised. */
@Entity
@Table(name = "mail_outbox")
public class OutboxMail {

    /** How far a mail has come. */
    public enum State {
        /** It will be tried, or tried again. */
        WAITING,
        /** A mail server has taken it. */
        SENT,
        /** A mail server has refused it for good, or it was tried for too long. */
        FAILED
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "template")
    private String template;

    @Column(name = "address")
    private String address;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "subject")
    private String subject;

    @Column(name = "content")
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.WAITING;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    @Nullable
    private Instant sentAt;

    @Column(name = "problem")
    @Nullable
    private String problem;

    protected OutboxMail() {}

    OutboxMail(Mail mail, String subject, String content, Instant now) {
        this.id = Ids.next();
        this.template = mail.template();
        this.address = mail.to();
        this.addressee = mail.addressee();
        this.subject = subject;
        this.content = content;
        this.postedAt = now;
        this.nextAttemptAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getTemplate() {
        return template;
    }

    public String getAddress() {
        return address;
    }

    public String getAddressee() {
        return addressee;
    }

    String getSubject() {
        return subject;
    }

    String getContent() {
        return content;
    }

    public State getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Optional<Instant> getSentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> getProblem() {
        return Optional.ofNullable(problem);
    }
}
