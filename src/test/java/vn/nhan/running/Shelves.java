package vn.nhan.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A farm's shelves, filled behind the wall: what it takes the API an hour to write is copied from one product of it. */
public final class Shelves implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "product",
            "product_variant",
            "product_photo",
            "listing",
            "published.storefront_listing",
            "listing_quality",
            "channel_account",
            "channel_binding",
            "channel_step",
            "channel_category",
            "outbox");

    /** The id of a copy, the same in every table: its number and what it is the id of. */
    private static final String ID = "md5(%s || ' ' || %d || ' ' || n)::uuid";

    private static final String COPY =
            "insert into %1$s select made.* from %1$s o, generate_series(1, %2$d) n, jsonb_populate_record(o, %3$s) made where %4$s";

    private final Connection owner;
    /** How many products were copied: copies of each have ids of their own. */
    private int copied;

    private Shelves(Connection owner) {
        this.owner = owner;
    }

    public static Shelves open(Map<String, String> settings) throws SQLException {
        var owner = DriverManager.getConnection(
                settings.getOrDefault("quarkus.flyway.jdbc-url", ""),
                settings.getOrDefault("quarkus.flyway.username", ""),
                settings.getOrDefault("quarkus.flyway.password", ""));
        var shelves = new Shelves(owner);
        for (var table : TABLES) {
            shelves.run("alter table " + table + " no force row level security");
        }
        return shelves;
    }

    /** As many products like this one, each on the storefront, each with one package, and judged: no job is behind. */
    public void copy(String product, int times) throws SQLException {
        copied++;
        var ofProduct = "o.product_id = '" + product + "'";
        copy(
                "product",
                times,
                "jsonb_build_object('id', " + id("'product'")
                        + ", 'slug', o.slug || '-' || n, 'name', o.name || ', hộp số ' || n)",
                "o.id = '" + product + "'");
        copy(
                "product_variant",
                times,
                "jsonb_build_object('id', " + id("'package'") + ", 'product_id', " + id("'product'") + ")",
                ofProduct + " and o.removed_at is null");
        copy(
                "product_photo",
                times,
                "jsonb_build_object('id', " + id("'photo'") + ", 'product_id', " + id("'product'") + ")",
                ofProduct);
        copy(
                "listing",
                times,
                "jsonb_build_object('id', " + id("'listing'") + ", 'product_id', " + id("'product'") + ")",
                ofProduct);
        copy(
                "published.storefront_listing",
                times,
                "jsonb_build_object('listing_id', " + id("'listing'") + ", 'product_id', " + id("'product'")
                        + ", 'slug', o.slug || '-' || n)",
                ofProduct);
        copy("listing_quality", times, "jsonb_build_object('product_id', " + id("'product'") + ")", ofProduct);
        run("analyze");
    }

    private String id(String what) {
        return ID.formatted(what, copied);
    }

    private void copy(String table, int times, String changes, String which) throws SQLException {
        run(COPY.formatted(table, times, changes, which));
    }

    /**
     * Everything on the shelves is wanted on these accounts from now on, as if for the first time.
     *
     * @param which a condition on an account {@code a}
     */
    public void wantEverywhere(String which) throws SQLException {
        run("delete from channel_step");
        run("delete from channel_binding");
        want(which, 0, Integer.MAX_VALUE);
    }

    /** Some of what is on the shelves: so many, after as many others, in the order of their ids. */
    public void want(String which, int after, int most) throws SQLException {
        run(
                "insert into channel_binding (tenant_id, id, account_id, listing_id, product_id, wanted, generation, done_generation,"
                        + " phase, progress, attempts, due_at, haste, lease, created_at) select a.tenant_id, gen_random_uuid(), a.id,"
                        + " l.id, l.product_id, true, 1, 0, 'due', '{}', 0, now(), 0, 0, now() from channel_account a join (select"
                        + " * from listing order by id offset " + after + " limit " + most
                        + ") l on l.tenant_id = a.tenant_id and l.business_id = a.business_id where " + which);
        run("analyze channel_binding");
    }

    public void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row. */
    public List<String> ask(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    public long count(String sql) throws SQLException {
        return Long.parseLong(ask(sql).get(0));
    }

    public Connection owner() {
        return owner;
    }

    @Override
    public void close() throws SQLException {
        for (var table : TABLES) {
            run("alter table " + table + " force row level security");
        }
        owner.close();
    }
}
