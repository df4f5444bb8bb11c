package vn.nhan.isolation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.nhan.testing.Owner;

/** An address in a made-up commune that was split, for an officer to place. */
final class Splits {

    /** One of the two communes to choose from; no province has the code. */
    static final String CANDIDATE = "99902";

    private static final UUID OLD = new UUID(0x99901, 1);

    private Splits() {}

    static String openReview(String host) {
        try (var owner = Owner.connect();
                var app = application()) {
            split(owner);
            return review(app, tenantOf(host)).toString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static int tenantOf(String host) {
        return host.startsWith("hung-yen") ? 1 : 4;
    }

    private static void split(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(unit(OLD, "99901", "2025-06-30"));
            for (int i = 2; i <= 3; i++) {
                var successor = new UUID(0x99901, i);
                statement.execute(unit(successor, "9990" + i, null));
                statement.execute(
                        "insert into unit_lineage (id, old_unit_id, new_unit_id, kind, share, valid_on, decree,"
                                + " recorded_at) values ('" + successor + "', '" + OLD + "', '" + successor
                                + "', 'split', 0.5, '2025-07-01', 'thử nghiệm', now()) on conflict do nothing");
            }
        }
    }

    private static String unit(UUID id, String code, String lastDay) {
        return "insert into admin_unit (id, code, level, type, full_name, folded, folded_name, accented, accented_name,"
                + " parent_code, province_code, valid_from, valid_to, decree, recorded_at) values ('" + id + "', '"
                + code
                + "', 'commune', 'Xã', 'Xã Thử " + code + "', 'xa thu', 'thu', 'xã thử', 'thử', '99', '99', '"
                + (lastDay == null ? "2025-07-01', null" : "2008-08-01', '" + lastDay + "'")
                + ", 'thử nghiệm', '2020-01-01') on conflict do nothing";
    }

    private static UUID review(Connection app, int tenant) throws SQLException {
        var address = UuidCreator.getTimeOrderedEpoch();
        var review = UuidCreator.getTimeOrderedEpoch();
        app.setAutoCommit(false);
        try (var statement = app.createStatement()) {
            statement.execute("select set_config('nhan.tenants', '{" + tenant + "}', true)");
            statement.execute(
                    "insert into address (tenant_id, id, unit_id, commune_text, entered_on, created_at, version)"
                            + " values (" + tenant + ", '" + address + "', '" + OLD
                            + "', 'Xã Thử', '2025-01-01', now(), 0)");
            statement.execute("insert into address_review (tenant_id, id, address_id, old_unit_id, valid_on, status,"
                    + " opened_at, version) values (" + tenant + ", '" + review + "', '" + address + "', '" + OLD
                    + "', '2025-07-01', 'open', now(), 0)");
        }
        app.commit();
        return review;
    }

    private static Connection application() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
