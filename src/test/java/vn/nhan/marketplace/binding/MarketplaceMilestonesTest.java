package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What counts as published on a marketplace is what was read back there. */
@Server
class MarketplaceMilestonesTest {

    private final FirstLive job;
    private final OutboxDelivery delivery;
    private ShopsAtWork shops;
    private PlainMarket market;
    private UUID account;

    MarketplaceMilestonesTest(FirstLive job, OutboxDelivery delivery) {
        this.job = job;
        this.delivery = delivery;
    }

    @BeforeEach
    void aWishThatIsNotYetThere() throws SQLException {
        shops = new ShopsAtWork();
        market = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        account = shops.open(market);
        shops.farm()
                .member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shops.product())))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void end() {
        MovableClock.reset();
        shops.close();
    }

    private List<String> published() throws SQLException {
        ShopsAtWork.done(job::run);
        Deliveries.deliver(delivery);
        return BehindTheWall.ask(
                "select m.channel || ' ' || m.evidence_type || ' ' || (m.reached_at = b.live_at) || ' ' || (m.evidence_id ="
                        + " b.listing_id) from milestone m, channel_binding b where b.account_id = '" + account
                        + "' and m.kind = 'published' and m.business_id = '"
                        + shops.farm().businessId() + "'",
                "milestone",
                "channel_binding");
    }

    @Test
    void whatIsOnlyWantedOrSentDoesNotCount() throws SQLException {
        assertThat(published()).isEmpty();
        market.inject(Chaos.of(Chaos.Kind.REVIEW_PENDING, 1_000, ".*"));
        shops.work();
        assertThat(market.remoteCount()).isEqualTo(1);
        assertThat(published()).isEmpty();
    }

    @Test
    void whatWasReadBackAsLiveCountsOnceWithItsEvidence() throws SQLException {
        shops.work();
        assertThat(published()).containsExactly("Plain listing true true");
        assertThat(published()).hasSize(1);

        var officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        assertThat(officer.get("/office/dashboard/published")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Plain");
        officer.get("/office/dashboard").then().statusCode(200);
        officer.get("/office/dashboard/sold").then().statusCode(200);
    }
}
