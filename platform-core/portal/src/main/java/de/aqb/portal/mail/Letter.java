package de.aqb.portal.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** A mail of the outbox as it goes over the wire: plain text, and the same Message-ID each time it is sent. */
final class Letter extends MimeMessage {

    private final String messageId;

    private Letter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static Letter of(OutboxMail mail, String from, Session session) throws MessagingException {
        var letter = new Letter(session, "<%s%s>".formatted(mail.getId(), from.substring(from.indexOf('@'))));
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipient(RecipientType.TO, addressee(mail));
        letter.setSubject(mail.getSubject(), UTF_8.name());
        letter.setText(mail.getContent(), UTF_8.name());
        letter.setSentDate(Date.from(mail.getPostedAt()));
        // Tells machines not to answer: RFC 3834, and its equivalent for Exchange.
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("X-Auto-Response-Suppress", "All");
        letter.setHeader("Content-Language", "de");
        letter.saveChanges();
        return letter;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress addressee(OutboxMail mail) throws MessagingException {
        var address = new InternetAddress(mail.getAddress(), true);
        try {
            address.setPersonal(MailTexts.onOneLine(mail.getAddressee()), UTF_8.name());
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
        return address;
    }
}
