package de.aqb.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL of this test run alone, with the roles of an installation: the portal's role owns no table. */
public final class PostgresForTests {

    private static final Path ROLES = Path.of("../src/main/package/postgresql/roles.sql");

    private final EmbeddedPostgres postgres;

    private PostgresForTests(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it; it ends with this process. */
    public static PostgresForTests start() throws IOException {
        var postgres = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        try {
            execute(postgres, Files.readString(ROLES));
            execute(
                    postgres,
                    "alter role aqb_owner password 'owner'; alter role aqb_app password 'app';"
                            + "alter role aqb_oversight password 'oversight'");
        } catch (SQLException e) {
            throw new IOException("The roles of " + ROLES + " could not be made", e);
        }
        return new PostgresForTests(postgres);
    }

    /** What the server has to know. */
    public Map<String, String> environment() {
        return Map.of(
                "AQB_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/aqb",
                "AQB_DATABASE_PASSWORD", "app",
                "AQB_DATABASE_OWNER_PASSWORD", "owner",
                "AQB_DATABASE_OVERSIGHT_PASSWORD", "oversight");
    }

    // One by one: CREATE DATABASE refuses to run together with others.
    private static void execute(EmbeddedPostgres postgres, String script) throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            for (String sql : script.replaceAll("--[^\n]*", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException leftToTheSystem) {
            // The process ends anyway, and PostgreSQL notices.
        }
    }
}
