package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Server;

@Server
class StepSweepTest {

    private final StepSweep sweep;

    StepSweepTest(StepSweep sweep) {
        this.sweep = sweep;
    }

    @Test
    void whatWasDoneHalfAYearAgoIsForgottenAndNothingElse() throws SQLException {
        try (var shops = new ShopsAtWork();
                var market = new PlainMarket(0, Clock.systemUTC())) {
            var account = shops.open(market);
            shops.farm()
                    .member()
                    .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shops.product())))
                    .then()
                    .statusCode(200);
            shops.work();
            var ours = " where binding_id in (select id from channel_binding where account_id = '" + account + "')";
            assertThat(kinds(ours)).containsExactly("PutImage", "Upsert");
            BehindTheWall.change(
                    "update channel_step set at = now() - interval '181 days'" + ours + " and kind = 'PutImage'",
                    "channel_step",
                    "channel_binding");
            BehindTheWall.change(
                    "update channel_step set at = now() - interval '179 days'" + ours + " and kind = 'Upsert'",
                    "channel_step",
                    "channel_binding");

            PlainShop.done(sweep::run);

            assertThat(kinds(ours)).containsExactly("Upsert");
        }
    }

    private static List<String> kinds(String ours) throws SQLException {
        return BehindTheWall.ask(
                "select kind from channel_step" + ours + " order by kind", "channel_step", "channel_binding");
    }
}
