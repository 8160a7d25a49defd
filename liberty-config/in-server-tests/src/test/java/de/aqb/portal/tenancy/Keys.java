package de.aqb.portal.tenancy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables and keys of the schema as the database itself tells of them, in lower case. */
class Keys {

    private final DatabaseMetaData schema;
    private final String name;

    Keys(Connection connection) throws SQLException {
        this.schema = connection.getMetaData();
        this.name = connection.getSchema();
    }

    List<String> tables() throws SQLException {
        try (var rows = schema.getTables(null, name, null, new String[] {"TABLE"})) {
            return lowerCase(rows, "TABLE_NAME");
        }
    }

    List<String> columns(String table) throws SQLException {
        try (var rows = schema.getColumns(null, name, inDatabase(table), null)) {
            return lowerCase(rows, "COLUMN_NAME");
        }
    }

    List<String> primaryKey(String table) throws SQLException {
        var columns = new TreeMap<Integer, String>();
        try (var rows = schema.getPrimaryKeys(null, name, inDatabase(table))) {
            while (rows.next()) {
                columns.put(
                        rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(columns.values());
    }

    /** Those of the scripts: Derby keeps further ones of its own, named SQL…, for foreign keys. */
    Map<String, List<String>> indexes(String table) throws SQLException {
        var indexes = new TreeMap<String, List<String>>();
        try (var rows = schema.getIndexInfo(null, name, inDatabase(table), false, true)) {
            while (rows.next()) {
                var index = rows.getString("INDEX_NAME");
                if (index != null && !index.startsWith("SQL")) {
                    indexes.computeIfAbsent(index.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return indexes;
    }

    /** By the table they point to. */
    Map<String, List<String>> foreignKeys(String table) throws SQLException {
        var keys = new TreeMap<String, List<String>>();
        try (var rows = schema.getImportedKeys(null, name, inDatabase(table))) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(rows.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }

    private String inDatabase(String table) throws SQLException {
        return schema.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private static List<String> lowerCase(ResultSet rows, String column) throws SQLException {
        var values = new ArrayList<String>();
        while (rows.next()) {
            values.add(rows.getString(column).toLowerCase(Locale.ROOT));
        }
        return values;
    }
}
