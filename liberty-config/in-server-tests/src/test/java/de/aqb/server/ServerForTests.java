package de.aqb.server;

import de.aqb.launcher.Folders;
import de.aqb.launcher.MailServer;
import de.aqb.launcher.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares a server with the configuration of the assembled one, and with PostgreSQL where the tests run on it, before
 * Arquillian reads where its server lies. Which database is a property of the run: <code>-Daqb.database</code>.
 */
public final class ServerForTests implements LauncherSessionListener {

    private static boolean prepared;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("aqb.database");
        if (database == null || prepared) {
            return;
        }
        prepared = true;
        try {
            prepare(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(String database) throws IOException {
        Path assembled = Path.of(System.getProperty("aqb.assembled"));
        Path usr = Path.of(System.getProperty("aqb.work"), database).toAbsolutePath();
        Folders.delete(usr);
        // Arquillian tells servers apart by their names alone: a demo running beside the tests has another.
        String name = "tests-on-" + database + "-" + ProcessHandle.current().pid();
        Path server = usr.resolve("servers").resolve(name);
        Folders.copy(assembled.resolve("usr/servers/portal"), server);
        // The portal and the modules come from Arquillian.
        Folders.delete(server.resolve("apps"));
        Folders.delete(server.resolve("dropins"));
        Folders.delete(server.resolve("workarea"));
        Folders.copy(Path.of("src/test/server").toAbsolutePath(), server);

        int http = Ports.free();
        var environment = new TreeMap<>(Map.of(
                "AQB_HOST",
                "localhost",
                "AQB_HTTP_PORT",
                Integer.toString(http),
                "AQB_HTTPS_PORT",
                Integer.toString(Ports.free()),
                "AQB_DATA_DIR",
                usr.resolve("data").toString(),
                "AQB_LOG_FORMAT",
                "SIMPLE",
                "AQB_DATABASE",
                database,
                "AQB_EVIDENCE",
                System.getProperty("aqb.evidence", usr.toString()),
                "LTPA_KEYS_PASSWORD",
                "only-in-this-test",
                "KEYSTORE_PASSWORD",
                "only-in-this-test"));
        environment.putAll(mailServer(usr.resolve("mails")));
        // A test inside the server does not see the properties of the run.
        environment.put("AQB_TEST_FULL", System.getProperty("aqb.full", "false"));
        environment.put("AQB_TEST_SEED", System.getProperty("aqb.seed", ""));
        environment.put(
                "AQB_TEST_REPORT",
                usr.resolveSibling("cross-tenant-" + database
                                + ("off".equals(System.getProperty("aqb.first.wall"))
                                        ? "-without-first-wall.md"
                                        : ".md"))
                        .toString());
        if (database.equals("postgresql")) {
            environment.putAll(PostgresForTests.start().environment());
        }
        Files.writeString(
                server.resolve("server.env"),
                environment.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining()));
        System.setProperty("aqb.server.name", name);
        System.setProperty("aqb.server.usr", usr.toString());
        System.setProperty("aqb.server.http", Integer.toString(http));
    }

    /** Takes the mails of all tests until this process ends, and is impatiently used: tests cannot wait for minutes. */
    private static Map<String, String> mailServer(Path folder) throws IOException {
        int port = Ports.free();
        MailServer.start(port, folder, new MoodyMailServer());
        return Map.of(
                "AQB_SMTP_HOST", "localhost",
                "AQB_SMTP_PORT", Integer.toString(port),
                "AQB_SMTP_PROTECTION", "none",
                "AQB_SMTP_TIMEOUT_SECONDS", "2",
                "AQB_MAIL_FROM", "portal@aqb.example",
                "AQB_MAIL_RETRY_SECONDS", "1",
                "AQB_MAIL_LOOK_SECONDS", "1",
                "AQB_DEMO_MAILS", folder.toString());
    }
}
