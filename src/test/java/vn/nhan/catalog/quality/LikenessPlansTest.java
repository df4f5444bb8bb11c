package vn.nhan.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Server;

/** How PostgreSQL looks for what resembles something. */
@Server
class LikenessPlansTest {

    private final DataSource database;

    LikenessPlansTest(DataSource database) {
        this.database = database;
    }

    /** A policy's condition is no reason to read a whole table: what is asked for is leakproof. */
    @Test
    void resemblancesAreLookedForByIndexesUnderTheApplicationsRole() throws SQLException {
        assertThat(plan("select photo_id from photo_print where part0 = any ('{1,2}'::int[]) or part1 = any"
                        + " ('{1,2}'::int[])"))
                .contains("photo_print_part0", "photo_print_part1")
                .matches("(?s).*Index Cond:[^\\n]*part0 = ANY.*");
        assertThat(plan("select product_id from text_band where band = any ('{1,2}'::bigint[])"))
                .contains("text_band_pkey")
                .matches("(?s).*Index Cond:[^\\n]*band = ANY.*");
    }

    private String plan(String sql) throws SQLException {
        try (var application = database.getConnection();
                var statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute("select set_config('nhan.tenants', '{33}', true)");
            try (var rows = statement.executeQuery("explain " + sql)) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            } finally {
                application.rollback();
            }
        }
    }
}
