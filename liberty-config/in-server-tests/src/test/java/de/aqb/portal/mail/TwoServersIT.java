package de.aqb.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.aqb.launcher.Folders;
import de.aqb.launcher.MailServer;
import de.aqb.launcher.Ports;
import de.aqb.launcher.ServerFolder;
import de.aqb.launcher.ServerProcess;
import de.aqb.server.PostgresForTests;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two portals on one PostgreSQL empty one outbox; one of them is killed in the middle of it. It takes minutes. */
@EnabledIfSystemProperty(named = "aqb.full", matches = "true")
class TwoServersIT {

    private static final int MAILS = 300;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([^@]+)@");

    private final Path work =
            Path.of(System.getProperty("aqb.work"), "two-servers").toAbsolutePath();
    private final Path mails = work.resolve("mails");

    @Test
    void eachMailArrivesThoughOneOfThemIsKilledAndTheMailServerFailsOften() throws Exception {
        assumeTrue(System.getProperty("aqb.database").equals("postgresql"), "Derby serves one portal only");
        Folders.delete(work);
        var database = PostgresForTests.start().environment();
        var url = database.getOrDefault("AQB_DATABASE_URL", "");
        int smtp = Ports.free();
        try (var mailServer = MailServer.start(smtp, mails, new FailsOften())) {
            var first = server("first", smtp, database);
            var second = server("second", smtp, database);
            var killed = first.start();
            awaitReady(first, killed);
            var other = second.start();
            try {
                awaitReady(second, other);
                post(url);
                await(() -> arrived() >= MAILS / 3);
                killed.kill();
                killed = first.start();
                await(() -> waiting(url) == 0);
            } finally {
                killed.stop();
                other.stop();
            }
        }
        var ids = new HashSet<String>();
        try (var files = Files.list(mails)) {
            for (Path file : files.toList()) {
                var id = MESSAGE_ID.matcher(Files.readString(file));
                assertThat(id.find()).isTrue();
                ids.add(id.group(1));
            }
        }
        assertThat(ids).hasSize(MAILS);
        // The one that the mail server had just taken when the portal died, and could not tell.
        assertThat(arrived()).isBetween(MAILS, MAILS + 1);
    }

    /** Takes its time too, so that there is a middle to be killed in. */
    private static final class FailsOften implements MailServer.Manners {

        private final Random random = new Random(30);

        @Override
        public int atMail(String address) {
            return random.nextInt(100) < 30 ? 451 : 0;
        }

        @Override
        public void atReceipt(String address) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ServerFolder server(String name, int smtp, Map<String, String> database) throws IOException {
        Path home = Path.of(System.getProperty("aqb.assembled"), "..").toRealPath();
        Path own = work.resolve(name);
        Folders.copy(home.resolve("wlp/usr"), own.resolve("usr"));
        var folder = new ServerFolder(home, database)
                .with("WLP_USER_DIR", own.resolve("usr").toString())
                .with("AQB_DATA_DIR", own.resolve("data").toString())
                .with("AQB_HOST", "localhost")
                .with("AQB_HTTP_PORT", Integer.toString(Ports.free()))
                .with("AQB_HTTPS_PORT", Integer.toString(Ports.free()))
                .with("AQB_LOG_FORMAT", "SIMPLE")
                .with("AQB_DATABASE", "postgresql");
        return folder.with("AQB_SMTP_HOST", "localhost")
                .with("AQB_SMTP_PORT", Integer.toString(smtp))
                .with("AQB_SMTP_PROTECTION", "none")
                .with("AQB_SMTP_TIMEOUT_SECONDS", "2")
                .with("AQB_MAIL_FROM", "portal@aqb.example")
                .with("AQB_MAIL_RETRY_SECONDS", "1")
                .with("AQB_MAIL_LOOK_SECONDS", "1");
    }

    private static void awaitReady(ServerFolder folder, ServerProcess process) throws InterruptedException {
        var logIn = URI.create("http://localhost:" + folder.settings().get("AQB_HTTP_PORT") + "/login");
        assertThat(process.awaitReady(logIn, Duration.ofMinutes(3)))
                .as("see " + folder.log())
                .isTrue();
    }

    private static void post(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "aqb_app", "app");
                var insert = connection.prepareStatement("""
                        insert into mail_outbox (id, template, address, addressee, subject, content, state, attempts,
                            posted_at, next_attempt_at)
                        values (?, 'invitation', 'eva@aqb.example', 'Eva', 'Einladung', 'Guten Tag', 'WAITING', 0, now(), now())
                        """)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < MAILS; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static int waiting(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "aqb_app", "app");
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from mail_outbox where state <> 'SENT'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private int arrived() throws IOException {
        try (var files = Files.list(mails)) {
            return (int) files.filter(file -> file.toString().endsWith(".eml")).count();
        }
    }

    private interface Question {
        boolean answer() throws Exception;
    }

    private static void await(Question question) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!question.answer()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
