package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.server.Portal;
import de.aqb.server.RunOn;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The third wall, from the side of the database: whatever statement the portal's roles send, the rows of another tenant
 * are not there. On PostgreSQL only.
 */
@ArquillianTest
@EnabledIf("de.aqb.server.RunOn#postgresql")
class ThirdWallIT {

    private static final String OWN = "WMK";
    private static final String FOREIGN = "KS";
    private static final String REFUSED = "42501";

    @Resource(lookup = "jdbc/portal")
    DataSource portal;

    @Resource(lookup = "jdbc/oversight")
    DataSource oversight;

    @Resource(lookup = "jdbc/migration")
    DataSource migration;

    @Inject
    CrossTenantReader reader;

    private List<String> tables = List.of();
    private final Map<String, SampleRows> written = new TreeMap<>();

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(ThirdWallIT.class, SampleRows.class, RunOn.class);
    }

    @BeforeEach
    void twoTenantsHaveARowInEveryTable() throws SQLException {
        tables = column(migration, """
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'tenant_id' order by 1""").stream()
                .filter(table -> !SharedTables.WITH_TENANT.contains(table))
                .toList();
        assertThat(tables).contains("provider", "measure", "participation", "answer", "draft", "change_entry");
        for (var tenant : List.of(OWN, FOREIGN)) {
            try (var connection = as(portal, "aqb.tenant", tenant)) {
                var rows = new SampleRows(connection, tenant);
                for (var table : tables) {
                    rows.write(table);
                }
                connection.commit();
                written.put(tenant, rows);
            }
        }
    }

    /** The owner is held by the wall too, so it comes down for this one transaction, as it does for a migration. */
    @AfterEach
    void theRowsAreGoneAgain() throws SQLException {
        try (var connection = migration.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set local lock_timeout = '20s'");
            force("no force", connection);
            for (var rows : written.values()) {
                rows.remove(connection);
            }
            force("force", connection);
            connection.commit();
        }
    }

    private void force(String how, Connection connection) throws SQLException {
        for (var table : tables) {
            update(connection, "alter table %s %s row level security".formatted(table, how));
        }
    }

    @Test
    void everyTableWithATenantIsWalledAndNobodyIsExempt() throws SQLException {
        assertThat(column(migration, """
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                          and relrowsecurity and relforcerowsecurity order by 1""")).containsExactlyElementsOf(tables);
        assertThat(column(migration, "select tablename || ' ' || policyname from pg_policies order by 1"))
                .containsExactlyElementsOf(tables.stream()
                        .flatMap(table -> Stream.of(table + " own_tenant", table + " tenants_in_sight"))
                        .sorted()
                        .toList());
        for (var door : List.of(portal, oversight)) {
            assertThat(column(
                            door, "select 1 from pg_tables where schemaname = 'public' and tableowner = current_user"))
                    .isEmpty();
            assertThat(column(
                            door, "select 1 from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                    .isEmpty();
        }
        assertThat(column(oversight, "select current_user")).containsExactly("aqb_oversight");
    }

    @Test
    void aTenantSeesItsOwnRowsAndNoOther() throws SQLException {
        try (var connection = as(portal, "aqb.tenant", OWN)) {
            for (var table : tables) {
                assertThat(count(connection, table, "tenant_id = '" + OWN + "'"))
                        .as(table)
                        .isPositive();
                assertThat(count(connection, table, "tenant_id <> '" + OWN + "'"))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void withoutATenantThereAreNoRowsAtAll() throws SQLException {
        for (var nobody : List.of("", "*", "%", "WMK,KS")) {
            try (var connection = as(portal, "aqb.tenant", nobody)) {
                for (var table : tables) {
                    assertThat(count(connection, table, "true")).as(table).isZero();
                }
            }
        }
        try (var connection = portal.getConnection()) {
            for (var table : tables) {
                assertThat(count(connection, table, "true")).as(table).isZero();
            }
        }
    }

    @Test
    void theWallIsPassedByAnIndexAndNotByLookingAtForeignRows() throws SQLException {
        try (var connection = as(portal, "aqb.tenant", OWN);
                var statement = connection.createStatement()) {
            // A handful of rows would be read through anyway.
            statement.execute("set local enable_seqscan = off");
            for (var table : tables) {
                var plan = new StringBuilder();
                try (var rows = statement.executeQuery("explain select count(*) from " + table)) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
                assertThat(plan.toString()).as(table).containsPattern("Index Cond: .*tenant_id.*current_setting");
            }
        }
    }

    @Test
    void theTenantIsForgottenWithTheTransaction() throws SQLException {
        try (var connection = as(portal, "aqb.tenant", OWN)) {
            connection.commit();
            assertThat(count(connection, "provider", "true")).isZero();
        }
    }

    @Test
    void noForeignRowIsWrittenChangedOrDeleted() throws SQLException {
        for (var table : tables) {
            refused(table, connection -> {
                var rows = new SampleRows(connection, OWN);
                var row = rows.row(table);
                row.put("tenant_id", FOREIGN);
                rows.insert(table, row);
            });
            refused(table, connection -> update(connection, "update %s set tenant_id = 'KS'".formatted(table)));
            try (var connection = as(portal, "aqb.tenant", OWN)) {
                if (List.of("change_entry").contains(table)) {
                    continue;
                }
                assertThat(update(
                                connection,
                                "update %s set tenant_id = tenant_id where tenant_id = 'KS'".formatted(table)))
                        .as(table)
                        .isZero();
                assertThat(update(connection, "delete from %s where tenant_id = 'KS'".formatted(table)))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void noLogIsChangedAfterwards() throws SQLException {
        for (var log : List.of("change_entry", "security_event", "form_definition", "form_activation")) {
            for (var sql : List.of("delete from " + log, "truncate " + log)) {
                refused(log, connection -> update(connection, sql));
            }
        }
        refused("schema", connection -> update(connection, "alter table answer disable row level security"));
        refused("schema", connection -> update(connection, "drop policy own_tenant on answer"));
        refused("history", connection -> count(connection, "flyway_schema_history", "true"));
    }

    @Test
    void theRegionalAuthorityReadsTheTenantsItNamesAndNoOther() throws SQLException {
        for (var table : seen().keySet()) {
            try (var connection = as(oversight, "aqb.tenants", FOREIGN + ",HEF")) {
                assertThat(count(connection, table, "tenant_id = '" + FOREIGN + "'"))
                        .as(table)
                        .isPositive();
                assertThat(count(connection, table, "tenant_id not in ('KS', 'HEF')"))
                        .as(table)
                        .isZero();
            }
            try (var connection = as(oversight, "aqb.tenants", "")) {
                assertThat(count(connection, table, "true")).as(table).isZero();
            }
            try (var connection = as(oversight, "aqb.tenant", FOREIGN)) {
                assertThat(count(connection, table, "true")).as(table).isZero();
            }
        }
    }

    @Test
    void theRegionalAuthoritysDoorReadsTheColumnsOfItsEntitiesAndNothingElse() throws SQLException {
        var granted = new TreeMap<String, Set<String>>();
        for (var column : column(migration, """
                select table_name || '.' || column_name from information_schema.column_privileges
                where grantee = 'aqb_oversight' and privilege_type = 'SELECT'""")) {
            var parts = column.split("\\.", 2);
            granted.computeIfAbsent(parts[0], table -> new TreeSet<>()).add(parts[1]);
        }
        assertThat(granted).isEqualTo(seen());
        assertThat(column(migration, """
                        select table_name from information_schema.table_privileges where grantee = 'aqb_oversight'""")).isEmpty();
        assertThat(granted.get("participation")).doesNotContain("last_name", "first_name", "search_name", "changed_by");
        assertThat(granted.get("change_entry")).doesNotContain("old_value", "new_value");
        assertThat(granted).doesNotContainKeys("answer", "draft", "account", "security_event");
    }

    /** By table. */
    private Map<String, Set<String>> seen() {
        return reader.columns();
    }

    private interface Attempt {
        void on(Connection connection) throws SQLException;
    }

    private void refused(String what, Attempt attempt) throws SQLException {
        try (var connection = as(portal, "aqb.tenant", OWN)) {
            ThrowingCallable tried = () -> attempt.on(connection);
            assertThatThrownBy(tried)
                    .as(what)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(REFUSED));
            connection.rollback();
        }
    }

    /** A connection in a transaction that has said whose rows it wants; closing it ends the transaction and its locks. */
    private static Connection as(DataSource door, String setting, String value) throws SQLException {
        var connection = door.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
        return rollingBackOnClose(connection);
    }

    /** The server would keep the transaction until the end of the request that runs the test. */
    private static Connection rollingBackOnClose(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ThirdWallIT.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        connection.rollback();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }

    private static long count(Connection connection, String table, String condition) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select count(*) from %s where %s".formatted(table, condition))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static List<String> column(DataSource door, String query) throws SQLException {
        try (var connection = door.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
