package de.aqb.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the portal with demo data in the foreground, until Ctrl-C. */
public final class Demo {

    private static final List<String> ACCOUNTS = List.of(
            "rp@aqb.example",
            "gk.wmk@aqb.example",
            "leser.wmk@aqb.example",
            "traeger.wmk@aqb.example",
            "gk.ks@aqb.example",
            "traeger.ks@aqb.example",
            "beide@aqb.example",
            "sb@aqb.example",
            "totp@aqb.example",
            "revision@aqb.example");
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(10);
    private static final int LAST_WORDS = 25;
    private static final Duration FOR_THE_MODULES = Duration.ofSeconds(10);

    private final Settings settings;
    private final PrintStream out;
    private volatile boolean stopping;

    Demo(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Called by <code>./mvnw -Pdemo</code> with server folder, data directory, ports and number of participations. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int exitCode = new Demo(Settings.of(arguments), System.out).run();
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    int run() throws IOException, InterruptedException {
        var taken = settings.takenPort();
        if (taken.isPresent()) {
            out.println(taken.get());
            return 1;
        }
        int smtp = Ports.free();
        try (var mails = MailServer.start(smtp, settings.mails(), MailServer.Manners.GOOD)) {
            return run(settings.serverFolder()
                    .with("AQB_SMTP_HOST", "localhost")
                    .with("AQB_SMTP_PORT", Integer.toString(smtp)));
        }
    }

    private int run(ServerFolder folder) throws IOException, InterruptedException {
        out.println("Portal startet, das Log steht in " + folder.log());
        ServerProcess server = folder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        while (!server.awaitReady(settings.logInPage(), BETWEEN_SIGNS_OF_LIFE)) {
            if (!server.isAlive()) {
                return failed(folder, "Der Server ist beendet (the server has ended).");
            }
            if (folder.portalFailed()) {
                server.stop();
                return failed(folder, "Das Portal konnte nicht starten (the portal could not start).");
            }
            out.println("Portal startet noch ...");
        }
        // The measure modules come a moment after the portal. One that fails to start keeps this "down" for ever.
        server.awaitReady(settings.health(), FOR_THE_MODULES);
        out.println(readyLine());
        if (settings.participations() > 0) {
            new CrowdReport(folder.log(), out).start();
        }
        return server.awaitEnd() == 0 ? 0 : failed(folder, "Der Server ist beendet (the server has ended).");
    }

    String readyLine() {
        return "Portal bereit: %s - Passwort Teilnehmen-2026 für %s - E-Mails der Demo: %sdemo/mails - Ende mit Strg-C (Ctrl-C)"
                .formatted(settings.address(), String.join(", ", ACCOUNTS), settings.address());
    }

    private int failed(ServerFolder folder, String what) throws IOException {
        if (stopping) {
            return 0;
        }
        out.println(what + " Mehr steht in " + folder.log() + ". Die letzten Zeilen (its last words):");
        List<String> lines = Files.readAllLines(folder.console());
        lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()).forEach(out::println);
        return 1;
    }

    private void stop(ServerProcess server) {
        stopping = true;
        try {
            if (server.isAlive()) {
                out.println("Portal wird beendet ...");
                server.stop();
            }
        } catch (InterruptedException leaveNow) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What the user may choose on the command line.
     *
     * @param home the assembled server
     * @param data where the demo keeps its database
     * @param participations how many participations to generate into an empty database, 0 for the small demo
     */
    record Settings(Path home, Path data, int http, int https, int participations) {

        static Settings of(String... arguments) {
            return new Settings(
                    Path.of(arguments[0]),
                    Path.of(arguments[1]).toAbsolutePath().normalize(),
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Integer.parseInt(arguments[4]));
        }

        URI address() {
            return URI.create("http://localhost:" + http + "/");
        }

        Path mails() {
            return data.resolve("mails");
        }

        URI logInPage() {
            return address().resolve("login");
        }

        URI health() {
            return address().resolve("health/ready");
        }

        Optional<String> takenPort() {
            if (!Ports.isFree(http)) {
                return Optional.of(taken(http, "http.port", http + 100));
            }
            if (!Ports.isFree(https)) {
                return Optional.of(taken(https, "https.port", https + 100));
            }
            return Optional.empty();
        }

        private static String taken(int port, String property, int another) {
            return "Port %1$d ist belegt (port %1$d is taken). Läuft das Portal schon? Sonst: ./mvnw -Pdemo -D%2$s=%3$d"
                    .formatted(port, property, another);
        }

        ServerFolder serverFolder() {
            return new ServerFolder(
                            home,
                            Map.of(
                                    "AQB_DATA_DIR",
                                    data.toString(),
                                    "AQB_HOST",
                                    "localhost",
                                    "AQB_HTTP_PORT",
                                    Integer.toString(http),
                                    "AQB_HTTPS_PORT",
                                    Integer.toString(https),
                                    "AQB_LOG_FORMAT",
                                    "SIMPLE",
                                    // Else a browser that once saw the demo's https would refuse its http.
                                    "AQB_HSTS_SECONDS",
                                    "0",
                                    "AQB_DEMO",
                                    "true",
                                    "AQB_DEMO_DATA",
                                    home.resolve("demo/measures.json").toString(),
                                    "AQB_DEMO_PARTICIPATIONS",
                                    Integer.toString(participations)))
                    .with("AQB_BASE_URL", address().toString())
                    .with("AQB_DEMO_MAILS", mails().toString())
                    .with("AQB_MAIL_FROM", "portal@aqb.example")
                    .with("AQB_MAIL_LOOK_SECONDS", "1")
                    .with("AQB_SMTP_PROTECTION", "none");
        }
    }
}
