package vn.nhan.bench;

import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.nhan.catalog.storefront.MadeUpListings;
import vn.nhan.embedded.EmbeddedServers;
import vn.nhan.running.Service;
import vn.nhan.running.Stage;
import vn.nhan.testing.Api;

/**
 * How long a visitor waits for a search among a million listings of 34 provinces, in one of them and in all. The baseline is
 * plain SQL of the same questions under the same role, with and without a condition on the province; only ratios mean
 * something elsewhere.
 */
final class SearchBench implements Benchmark {

    private static final int LISTINGS = Integer.getInteger("bench.listings", 1_000_000);

    /** Visitors who search at the same moment, each without a pause. */
    private static final int PEOPLE = 2;

    private static final int PROVINCE = 1;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final double MOST_IN_A_PROVINCE = 60;
    private static final double MOST_NATIONALLY = 150;

    @Override
    public void run(Stage stage) throws Exception {
        var servers = stage.keep(EmbeddedServers.start(stage.folder()));
        var settings = new HashMap<>(servers.settings());
        settings.put(
                "nhan.tenants.folder", MadeUpProvinces.write(stage.folder()).toString());
        var service = Service.start(stage, settings);
        fill(settings);
        var vertx = Vertx.vertx();
        stage.keep(() -> vertx.close().toCompletionStage().toCompletableFuture().get());
        System.out.printf(
                Locale.ROOT,
                "%-12s %-9s %9s %9s %9s %12s %8s%n",
                "search",
                "where",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "bare p95 ms",
                "ratio");
        var kept = true;
        for (var questions : ShelfQuestions.all().toList()) {
            var one = new Site(vertx, "province", service.port(), Api.HUNG_YEN);
            var all = new Site(vertx, "country", service.port(), Api.NATIONAL);
            kept &= measured(questions, vertx, one, new Bare(settings, PROVINCE, MOST_IN_A_PROVINCE));
            kept &= measured(questions, vertx, all, new Bare(settings, 0, MOST_NATIONALLY));
        }
        System.out.printf(
                "bench search: p95 at most %.0f ms in a province and %.0f ms nationally: %s%n",
                MOST_IN_A_PROVINCE, MOST_NATIONALLY, kept ? "yes" : "no");
    }

    /** What the answers are compared with. */
    private record Bare(Map<String, String> settings, int province, double mostMillis) {}

    private static boolean measured(ShelfQuestions questions, Vertx vertx, Site site, Bare bare) throws Exception {
        var load = new Load(vertx, Recording.of(site, questions.paths()), PEOPLE);
        load.on(site, WARM_UP);
        var service = load.on(site, ROUND);
        var plain = new BareShelf(bare.settings()).on(questions, bare.province(), ROUND);
        System.out.printf(
                Locale.ROOT,
                "%-12s %-9s %9.1f %9.1f %9.1f %12.1f %8.2f%n",
                questions.name(),
                site.name(),
                service.p50(),
                service.p95(),
                service.p99(),
                plain.p95(),
                service.p95() / plain.p95());
        return service.p95() <= bare.mostMillis();
    }

    /** As the owner and without indexes, which are made at the end: a million rows in a minute or two. */
    private static void fill(Map<String, String> settings) throws SQLException {
        var began = System.nanoTime();
        try (var owner = DriverManager.getConnection(
                settings.getOrDefault("quarkus.flyway.jdbc-url", ""),
                settings.getOrDefault("quarkus.flyway.username", ""),
                settings.getOrDefault("quarkus.flyway.password", ""))) {
            run(owner, "alter table published.storefront_listing no force row level security");
            run(owner, "alter table published.storefront_word no force row level security");
            var indexes = indexes(owner);
            for (var name : indexes.keySet()) {
                run(owner, "drop index published." + name);
            }
            MadeUpListings.fill(
                    owner,
                    new MadeUpListings.Plan(
                            LISTINGS, MadeUpProvinces.numbers(), Instant.now().toString()));
            for (var definition : new ArrayList<>(indexes.values())) {
                run(owner, definition);
            }
            run(owner, "alter table published.storefront_listing force row level security");
            run(owner, "alter table published.storefront_word force row level security");
            run(owner, "vacuum analyze published.storefront_listing");
            run(owner, "vacuum analyze published.storefront_word");
        }
        System.out.printf(
                Locale.ROOT,
                "%d listings of %d provinces made up in %.0f s%n",
                LISTINGS,
                MadeUpProvinces.ALL,
                (System.nanoTime() - began) / 1e9);
    }

    private static Map<String, String> indexes(Connection owner) throws SQLException {
        var found = new HashMap<String, String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select indexname, indexdef from pg_indexes where schemaname ="
                        + " 'published' and tablename = 'storefront_listing' and indexname not like '%\\_key'"
                        + " and indexname not like '%\\_pkey'")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
