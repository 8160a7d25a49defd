package de.aqb.portal.walls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.aqb.portal.mail.OutboxMail;
import de.aqb.portal.tenancy.Database;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the attempts left behind: logs, files and mails, searched for the same words. */
final class Leftovers {

    private static final Path SERVER = Path.of(System.getProperty("server.output.dir", System.getProperty("user.dir")));

    private final World world;
    private final Attempts attempts;

    Leftovers(World world, Attempts attempts) {
        this.world = world;
        this.attempts = attempts;
    }

    /** No word of anybody's data stands in a log, not even of the own. */
    void searchLogs() throws IOException {
        var logs = SERVER.resolve("logs");
        if (!Files.exists(logs.resolve("messages.log"))) {
            attempts.fault("There are no logs to search in " + logs);
            return;
        }
        searchBelow(logs);
    }

    /** Nor in a file, apart from the database itself. */
    void searchFiles() throws IOException {
        var data = Path.of(System.getenv("AQB_DATA_DIR"));
        if (Files.exists(data)) {
            searchBelow(data);
        }
    }

    void searchMails(Database database, UserTransaction transaction) throws Exception {
        transaction.begin();
        try {
            var dump = new Dump();
            for (var mail : database.shared()
                    .createQuery("select m from OutboxMail m", OutboxMail.class)
                    .getResultList()) {
                var text = dump.of(mail);
                for (var canary : world.canaries) {
                    var personal = canary.sort() != Canary.Sort.ACCOUNT && canary.sort() != Canary.Sort.ID;
                    if (personal && text.contains(canary.word())) {
                        attempts.fault("A mail tells %s of %s".formatted(canary.sort(), canary.tenant()));
                    }
                }
            }
        } finally {
            transaction.rollback();
        }
    }

    private void searchBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().matches("(?i).*(derby|seg0|log[0-9]*\\.dat).*"))
                    .toList()) {
                var text = Files.readString(file, ISO_8859_1);
                for (var canary : world.canaries) {
                    if (canary.sort() != Canary.Sort.ID && text.contains(canary.word())) {
                        attempts.fault(
                                "%s holds %s of %s".formatted(file.getFileName(), canary.sort(), canary.tenant()));
                    }
                }
            }
        }
    }
}
