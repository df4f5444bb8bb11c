package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

/** Everything at once, and a seller who shuts us out in the middle of it. */
@Server
class BulkTest {

    private static final int GOODS = 6;

    private final TenantTx tx;
    private final BindingWaking waking;
    private ShopsAtWork shops;
    private PlainMarket market;
    private UUID account;

    BulkTest(TenantTx tx, BindingWaking waking) {
        this.tx = tx;
        this.waking = waking;
    }

    @BeforeEach
    void sixProducts() throws SQLException {
        shops = new ShopsAtWork();
        market = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        account = shops.open(market);
        for (int i = 1; i < GOODS; i++) {
            shops.another(i);
        }
        var listings = "/my/marketplaces/" + account + "/listings";
        var browser = Browser.of(shops.farm().member());
        browser.submit(listings, java.util.Map.of()).then().statusCode(303);
        browser.submit(listings, java.util.Map.of()).then().statusCode(303);
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    private String phases() throws SQLException {
        return BehindTheWall.ask(
                        "select string_agg(phase || ' ' || n, ', ' order by phase) from (select phase, count(*) n from"
                                + " channel_binding where account_id = '" + account + "' group by 1) p",
                        "channel_binding")
                .get(0);
    }

    private String page() {
        return Browser.of(shops.farm().member())
                .get("/my/marketplaces/" + account + "/listings")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whatIsLeftWaitsAndGoesOnWhenTheSellerLetsUsInAgain() throws SQLException {
        assertThat(phases()).isEqualTo("due 6");
        shops.work(2);
        assertThat(phases()).isEqualTo("due 4, live 2");
        assertThat(page()).contains("2 / 6 đã lên, 4 đang làm, 0 cần xem");

        market.inject(Chaos.of(Chaos.Kind.TOKEN_REVOKED, 1_000, ".*"));
        shops.work(2);
        shops.work();

        assertThat(phases()).isEqualTo("due 2, live 2, resting 2");
        assertThat(page()).contains("2 / 6 đã lên, 2 đang làm, 2 cần xem").contains("Gian hàng này đang tạm nghỉ");
        // Of two that met the shut door one found the account at work still: one notice.
        assertThat(BehindTheWall.ask(
                        "select status || ' ' || parked_reason from channel_account where id = '" + account + "'",
                        "channel_account"))
                .containsExactly("parked shut-out");
        assertThat(shops.claimed()).isZero();

        market.calm();
        BehindTheWall.change(
                "update channel_account set status = 'active', parked_reason = null where id = '" + account + "'",
                "channel_account");
        ShopsAtWork.done(() -> tx.as(TenantScope.of(shops.tenant()), session -> waking.opened(session, account)));
        shops.work();

        assertThat(phases()).isEqualTo("live 6");
        assertThat(market.remoteCount()).isEqualTo(GOODS);
    }

    @Test
    void aCheckThatGoesWellWakesWhatRested() throws SQLException {
        try (var booth = new StallMarket(ShopsAtWork.bean(Clock.class))) {
            var id = Shops.connected(shops.farm(), Shops.booth(booth.base(), StallMarket.KEY));
            BehindTheWall.change(
                    "insert into channel_binding (tenant_id, id, account_id, listing_id, product_id, wanted, generation,"
                            + " done_generation, phase, progress, attempts, haste, lease, created_at) select tenant_id,"
                            + " gen_random_uuid(), '" + id
                            + "', id, product_id, true, 1, 0, 'resting', '{}', 0, 0, 0,"
                            + " now() from listing where product_id = '" + shops.product() + "'",
                    "channel_binding",
                    "listing");

            shops.farm()
                    .member()
                    .put("/channel-accounts/" + id + "/check")
                    .then()
                    .statusCode(200);

            assertThat(BehindTheWall.ask(
                            "select phase || ' ' || (due_at is not null) from channel_binding where account_id = '" + id
                                    + "'",
                            "channel_binding"))
                    .containsExactly("due true");
        }
    }
}
