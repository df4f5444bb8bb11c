package vn.nhan.bench;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The same questions as somebody would write them down in SQL, put to PostgreSQL as the public role and nobody else. */
final class BareShelf {

    private static final String FOUND =
            "select card from published.storefront_listing where words @@ cast(? as tsquery) and visible_from <= now()"
                    + " and visible_until > now()%s order by visible_from desc, listing_id desc limit 24";
    private static final String COUNTED = "select category, count(*) from published.storefront_listing where words @@"
            + " cast(? as tsquery) and visible_from <= now() and visible_until > now()%s group by category";

    private final Map<String, String> settings;

    BareShelf(Map<String, String> settings) {
        this.settings = settings;
    }

    /** @param province 0 for all, without a condition on it */
    Round on(ShelfQuestions questions, int province, Duration time) throws SQLException {
        var latencies = Latencies.ofPatience();
        var end = System.nanoTime() + time.toNanos();
        var sql = (questions.counts() ? COUNTED : FOUND).formatted(province == 0 ? "" : " and tenant_id = ?");
        try (var visitor = DriverManager.getConnection(
                        settings.getOrDefault("quarkus.datasource.jdbc.url", ""),
                        settings.getOrDefault("quarkus.datasource.published.username", ""),
                        settings.getOrDefault("quarkus.datasource.published.password", ""));
                var statement = visitor.prepareStatement(sql)) {
            for (int turn = 0; System.nanoTime() < end; turn++) {
                statement.setString(
                        1, questions.words().get(turn % questions.words().size()));
                if (province > 0) {
                    statement.setInt(2, province);
                }
                var asked = System.nanoTime();
                read(statement);
                latencies.record(System.nanoTime() - asked);
            }
        }
        return latencies.over(time);
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
