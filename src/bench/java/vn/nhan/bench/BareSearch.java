package vn.nhan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The same questions, put to PostgreSQL and nobody else: each person has a connection and one prepared statement. */
final class BareSearch {

    private static final String SQL = "select b.id, b.name, b.kind, b.tax_code, b.commune, b.status, b.submitted_at,"
            + " b.sector from (select id from business_search(cast(? as jsonb), 'ffffffff-ffff-ffff-ffff-ffffffffffff', 51)"
            + " order by id desc limit 51) hit join business b on b.id = hit.id order by b.id desc";

    private final Map<String, String> settings;
    private final List<BusinessQuestions.Question> questions;

    BareSearch(Map<String, String> settings, List<BusinessQuestions.Question> questions) {
        this.settings = settings;
        this.questions = questions;
    }

    Round on(int people, Duration time) throws InterruptedException {
        var latencies = new Latencies();
        var end = System.nanoTime() + time.toNanos();
        var pool = Executors.newFixedThreadPool(people);
        try {
            var asking = IntStream.range(0, people)
                    .mapToObj(first -> (Callable<@Nullable Void>) () -> ask(first, end, latencies))
                    .toList();
            for (var done : pool.invokeAll(asking)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new BenchFailure("bare SQL", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return latencies.over(time);
    }

    private @Nullable Void ask(int first, long end, Latencies latencies) throws SQLException {
        try (var app = MadeUpBusinesses.application(settings)) {
            bind(app);
            try (var statement = app.prepareStatement(SQL)) {
                for (int turn = first; System.nanoTime() < end; turn++) {
                    statement.setString(
                            1, questions.get(turn % questions.size()).asked());
                    var asked = System.nanoTime();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            rows.getString(2);
                        }
                    }
                    latencies.record(System.nanoTime() - asked);
                }
            }
        }
        return null;
    }

    private static void bind(Connection app) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute("select set_config('nhan.tenants', '{" + MadeUpBusinesses.PROVINCE + "}', false)");
        }
    }
}
