package de.aqb.browser;

import de.aqb.launcher.Folders;
import de.aqb.launcher.MailServer;
import de.aqb.launcher.Ports;
import de.aqb.launcher.ServerFolder;
import de.aqb.launcher.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The assembled server with demo data, on ports and in a data directory of its own. */
public final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Nullable
    private static RunningPortal shared;

    private final ServerFolder folder;
    private final int port;
    private ServerProcess process;

    private RunningPortal(ServerFolder folder, int port) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        this.process = start();
    }

    /** The portal that all tests share which do it no harm; it runs until the last test is over. */
    public static synchronized RunningPortal shared() {
        if (shared == null) {
            var portal = ofItsOwn("shared");
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
            shared = portal;
        }
        return shared;
    }

    /** A portal for one test alone, which may kill it or change its modules. Name: that of its folder below target. */
    public static RunningPortal ofItsOwn(String name) {
        return ofItsOwn(name, Map.of());
    }

    /** The same with these settings more, such as another database. */
    public static RunningPortal ofItsOwn(String name, Map<String, String> settings) {
        try {
            Path assembled = Path.of(System.getProperty("aqb.assembled")).toRealPath();
            Path own = Path.of(System.getProperty("aqb.work"), "portals", name).toAbsolutePath();
            Folders.delete(own);
            Folders.copy(assembled.resolve("wlp/usr"), own.resolve("usr"));
            int port = Ports.free();
            var folder = new ServerFolder(
                    assembled,
                    Map.of(
                            "WLP_USER_DIR",
                            own.resolve("usr").toString(),
                            "AQB_DATA_DIR",
                            own.resolve("data").toString(),
                            "AQB_HOST",
                            "localhost",
                            "AQB_HTTP_PORT",
                            Integer.toString(port),
                            "AQB_HTTPS_PORT",
                            Integer.toString(Ports.free()),
                            "AQB_LOG_FORMAT",
                            "SIMPLE",
                            "AQB_HSTS_SECONDS",
                            "0",
                            "AQB_DEMO",
                            "true",
                            "AQB_COUNT_STATEMENTS",
                            "true",
                            "AQB_DEMO_DATA",
                            assembled.resolve("demo/measures.json").toString()));
            int smtp = Ports.free();
            Path mails = own.resolve("mails");
            // It ends with this process, for the portal may be killed and started again.
            MailServer.start(smtp, mails, new KnowsNotEverybody());
            folder = folder.with("AQB_BASE_URL", "http://localhost:" + port)
                    .with("AQB_SMTP_HOST", "localhost")
                    .with("AQB_SMTP_PORT", Integer.toString(smtp))
                    .with("AQB_SMTP_PROTECTION", "none")
                    .with("AQB_MAIL_FROM", "portal@aqb.example")
                    .with("AQB_MAIL_LOOK_SECONDS", "1")
                    .with("AQB_DEMO_MAILS", mails.toString());
            for (var setting : settings.entrySet()) {
                folder = folder.with(setting.getKey(), setting.getValue());
            }
            var portal = new RunningPortal(folder, port);
            portal.awaitDemoData();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where its first page is, without the last slash. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Where it speaks TLS. */
    public int httpsPort() {
        return Integer.parseInt(folder.settings().getOrDefault("AQB_HTTPS_PORT", ""));
    }

    /** Where a measure module is dropped in and taken out. */
    public Path dropins() {
        return Path.of(folder.settings().get("WLP_USER_DIR"), "servers/portal/dropins");
    }

    /** The number of the server's process. */
    public long pid() {
        return process.pid();
    }

    /** What the server has written so far. */
    public String log() throws IOException {
        return Files.readString(folder.log());
    }

    /** Ends it in the middle of whatever it does, as <code>kill -9</code>; database and ports stay. */
    public void kill() throws InterruptedException {
        process.kill();
    }

    /** Starts it again after {@link #kill()} or {@link #stop()}, at the same address. */
    public void startAgain() throws IOException, InterruptedException {
        process = start();
    }

    /** Stops it in order. */
    public void stop() throws InterruptedException {
        process.stop();
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitDemoData() throws IOException, InterruptedException {
        for (var end = System.nanoTime() + PATIENCE.toNanos(); !log().contains("demo measures are there"); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The demo data did not come, see " + folder.log());
            }
            Thread.sleep(200);
        }
    }

    private ServerProcess start() throws IOException, InterruptedException {
        var started = folder.start();
        if (!started.awaitReady(URI.create(address() + "/login"), PATIENCE)) {
            started.kill();
            throw new IllegalStateException("The portal did not start, see " + folder.log());
        }
        // The measure modules come a moment after the portal.
        started.awaitReady(URI.create(address() + "/health/ready"), Duration.ofSeconds(20));
        return started;
    }

    /** Refuses a mail for good to whoever's address begins with "unknown". */
    private static final class KnowsNotEverybody implements MailServer.Manners {

        private static final int NO_SUCH_LETTER_BOX = 550;

        @Override
        public int atRecipient(String address) {
            return address.startsWith("unknown") ? NO_SUCH_LETTER_BOX : 0;
        }
    }
}
