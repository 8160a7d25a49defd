package de.aqb.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An assembled server on disk, ready to be started: the folder with <code>bin/portal</code> and <code>wlp</code>, and
 * the settings to start it with.
 *
 * @param home the folder that holds bin and wlp
 * @param settings what bin/portal reads from its environment, such as AQB_DATA_DIR
 */
public record ServerFolder(Path home, Map<String, String> settings) {

    /** Liberty's words for an application that did not start; up to the first full stop they name it. */
    private static final Pattern PORTAL_FAILED = Pattern.compile("CWWKZ000[24]E: [^.]*\\bportal\\b");

    public ServerFolder {
        settings = Map.copyOf(settings);
    }

    /** The same folder, with one setting more or another value for it. */
    public ServerFolder with(String setting, String value) {
        var more = new HashMap<>(settings);
        more.put(setting, value);
        return new ServerFolder(home, more);
    }

    /** Starts the server in a process of its own that writes to <code>console.log</code> in the data directory. */
    public ServerProcess start() throws IOException {
        Path data = dataDirectory();
        Files.createDirectories(data);
        var builder = new ProcessBuilder(home.resolve("bin/portal").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        builder.environment().putAll(settings);
        // The server runs on the JDK that runs the build, whatever else the machine has.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new ServerProcess(builder.start(), Duration.ofSeconds(45));
    }

    /** Where the running server keeps database, passwords and logs. */
    public Path dataDirectory() {
        String configured = settings.get("AQB_DATA_DIR");
        return configured == null ? home.resolve("data") : Path.of(configured);
    }

    /** What the server says while it runs; written anew at each start. */
    public Path console() {
        return dataDirectory().resolve("console.log");
    }

    /** Whether the server itself runs but the portal in it could not be started: waiting for it would be in vain. */
    public boolean portalFailed() throws IOException {
        if (!Files.exists(console())) {
            return false;
        }
        try (var lines = Files.lines(console(), Charset.defaultCharset())) {
            return lines.anyMatch(line -> PORTAL_FAILED.matcher(line).find());
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    /** The log to look into when something went wrong. */
    public Path log() {
        return dataDirectory().resolve("server/portal/logs/messages.log");
    }
}
