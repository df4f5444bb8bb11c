package vn.nhan.adoption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the database of one business, and under which province's number. */
record Rows(DataSource database, String businessId) {

    private static final List<Integer> PROVINCES = List.of(1, 2, 3, 4, 5, 6);

    /** By table, the numbers of the provinces under which rows of the business stand. */
    Map<String, List<Integer>> provincesByTable() throws SQLException {
        var found = new TreeMap<String, List<Integer>>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : tables(connection)) {
                for (int province : PROVINCES) {
                    if (count(connection, table, province) > 0) {
                        found.computeIfAbsent(table, name -> new ArrayList<>()).add(province);
                    }
                }
            }
            connection.rollback();
        }
        return found;
    }

    private long count(Connection connection, String table, int province) throws SQLException {
        bind(connection, province);
        var column = table.equals("business") ? "id" : "business_id";
        var where = table.equals("outbox") ? "body ->> 'businessId' = '%s'" : column + " = '%s'";
        return number(connection, "select count(*) from " + table + " where " + where.formatted(businessId));
    }

    private static void bind(Connection connection, int province) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('nhan.tenants', '{" + province + "}', true)");
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<>(List.of("business", "outbox"));
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select c.relname from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'business_id'"
                        + " join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'"
                        + " where c.relkind = 'r' order by 1")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
