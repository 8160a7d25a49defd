package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.server.Portal;
import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The second wall: the tenant comes first in every key of its tables, whoever adds one. */
@ArquillianTest
class SchemaIT {

    /** How an index is named that only the regional authority's door uses. */
    private static final String ACROSS = "_across_ix";

    @Resource(lookup = "jdbc/migration")
    DataSource dataSource;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(SchemaIT.class, Keys.class);
    }

    @Test
    void everyPrimaryKeyBeginsWithTheTenant() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var keys = new Keys(connection);
            assertThat(tenantTables(keys))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(keys.primaryKey(table))
                            .as(table)
                            .startsWith("tenant_id")
                            .hasSizeGreaterThan(1));
        }
    }

    @Test
    void everyIndexBeginsWithTheTenantUnlessItIsForALookAcross() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var keys = new Keys(connection);
            for (var table : tenantTables(keys)) {
                keys.indexes(table).forEach((index, columns) -> {
                    if (!index.endsWith(ACROSS)) {
                        assertThat(columns).as(index).startsWith("tenant_id");
                    }
                });
            }
        }
    }

    @Test
    void noRowPointsToATenantsRowWithoutNamingTheTenant() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var keys = new Keys(connection);
            var tables = tenantTables(keys);
            for (var table : keys.tables()) {
                keys.foreignKeys(table).forEach((target, columns) -> {
                    if (tables.contains(target)) {
                        assertThat(columns).as(table + " -> " + target).startsWith("tenant_id");
                    }
                });
            }
        }
    }

    private static List<String> tenantTables(Keys keys) throws SQLException {
        var tables = new ArrayList<String>();
        for (var table : keys.tables()) {
            if (!SharedTables.WITH_TENANT.contains(table) && keys.columns(table).contains("tenant_id")) {
                tables.add(table);
            }
        }
        return tables;
    }
}
