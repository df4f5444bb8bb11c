package vn.nhan.marketplace.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class HookSweepTest {

    private final HookSweep sweep;

    HookSweepTest(HookSweep sweep) {
        this.sweep = sweep;
    }

    @Test
    void whatWasHandledAMonthAgoIsForgotten() throws Throwable {
        try (var market = new StallMarket(Clock.systemUTC())) {
            var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
            var id = Shops.connected(farm, Shops.stall(market.base()));
            keep(id, "old", "now() - interval '31 days'");
            keep(id, "new", "now() - interval '29 days'");
            keep(id, "open", "null");

            VertxContextSupport.subscribeAndAwait(sweep::run);

            assertThat(BehindTheWall.ask(
                            "select delivery from channel_hook where account_id = '" + id + "' order by 1",
                            "channel_hook"))
                    .containsExactly("new", "open");
        }
    }

    private static void keep(String account, String delivery, String handled) throws SQLException {
        BehindTheWall.change(
                "insert into channel_hook (tenant_id, account_id, delivery, topic, remote_ids, orders, received_at,"
                        + " handled_at) select tenant_id, id, '" + delivery
                        + "', 'any', '{}', false, now() - interval '40"
                        + " days', " + handled + " from channel_account where id = '" + account + "'",
                "channel_hook",
                "channel_account");
    }
}
