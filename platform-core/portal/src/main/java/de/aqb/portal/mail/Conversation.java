package de.aqb.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;

/** A conversation with the mail server, begun with the first mail, in which it takes one after the other. */
final class Conversation implements AutoCloseable {

    private final MailSettings settings;
    private final Session session;

    @Nullable
    private Transport transport;

    Conversation(MailSettings settings) {
        this.settings = settings;
        this.session = settings.session();
    }

    /** Returns when the server has taken the mail upon itself. */
    void send(OutboxMail mail) throws MessagingException {
        var letter = Letter.of(mail, settings.from(), session);
        connected().sendMessage(letter, letter.getAllRecipients());
    }

    private Transport connected() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport("smtp");
            // A password would be told to whoever answers there: only if there is a user to log in as.
            var user = settings.user().orElse(null);
            transport.connect(settings.host(), settings.port(), user, user == null ? null : settings.password());
        }
        return transport;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            // What was taken is taken, and what was not is tried again.
        }
    }
}
