package de.aqb.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DatabaseIT {

    @Resource(lookup = "jdbc/portal")
    DataSource portal;

    @Resource(lookup = "jdbc/migration")
    DataSource migration;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(DatabaseIT.class);
    }

    @Test
    void theMigrationHasMadeTheTablesAndTheLocalAuthorities() throws SQLException {
        assertThat(rows(portal, "select code from local_authority")).hasSizeGreaterThanOrEqualTo(27);
    }

    @Test
    void readersSeeCommittedRowsOnly() throws SQLException {
        try (Connection connection = portal.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void onPostgresqlThePortalsRoleOwnsNothing() throws SQLException {
        if (isPostgresql()) {
            assertThat(rows(portal, "select current_user")).containsExactly("aqb_app");
            assertThat(rows(migration, "select current_user")).containsExactly("aqb_owner");
            assertThat(rows(portal, "select distinct tableowner from pg_tables where schemaname = 'public'"))
                    .containsExactly("aqb_owner");
            assertThat(rows(
                            portal,
                            "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                    .isEmpty();
        }
    }

    private boolean isPostgresql() throws SQLException {
        try (Connection connection = portal.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet result = connection.createStatement().executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
