package de.aqb.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail server takes the portal's mails, and how long it is waited for. */
@ApplicationScoped
class MailSettings {

    /** How the connection is protected. */
    enum Protection {
        /** Encrypted from the beginning. */
        TLS,
        /** Encrypted before anything is said, or not at all used. */
        STARTTLS,
        /** Readable to everybody in between: for a server on the same machine only. */
        NONE
    }

    /** More than a whole conversation can last while each answer arrives in time. */
    private static final int ANSWERS = 15;

    @Inject
    @ConfigProperty(name = "aqb.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "aqb.smtp.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "aqb.smtp.protection", defaultValue = "starttls")
    String protection;

    @Inject
    @ConfigProperty(name = "aqb.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "aqb.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "aqb.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject
    @ConfigProperty(name = "aqb.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "aqb.smtp.timeout.seconds", defaultValue = "20")
    int timeoutSeconds;

    @Inject
    @ConfigProperty(name = "aqb.mail.retry.seconds", defaultValue = "60")
    int retrySeconds;

    /** Without a server mails wait, and are sent as soon as there is one. */
    boolean isComplete() {
        return host.isPresent() && from.filter(MailAddress::isValid).isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    /** Who the mails come from. */
    String from() {
        return from.orElseThrow();
    }

    Optional<String> user() {
        return user;
    }

    /** Out of the file of its name among the secrets, unless the configuration says it. Without one the server refuses. */
    String password() {
        return password.orElseGet(() -> {
            try {
                var file = Path.of(dataDirectory, "secrets", "aqb_smtp_password");
                return Files.exists(file) ? Files.readString(file).strip() : "";
            } catch (IOException e) {
                throw new UncheckedIOException("The password of the mail server cannot be read", e);
            }
        });
    }

    int port() {
        return port;
    }

    /** How long a mail belongs to the server that sends it; afterwards another one may try. */
    Duration lease() {
        return Duration.ofSeconds((long) timeoutSeconds * ANSWERS);
    }

    /** The pause after the first failure. */
    Duration retry() {
        return Duration.ofSeconds(retrySeconds);
    }

    /** How Jakarta Mail is to speak with the server. Every step has an end: its own default is to wait for ever. */
    Session session() {
        var milliseconds = Long.toString(Duration.ofSeconds(timeoutSeconds).toMillis());
        var protectedBy = Protection.valueOf(protection.toUpperCase(Locale.ROOT));
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", milliseconds);
        settings.setProperty("mail.smtp.timeout", milliseconds);
        settings.setProperty("mail.smtp.writetimeout", milliseconds);
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(protectedBy == Protection.TLS));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(protectedBy == Protection.STARTTLS));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(protectedBy == Protection.STARTTLS));
        return Session.getInstance(settings);
    }
}
