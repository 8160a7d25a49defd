package de.aqb.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails that the demo's mail server has taken: it keeps each as a file, for nobody in the demo has a letter box. */
@ApplicationScoped
public class DemoMails {

    /**
     * One of them.
     *
     * @param to the addressee's name and address
     */
    public record Received(Instant at, String to, String subject, String text) {}

    @Inject
    @ConfigProperty(name = "aqb.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "aqb.demo.mails")
    Optional<String> folder;

    /** Whether there is such a server. */
    public boolean areKept() {
        return demo && folder.isPresent();
    }

    /** The latest ones, newest first. */
    public List<Received> latest(int most) {
        var mails = Path.of(folder.orElseThrow());
        if (!Files.isDirectory(mails)) {
            return List.of();
        }
        try (var files = Files.list(mails)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .map(DemoMails::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received read(Path file) {
        try (var content = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), content);
            var to = (InternetAddress) mail.getRecipients(RecipientType.TO)[0];
            return new Received(
                    Files.getLastModifiedTime(file).toInstant(),
                    to.toUnicodeString(),
                    Optional.ofNullable(mail.getSubject()).orElse(""),
                    String.valueOf(mail.getContent()));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("A mail of the demo cannot be read", e);
        }
    }
}
