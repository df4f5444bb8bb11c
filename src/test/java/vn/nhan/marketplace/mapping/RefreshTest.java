package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

@Server
class RefreshTest {

    private final RefreshJob job;
    private ShopeeShop shop;

    RefreshTest(RefreshJob job) {
        this.job = job;
    }

    @BeforeEach
    void aShopWhoseGoodsAreMatched() throws SQLException {
        Simulated.forgetAll();
        shop = new ShopeeShop(Api.HUNG_YEN);
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        BehindTheWall.change(
                "update channel_rule set rules = jsonb_set(rules, '{titleMax}', '7'); update channel_tree set categories ="
                        + " '[]'",
                "channel_rule",
                "channel_tree");
    }

    @AfterEach
    void close() throws SQLException {
        MovableClock.reset();
        shop.close();
        Simulated.forgetAll();
    }

    @Test
    void onceAWeekTheMarketplaceIsAskedAgain() throws Throwable {
        run();
        assertThat(known()).isEqualTo("7 0");

        MovableClock.forward(Trees.FRESH.plusMinutes(1));
        run();

        assertThat(known()).isEqualTo("120 2");
    }

    @Test
    void whatItToldBeforeStaysWhenItDoesNotAnswer() throws Throwable {
        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        MovableClock.forward(Trees.FRESH.plusMinutes(1));
        run();
        assertThat(known()).isEqualTo("7 0");

        shop.market.calm();
        MovableClock.forward(Duration.ofHours(1));
        run();
        assertThat(known()).isEqualTo("120 2");
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(job::run);
    }

    /** The longest title, and how many categories there are. */
    private static String known() throws SQLException {
        return BehindTheWall.ask(
                        "select (r.rules ->> 'titleMax') || ' ' || jsonb_array_length(t.categories) from channel_rule r join"
                                + " channel_tree t on t.tenant_id = r.tenant_id and t.channel = r.channel",
                        "channel_rule",
                        "channel_tree")
                .get(0);
    }
}
