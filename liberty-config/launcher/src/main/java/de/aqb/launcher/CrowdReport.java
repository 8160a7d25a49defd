package de.aqb.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says on the console how far the demo's many participations are, as the server's log tells it, or why none are made. */
final class CrowdReport {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Pattern ABOUT_THE_CROWD =
            Pattern.compile("de\\.aqb\\.portal\\.demo\\.\\S+ +[A-Z] (.*participations are made.*)");

    private final Path log;
    private final PrintStream out;

    CrowdReport(Path log, PrintStream out) {
        this.log = log;
        this.out = out;
    }

    /** Follows the log beside whatever else happens, as long as this process lives. */
    void start() {
        var thread = new Thread(this::follow, "crowd report");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        try (var lines = Files.newBufferedReader(log)) {
            while (!Thread.currentThread().isInterrupted()) {
                var line = lines.readLine();
                if (line == null) {
                    Thread.sleep(BETWEEN_LOOKS.toMillis());
                } else {
                    text(line).ifPresent(out::println);
                }
            }
        } catch (IOException gone) {
            out.println("Das Log ist nicht zu lesen: " + gone.getMessage());
        } catch (InterruptedException leaveNow) {
            Thread.currentThread().interrupt();
        }
    }

    static Optional<String> text(String line) {
        var found = ABOUT_THE_CROWD.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
