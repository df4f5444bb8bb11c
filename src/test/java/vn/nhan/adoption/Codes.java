package vn.nhan.adoption;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.nhan.traceability.lot.TraceCode;

/** Labels that a province printed long ago, written straight into the read model as they were then. */
final class Codes {

    private static final long SEED = 20250701;
    private static final String FACTS = "{\"tenant\":%d,\"path\":\"%s\",\"goods\":{\"name\":\"Khóm Cầu Đúc số %d\","
            + "\"netWeightGrams\":1000},\"producer\":{\"name\":\"Hợp tác xã Khóm\",\"addressLine\":\"Ấp Thạnh Thắng\","
            + "\"commune\":\"Xã Hoả Tiến\"},\"origin\":{\"lot\":\"L%05d\",\"traceCode\":\"%s\","
            + "\"harvestedOn\":\"2024-05-01\",\"weightGrams\":850000,\"crop\":\"Khóm\",\"plotCode\":\"A01\","
            + "\"plotName\":\"Vườn khóm\",\"interval\":\"kept\"},\"verifiedOn\":\"2024-04-02\",\"certificates\":[],"
            + "\"diary\":[]}";

    private Codes() {}

    /** Paths of {@code count} labels of a province, all different, the same in every run. */
    static List<String> print(DataSource database, int tenant, int count) throws SQLException {
        var random = seeded();
        var paths = new ArrayList<String>(count);
        try (var connection = database.getConnection();
                var bind = connection.prepareStatement("select set_config('nhan.tenants', ?, true)");
                var insert = connection.prepareStatement("insert into published.passport"
                        + " (tenant_id, path, lot_id, published_at, facts)"
                        + " values (?, ?, ?, timestamptz '2024-05-02 08:00+07', cast(? as jsonb))"
                        + " on conflict do nothing")) {
            connection.setAutoCommit(false);
            bind.setString(1, "{" + tenant + "}");
            bind.execute();
            for (int number = 0; number < count; number++) {
                var code = TraceCode.issue(tenant, random).text();
                var path = number % 10 == 0 ? "/01/09520000000004/10/L%05d".formatted(number) : "/t/" + code;
                insert.setInt(1, tenant);
                insert.setString(2, path);
                insert.setObject(3, new UUID(SEED, number));
                insert.setString(4, FACTS.formatted(tenant, path, number, number, code));
                insert.addBatch();
                paths.add(path);
            }
            insert.executeBatch();
            connection.commit();
        }
        return paths;
    }

    /** {@code SHA1PRNG} gives the same numbers for the same seed when it is seeded before its first use. */
    private static SecureRandom seeded() {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(SEED);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
