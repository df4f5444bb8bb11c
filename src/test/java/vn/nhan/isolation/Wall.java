package vn.nhan.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.Owner;

/** The row-level policies of some tables, taken away for a while. */
final class Wall implements AutoCloseable {

    /** The policies as they were, by table. */
    private final Map<String, String> repairs = new LinkedHashMap<>();

    private Wall() {}

    /** Lets everybody see every province's rows of these tables, until closed. */
    static Wall without(List<String> tables) throws SQLException {
        var wall = new Wall();
        try (var owner = Owner.connect()) {
            for (var table : tables) {
                wall.repairs.put(table, clauses(owner, table));
                replace(owner, table, "using (true) with check (true)");
            }
        }
        return wall;
    }

    @Override
    public void close() throws SQLException {
        try (var owner = Owner.connect()) {
            for (var repair : repairs.entrySet()) {
                replace(owner, repair.getKey(), repair.getValue());
            }
        }
    }

    private static String clauses(Connection owner, String table) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery("select pg_get_expr(polqual, polrelid),"
                        + " pg_get_expr(polwithcheck, polrelid) from pg_policy"
                        + " where polname = 'tenant' and polrelid = '" + table + "'::regclass")) {
            found.next();
            return "using (" + found.getString(1) + ") with check (" + found.getString(2) + ")";
        }
    }

    private static void replace(Connection owner, String table, String clauses) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("drop policy tenant on " + table);
            statement.execute("create policy tenant on " + table + " to nhan_app " + clauses);
        }
        owner.commit();
    }
}
