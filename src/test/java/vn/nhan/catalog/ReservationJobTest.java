package vn.nhan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Reservations whose time is up, of goods at which something is wrong and of others. */
@Server
class ReservationJobTest {

    private final ReservationJob job;

    ReservationJobTest(ReservationJob job) {
        this.job = job;
    }

    @AfterEach
    void nothingIsWrongAnyMore() throws SQLException {
        BehindTheWall.change("alter table stock_reservation drop constraint if exists stuck");
    }

    @Test
    void goodsAtWhichItFailsHoldUpNoOthers() throws Throwable {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var packages = Stream.of(farm.product(), farm.product(), farm.product())
                .sorted()
                .map(product -> reserved(farm, product))
                .toList();
        BehindTheWall.change("alter table stock_reservation add constraint stuck check (variant_id <> '"
                + packages.get(1) + "' or settled_at is null) not valid");

        // Not by the clock: what other tests reserved stays.
        BehindTheWall.change(
                "update stock_reservation set expires_at = now() - interval '1 minute' where variant_id in ('"
                        + String.join("', '", packages) + "')",
                "stock_reservation");
        VertxContextSupport.subscribeAndAwait(job::run);

        assertThat(packages.stream().map(ReservationJobTest::outcome)).containsExactly("released", null, "released");
    }

    private static String reserved(Farm farm, String product) {
        String variant = farm.member().get("/products/" + product).path("variants[0].id");
        farm.member()
                .put(
                        "/products/" + product + "/variants/" + variant,
                        Map.of("netWeightGrams", 1000, "priceDong", 65_000, "stock", 10))
                .then()
                .statusCode(200);
        farm.member()
                .post("/variants/" + variant + "/reservations", Map.of("quantity", 1, "reference", "A", "minutes", 60))
                .then()
                .statusCode(201);
        return variant;
    }

    private static String outcome(String variant) {
        try {
            return BehindTheWall.ask(
                            "select outcome from stock_reservation where variant_id = '" + variant + "'",
                            "stock_reservation")
                    .get(0);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
