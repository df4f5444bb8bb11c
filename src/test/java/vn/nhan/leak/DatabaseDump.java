package vn.nhan.leak;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every row of every table at the end of a run, as JSON. What is sealed stays sealed. */
public final class DatabaseDump {

    private static final String TABLES =
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('public', 'published')";

    private DatabaseDump() {}

    /** @param settings of the servers that are about to stop */
    public static void record(Map<String, String> settings) {
        if (Recording.folder().isEmpty()) {
            return;
        }
        try (var owner = DriverManager.getConnection(
                settings.get("quarkus.flyway.jdbc-url"),
                settings.get("quarkus.flyway.username"),
                settings.get("quarkus.flyway.password"))) {
            owner.setAutoCommit(false);
            for (var table : ask(owner, TABLES)) {
                Recording.add(new Recorded("database", table, Set.of(), rows(owner, table)));
            }
            owner.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be looked through", e);
        }
    }

    /** The wall holds its builder back too; it is lifted for this one look, and rolled back. */
    private static String rows(Connection owner, String table) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("alter table " + table + " no force row level security");
        }
        return ask(owner, "select row_to_json(t)::text from " + table + " t").stream()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> ask(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
