package vn.nhan.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the tables of all provinces, for tests that must look at the rows themselves. */
public final class BehindTheWall {

    private BehindTheWall() {}

    /** The first column of every row. */
    public static List<String> ask(String sql, String... tables) throws SQLException {
        try (var owner = Owner.connect()) {
            force(owner, "no force", tables);
            try (var statement = owner.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            } finally {
                force(owner, "force", tables);
            }
        }
    }

    public static void change(String sql, String... tables) throws SQLException {
        try (var owner = Owner.connect()) {
            force(owner, "no force", tables);
            try (var statement = owner.createStatement()) {
                statement.execute(sql);
            } finally {
                force(owner, "force", tables);
            }
        }
    }

    private static void force(Connection owner, String how, String... tables) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var table : tables) {
                statement.execute("alter table " + table + " " + how + " row level security");
            }
        }
    }
}
