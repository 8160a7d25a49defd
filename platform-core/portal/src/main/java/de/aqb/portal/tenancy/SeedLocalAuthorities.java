package de.aqb.portal.tenancy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Writes Hesse's local authorities into the new table; later changes are data, not a further line of this list. */
class SeedLocalAuthorities implements JavaMigration {

    private static final String LIST = "local-authorities.csv";
    private static final String INSERT =
            "insert into local_authority (code, name, kind, ags, valid_from) values (?, ?, ?, ?, ?)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "seed local authorities";
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
    public void migrate(Context context) throws SQLException, IOException {
        try (var insert = context.getConnection().prepareStatement(INSERT)) {
            for (var line : lines()) {
                bind(insert, line.split(";", -1));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<String> lines() throws IOException {
        var list = Objects.requireNonNull(SeedLocalAuthorities.class.getResourceAsStream(LIST), LIST);
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    private static void bind(PreparedStatement insert, String[] columns) throws SQLException {
        insert.setString(1, columns[0]);
        insert.setString(2, columns[1]);
        var kind = columns[2].equals("Landkreis") ? LocalAuthority.Kind.DISTRICT : LocalAuthority.Kind.CITY;
        insert.setString(3, kind.name());
        insert.setString(4, columns[3]);
        if (columns[4].isEmpty()) {
            insert.setNull(5, Types.DATE);
        } else {
            insert.setDate(5, Date.valueOf(LocalDate.parse(columns[4])));
        }
    }
}
