package de.aqb.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the mail server of the tests has taken. */
class LetterBox {

    private final Path folder = Path.of(System.getenv("AQB_DEMO_MAILS"));

    /** All mails to addresses that hold this text, in the order of their arrival. */
    List<MimeMessage> mailsTo(String text) throws IOException, MessagingException {
        var mails = new ArrayList<MimeMessage>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
                var mail = new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
                if (mail.getHeader("To", ",").contains(text)) {
                    mails.add(mail);
                }
            }
        }
        return mails;
    }

    /** Waits until so many mails to such addresses are there. */
    List<MimeMessage> awaitMailsTo(String text, int number, int seconds) throws Exception {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        while (true) {
            var mails = mailsTo(text);
            if (mails.size() >= number || System.nanoTime() > end) {
                return mails;
            }
            Thread.sleep(200);
        }
    }
}
