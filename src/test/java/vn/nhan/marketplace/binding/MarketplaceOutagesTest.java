package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.plain.PlainConnector;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Two accounts at a marketplace that answers nobody. */
@Server
class MarketplaceOutagesTest {

    private static final String CHANNEL = "shopee";

    private final TenantTx tx;
    private final Outages outages;
    private ShopsAtWork shops;
    private PlainMarket market;
    private UUID first;

    MarketplaceOutagesTest(TenantTx tx, Outages outages) {
        this.tx = tx;
        this.outages = outages;
    }

    @BeforeEach
    void twoAccountsOfOneMarketplace() throws SQLException {
        shops = new ShopsAtWork();
        market = new PlainMarket(0, ShopsAtWork.bean(Clock.class));
        first = open();
        List.of(first, open())
                .forEach(account -> shops.farm()
                        .member()
                        .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shops.product())))
                        .then()
                        .statusCode(200));
    }

    private UUID open() throws SQLException {
        return shops.open(
                CHANNEL,
                new PlainConnector(),
                market,
                Credentials.of(Map.of(Credentials.ACCESS_TOKEN, "token-of-the-plain-shop"), Map.of()));
    }

    @AfterEach
    void over() throws SQLException {
        MovableClock.reset();
        BehindTheWall.change("delete from channel_outage");
        shops.close();
    }

    private void unanswered(String channel, int accounts) {
        for (int i = 0; i < accounts; i++) {
            ShopsAtWork.done(() -> tx.as(
                    TenantScope.of(shops.tenant()),
                    session -> outages.note(session, channel, UUID.randomUUID(), true)));
        }
    }

    private static List<String> rows(String what) throws SQLException {
        return BehindTheWall.ask("select " + what + " from channel_outage where channel = '" + CHANNEL + "'");
    }

    @Test
    void nobodyWorksAtAMarketplaceThatAnswersNobody() throws SQLException {
        unanswered(CHANNEL, 4);
        assertThat(rows("opened_at is null")).containsExactly("t");
        unanswered(CHANNEL, 1);
        assertThat(rows("opened_at is null")).containsExactly("f");

        assertThat(shops.claimed()).isZero();
        assertThat(market.received()).isEmpty();
    }

    @Test
    void thenOneTriesAndWhenItComesThroughAllGoOn() throws SQLException {
        unanswered(CHANNEL, 5);
        MovableClock.forward(Duration.ofSeconds(31));

        assertThat(shops.claimed()).isEqualTo(1);
        assertThat(shops.claimed()).isZero();

        MovableClock.forward(Duration.ofSeconds(91));
        shops.work();
        assertThat(rows("opened_at is null")).containsExactly("t");
        assertThat(BehindTheWall.ask(
                        "select count(*) from channel_binding b join channel_account a on a.id = b.account_id where"
                                + " a.business_id = '" + shops.farm().businessId() + "' and b.phase = 'live'",
                        "channel_binding",
                        "channel_account"))
                .containsExactly("2");
    }

    @Test
    void whoeverTriesInVainWaitsLongerForAll() throws SQLException {
        unanswered(CHANNEL, 5);
        MovableClock.forward(Duration.ofSeconds(31));
        market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        shops.work(8);
        assertThat(rows("retry_at > now() + interval '45 seconds'")).containsExactly("t");
        assertThat(shops.claimed()).isZero();
    }

    @Test
    void aShopOfOnesOwnSpeaksForItselfAlone() throws SQLException {
        unanswered("plain", 20);
        assertThat(BehindTheWall.ask("select channel from channel_outage")).isEmpty();
    }

    @Test
    void nothingOfAnyProvinceIsKept() throws SQLException {
        unanswered(CHANNEL, 5);
        assertThat(rows("recent").get(0)).matches("([0-9a-f]{4}-[0-9]+,){4}[0-9a-f]{4}-[0-9]+");
    }

    @Test
    void sellersAreToldWhenItIsTriedAgain() throws SQLException {
        unanswered(CHANNEL, 5);
        var browser = Browser.of(People.again(shops.farm().member()));
        for (var page : List.of(
                "/my/marketplaces?business=" + shops.farm().businessId(),
                "/my/marketplaces/" + first,
                "/my/marketplaces/" + first + "/listings")) {
            assertThat(browser.get(page).then().statusCode(200).extract().asString())
                    .as(page)
                    .contains("Shopee đang gián đoạn")
                    .contains("Sẽ tự thử lại lúc");
        }
    }
}
