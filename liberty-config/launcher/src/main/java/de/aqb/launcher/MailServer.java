package de.aqb.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server for the demo and for tests. It sends nothing on: each mail becomes a file in its folder, named so that a
 * later one sorts behind an earlier one.
 */
public final class MailServer implements AutoCloseable {

    /** How it answers, for tests of what happens when a mail server does not do as it should. */
    public interface Manners {

        /** Takes every mail. */
        Manners GOOD = new Manners() {};

        /** Asked for each recipient before the mail is handed over; returns the code of a refusal, 0 for none. */
        default int atRecipient(String address) {
            return 0;
        }

        /** Asked once the mail has arrived and before it is kept; returns the code of a refusal, 0 for none. */
        default int atMail(String address) {
            return 0;
        }

        /** Called once the mail is kept and before the sender is told. */
        default void atReceipt(String address) {}
    }

    private static final AtomicLong SERIAL = new AtomicLong();

    private final Path folder;
    private final SMTPServer server;

    private MailServer(int port, Path folder, Manners manners) {
        this.folder = folder;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Arriving(manners))
                .build();
    }

    /** Starts it on that port of the local machine; the folder is made if it is missing. */
    public static MailServer start(int port, Path folder, Manners manners) throws IOException {
        Files.createDirectories(folder);
        var server = new MailServer(port, folder, manners);
        server.server.start();
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(byte[] mail) throws IOException {
        var name = "%015d-%06d".formatted(System.currentTimeMillis(), SERIAL.incrementAndGet());
        Path arriving = folder.resolve(name + ".part");
        Files.write(arriving, mail);
        Files.move(arriving, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** One mail on its way in. */
    private final class Arriving implements MessageHandler {

        private final Manners manners;
        private final List<String> recipients = new ArrayList<>();

        Arriving(Manners manners) {
            this.manners = manners;
        }

        @Override
        public void from(String address) {}

        @Override
        public void recipient(String address) throws RejectException {
            refuse(manners.atRecipient(address));
            recipients.add(address);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] mail = data.readAllBytes();
            for (String address : recipients) {
                refuse(manners.atMail(address));
            }
            keep(mail);
            recipients.forEach(manners::atReceipt);
            return "kept";
        }

        @Override
        public void done() {}

        private static void refuse(int code) throws RejectException {
            if (code > 0) {
                throw new RejectException(code, "refused in a test");
            }
        }
    }
}
