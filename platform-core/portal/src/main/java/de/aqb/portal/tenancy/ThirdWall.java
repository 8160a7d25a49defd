package de.aqb.portal.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Tells PostgreSQL whose rows a transaction may see. The setting ends with the transaction, and without it no row of any
 * tenant is there. Derby has no such wall.
 */
@ApplicationScoped
class ThirdWall {

    private static final String ONE = "aqb.tenant";
    private static final String SEVERAL = "aqb.tenants";

    @Resource(lookup = "jdbc/portal")
    DataSource dataSource;

    private boolean stands;

    @PostConstruct
    void look() {
        stands = Dialect.of(dataSource) == Dialect.POSTGRESQL;
    }

    /** From now on the running transaction sees and writes the rows of this tenant. */
    void open(String tenant) {
        if (stands) {
            // Inside a transaction every look-up of the data source is answered with the transaction's one connection.
            try (var connection = dataSource.getConnection()) {
                set(connection, ONE, tenant);
            } catch (SQLException e) {
                throw new IllegalStateException("The tenant could not be set", e);
            }
        }
    }

    /** From now on the transaction of this connection sees the rows of these tenants. */
    void open(Connection connection, Set<String> tenants) {
        if (stands) {
            try {
                set(connection, SEVERAL, String.join(",", tenants));
            } catch (SQLException e) {
                throw new IllegalStateException("The tenants could not be set", e);
            }
        }
    }

    /** A way to the database like any other, so it is counted like any other statement. */
    private static void set(Connection connection, String setting, String value) throws SQLException {
        StatementCount.add();
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
