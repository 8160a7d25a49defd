package de.aqb.portal.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a row of a tenant into any table, with every row that it points to, out of what the database tells of its
 * tables: a table that is added is tested without a line of test.
 */
class SampleRows {

    private final Connection connection;
    private final String tenant;
    /** In the order of writing: what a row points to comes before it. */
    private final Map<String, Map<String, Object>> written = new LinkedHashMap<>();

    /** The connection may write the rows of this tenant. */
    SampleRows(Connection connection, String tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** The row of this table, by column; it is written if it was not before. */
    Map<String, Object> write(String table) throws SQLException {
        var known = written.get(table);
        if (known != null) {
            return known;
        }
        var row = row(table);
        insert(table, row);
        written.put(table, row);
        return row;
    }

    /** A row as it would be written, with other keys than those written before. */
    Map<String, Object> row(String table) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        try (var columns = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (columns.next()) {
                var name = columns.getString("COLUMN_NAME");
                if (name.equals("tenant_id")) {
                    row.put(name, tenant);
                } else if (columns.getInt("NULLABLE") == 0) {
                    row.put(name, value(columns.getString("TYPE_NAME"), columns.getInt("COLUMN_SIZE")));
                }
            }
        }
        for (var key : foreignKeys(table)) {
            if (!key.target().equals("local_authority")
                    && row.keySet().containsAll(key.columns().keySet())) {
                var target = write(key.target());
                key.columns().forEach((own, theirs) -> row.put(own, target.get(theirs)));
            }
        }
        return row;
    }

    void insert(String table, Map<String, Object> row) throws SQLException {
        var places = Stream.generate(() -> "?").limit(row.size()).collect(Collectors.joining(", "));
        var sql = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", row.keySet()), places);
        execute(connection, sql, row);
    }

    private static void execute(Connection connection, String sql, Map<String, Object> row) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var place = 1;
            for (var value : row.values()) {
                statement.setObject(place++, value);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not one row: " + sql);
            }
        }
    }

    /** Takes back all that was written: nonsense in a column of states would break whoever lists it later. */
    void remove(Connection owner) throws SQLException {
        var latestFirst = new ArrayDeque<Map.Entry<String, Map<String, Object>>>();
        written.entrySet().forEach(latestFirst::push);
        for (var each : latestFirst) {
            var row = each.getValue();
            var columns = row.keySet().stream().map("%s = ?"::formatted).collect(Collectors.joining(" and "));
            execute(owner, "delete from %s where %s".formatted(each.getKey(), columns), row);
        }
        written.clear();
    }

    private static Object value(String type, int size) {
        return switch (type) {
            case "uuid" -> UUID.randomUUID();
            case "varchar", "bpchar", "text" -> {
                var text = UUID.randomUUID().toString().replace("-", "");
                yield text.substring(0, Math.min(text.length(), size));
            }
            case "int4", "int8", "int2" -> 1;
            case "bool" -> true;
            case "date" -> java.sql.Date.valueOf("2026-01-01");
            case "timestamptz", "timestamp" -> java.sql.Timestamp.valueOf("2026-01-01 00:00:00");
            default -> throw new IllegalStateException("No sample for " + type);
        };
    }

    private record ForeignKey(String target, Map<String, String> columns) {}

    private List<ForeignKey> foreignKeys(String table) throws SQLException {
        var keys = new LinkedHashMap<String, ForeignKey>();
        try (var rows = connection.getMetaData().getImportedKeys(null, "public", table)) {
            while (rows.next()) {
                var target = rows.getString("PKTABLE_NAME");
                keys.computeIfAbsent(rows.getString("FK_NAME"), name -> new ForeignKey(target, new LinkedHashMap<>()))
                        .columns()
                        .put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(keys.values());
    }
}
