package de.aqb.portal.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Folds the names of rows that were there before lists were sorted and searched by them: SQL cannot fold. */
class FillSearchNames implements JavaMigration {

    private static final int PLACE_MAX = 250;
    private static final int PERSON_MAX = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("27");
    }

    @Override
    public String getDescription() {
        return "fill search names";
    }

    @Override
    @Nullable
    @SuppressWarnings("NullAway") // Flyway's "no checksum"; its API has no null annotations
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        fill(connection, "local_authority", name -> SearchText.normalise(name, PLACE_MAX));
        fill(connection, "provider", name -> SearchText.normalise(name, PLACE_MAX));
        fill(connection, "membership", name -> SearchText.person(name, PERSON_MAX));
    }

    /** Rows of one name fold alike. */
    private static void fill(Connection connection, String table, UnaryOperator<String> fold) throws SQLException {
        try (var names = connection.createStatement().executeQuery("select distinct name from " + table);
                var update = connection.prepareStatement("update " + table + " set search_name = ? where name = ?")) {
            while (names.next()) {
                update.setString(1, fold.apply(names.getString(1)));
                update.setString(2, names.getString(1));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
