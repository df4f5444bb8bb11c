package vn.nhan.tenant.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table whose rows belong to tenants.
 *
 * @param name with its schema, such as {@code public.lot}
 * @param key columns of the primary key, in their order
 * @param national whether the schema itself forbids rows of provinces
 */
record Table(String name, List<Column> columns, List<String> key, boolean national) {

    /** @param binary sealed or hashed: written in base64, as it is */
    record Column(String name, boolean binary) {

        /** The value as JSON text, the same for every type and whatever the settings of the connection. */
        private String expression() {
            var quoted = quote(name);
            return binary
                    ? "to_jsonb(translate(encode(" + quoted + ", 'base64'), E'\\n', ''))::text"
                    : "to_jsonb(" + quoted + ")::text";
        }
    }

    private static final String CATALOGUE = """
        select n.nspname || '.' || c.relname, a.attname, a.atttypid = 'bytea'::regtype, array_position(i.indkey::int2[], a.attnum),
            exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
                and pg_get_constraintdef(k.oid) = 'CHECK ((tenant_id = 0))')
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_index i on i.indrelid = c.oid and i.indisprimary
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('public', 'published')
        and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
        order by 1, a.attnum
        """;

    /** Every one there is: found in the catalogue, so that none is forgotten. */
    static List<Table> all(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, Draft>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(CATALOGUE)) {
            while (row.next()) {
                var draft = tables.computeIfAbsent(row.getString(1), name -> new Draft());
                draft.columns.add(new Column(row.getString(2), row.getBoolean(3)));
                draft.national = row.getBoolean(5);
                int place = row.getInt(4);
                if (!row.wasNull()) {
                    draft.key.put(place, row.getString(2));
                }
            }
        }
        return tables.entrySet().stream()
                .map(table -> table.getValue().named(table.getKey()))
                .toList();
    }

    /** One row each; the tenant is said once more, although the wall shows no other's rows. */
    String query() {
        return "select " + columns.stream().map(Column::expression).collect(Collectors.joining(", ")) + " from "
                + quoted() + " where tenant_id = ? order by "
                + key.stream().map(Table::quote).collect(Collectors.joining(", "));
    }

    private String quoted() {
        var parts = name.split("\\.", 2);
        return quote(parts[0]) + "." + quote(parts[1]);
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static final class Draft {

        private final List<Column> columns = new ArrayList<>();
        private final Map<Integer, String> key = new TreeMap<>();
        private boolean national;

        private Table named(String name) {
            return new Table(name, List.copyOf(columns), List.copyOf(key.values()), national);
        }
    }
}
