package vn.nhan.platform.storage.sweep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A column in which keys or addresses of objects stand. They are found in the catalogue, so that a new table is looked
 * through without anybody thinking of it: text whose name says that it is a key, and JSON of any name.
 */
record HolderColumn(String schema, String table, String column, boolean json) {

    private static final String CATALOGUE = """
        select n.nspname, c.relname, a.attname, t.typname in ('json', 'jsonb')
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_type t on t.oid = a.atttypid
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('public', 'published')
        and a.attnum > 0 and not a.attisdropped
        and (t.typname in ('json', 'jsonb')
            or t.typname in ('text', 'varchar') and (a.attname ~ '(^|_)key$' or a.attname = 'evidence'))
        order by 1, 2, 3
        """;

    /** What {@link vn.nhan.platform.storage.StoredObjects} notes, which alone keeps no object. */
    private static final String NOTES = "stored_object";

    static List<HolderColumn> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(CATALOGUE)) {
            var found = new ArrayList<HolderColumn>();
            while (row.next()) {
                found.add(new HolderColumn(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
            }
            return found;
        }
    }

    boolean isNote() {
        return table.equals(NOTES);
    }

    /** Every stem that stands there, in a key ({@code tenants/33/…}) or in an address ({@code /photos/33/…}). */
    String query() {
        var from = quote(schema) + "." + quote(table);
        return json
                ? "select distinct m[1] from " + from + ", lateral regexp_matches(cast(" + quote(column)
                        + " as text), '/[0-9]{1,5}/([a-z2-7]{32})', 'g') m"
                : "select distinct substring(" + quote(column) + " from '/[0-9]{1,5}/([a-z2-7]{32})') from " + from
                        + " where " + quote(column) + " like '%tenants/%'";
    }

    @Override
    public String toString() {
        return schema + "." + table + "." + column;
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
