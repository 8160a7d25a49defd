package de.aqb.hostile;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A PostgreSQL of these tests alone, looked into beside the running portal with the eyes of the superuser. */
final class PortalDatabase {

    private static final Path ROLES = Path.of("../src/main/package/postgresql/roles.sql");

    /** What merely logging in, being refused and letting time pass changes. */
    private static final String CHANGES_BY_ITSELF =
            "'login_session', 'security_event', 'one_time_token', 'login_attempt', 'known_device', 'job'";

    /** The place used last is remembered with each log-in. */
    private static final Map<String, String> COLUMNS_BY_THEMSELVES =
            Map.of("membership", "array['last_used_at', 'version']");

    private static final String REFUSALS = """
            select coalesce(sum(case when detail ~ ' ×[0-9]+$'
                then substring(detail from '[0-9]+$')::int else 1 end), 0)
            from security_event where kind not in ('LOGGED_IN', 'LOGGED_OUT', 'PLACE_CHANGED')
            """;

    private final EmbeddedPostgres postgres;
    private final Connection portal;

    private PortalDatabase(EmbeddedPostgres postgres) throws IOException, SQLException {
        this.postgres = postgres;
        var superuser = postgres.getPostgresDatabase().getConnection();
        for (var sql : Files.readString(ROLES).replaceAll("--[^\n]*", "").split(";", -1)) {
            if (!sql.isBlank()) {
                execute(superuser, sql);
            }
        }
        execute(superuser, "alter role aqb_owner password 'owner'");
        execute(superuser, "alter role aqb_app password 'app'");
        execute(superuser, "alter role aqb_oversight password 'oversight'");
        superuser.close();
        this.portal = postgres.getDatabase("postgres", "aqb").getConnection();
    }

    static PortalDatabase start() throws IOException, SQLException {
        var postgres = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return new PortalDatabase(postgres);
    }

    /** What the portal has to know of it. */
    Map<String, String> settings() {
        return Map.of(
                "AQB_DATABASE", "postgresql",
                "AQB_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/aqb",
                "AQB_DATABASE_PASSWORD", "app",
                "AQB_DATABASE_OWNER_PASSWORD", "owner",
                "AQB_DATABASE_OVERSIGHT_PASSWORD", "oversight");
    }

    /** Another one as soon as anything is changed that people have entered; by table, so that a difference has a name. */
    Map<String, String> fingerprint() throws SQLException {
        var tables = texts("""
                select tablename from pg_tables where schemaname = 'public' and tablename not like 'fly%%'
                and tablename not in (%s) order by tablename
                """.formatted(CHANGES_BY_ITSELF));
        var hashes = texts(tables.stream()
                .map(table -> """
                        select '%1$s=' || md5(coalesce(string_agg(r, '|' order by r), ''))
                        from (select (to_jsonb(t) - %2$s)::text as r from %1$s t) s
                        """.formatted(table, COLUMNS_BY_THEMSELVES.getOrDefault(table, "array[]::text[]")))
                .collect(Collectors.joining(" union all ")));
        return hashes.stream()
                .map(hash -> hash.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** How many refusals the security log tells of. */
    long refusals() throws SQLException {
        return Long.parseLong(texts(REFUSALS).get(0));
    }

    List<String> texts(String query) throws SQLException {
        try (var statement = portal.createStatement();
                var result = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
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
