package vn.nhan.identity.federation;

import java.sql.SQLException;
import vn.nhan.testing.Api;
import vn.nhan.testing.Owner;

/** Changes that no page makes yet, by the owner of the schema. */
final class Accounts {

    private Accounts() {}

    static void change(Api somebody, String assignment) throws SQLException {
        String id = somebody.get("/me").path("id");
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table account no force row level security");
            statement.execute("update account set " + assignment + " where id = '" + id + "'");
            statement.execute("alter table account force row level security");
        }
    }

    /** Every row of a table, as text. */
    static String dump(String table) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("alter table " + table + " no force row level security");
            try (var rows =
                    statement.executeQuery("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")) {
                rows.next();
                return rows.getString(1);
            } finally {
                statement.execute("alter table " + table + " force row level security");
            }
        }
    }
}
