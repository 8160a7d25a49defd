package de.aqb.portal.tenancy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** What the two databases spell differently; all scripts are written once, with placeholders. */
@SuppressWarnings("ImmutableEnumChecker") // Map.of cannot be changed, only its type does not say so
enum Dialect {
    DERBY("APP", Map.of("uuid", "char(16) for bit data", "clob", "clob(1M)", "tstz", "timestamp", "on_derby", "")),
    POSTGRESQL("public", Map.of("uuid", "uuid", "clob", "text", "tstz", "timestamptz", "on_derby", "-- "));

    private final String schema;
    private final Map<String, String> placeholders;

    Dialect(String schema, Map<String, String> placeholders) {
        this.schema = schema;
        this.placeholders = placeholders;
    }

    static Dialect of(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            return product.contains("PostgreSQL") ? POSTGRESQL : DERBY;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    String schema() {
        return schema;
    }

    /** Where the scripts lie that this database alone needs, after all others. */
    String callbacks() {
        return "classpath:db/callback/" + name().toLowerCase(Locale.ROOT);
    }

    Map<String, String> placeholders() {
        return placeholders;
    }
}
