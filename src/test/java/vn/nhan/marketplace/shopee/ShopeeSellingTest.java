package vn.nhan.marketplace.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.trial.Goods;
import vn.nhan.marketplace.trial.PackagesTest;
import vn.nhan.marketplace.trial.Trial;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.shopee.ShopeeSimulator;

class ShopeeSellingTest extends PackagesTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T03:00:00Z"), ZoneOffset.UTC);

    private final ShopeeConnector connector = new ShopeeConnector();
    private ShopeeSimulator simulator;
    private Trial trial;

    @BeforeEach
    void open() {
        simulator = new ShopeeSimulator(0, CLOCK);
        trial = new Trial(connector, simulator.base(), credentials(), CLOCK, Map.of());
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    static Credentials credentials() {
        return Credentials.of(
                Map.of(
                        "partner-key",
                        ShopeeSimulator.PARTNER_KEY,
                        Credentials.ACCESS_TOKEN,
                        ShopeeSimulator.ACCESS_TOKEN,
                        Credentials.REFRESH_TOKEN,
                        ShopeeSimulator.REFRESH_TOKEN),
                Map.of("partner-id", ShopeeSimulator.PARTNER_ID, "shop-id", ShopeeSimulator.SHOP_ID));
    }

    @Override
    protected Connector connector() {
        return connector;
    }

    @Override
    protected Simulator simulator() {
        return simulator;
    }

    @Override
    protected Trial trial() {
        return trial;
    }

    @Override
    protected Goods goods() {
        return Goods.rice("100781", Map.of("100010", "Việt Nam", "100011", "12 tháng"));
    }

    @Test
    void aRefreshTokenIsGoodOnce() {
        var first = trial.credentials();
        trial.renew(connector.oauth().orElseThrow().refresh(first));
        assertThat(trial.credentials().secret(Credentials.REFRESH_TOKEN))
                .isNotEqualTo(first.secret(Credentials.REFRESH_TOKEN));
        settled(goods().want());
        assertThat(trial.fault(() -> trial.renew(connector.oauth().orElseThrow().refresh(first))))
                .isInstanceOf(Fault.AuthRevoked.class);
    }

    @Test
    void aSellerLetsUsInForAYear() {
        var oauth = connector.oauth().orElseThrow();
        var callback = java.net.URI.create("https://nhan.example/hooks/shopee");
        var back = simulator.consent();
        trial.renew(oauth.exchange(trial.credentials(), back, callback));
        assertThat(trial.credentials().consentExpires()).contains(Instant.parse("2027-10-01T03:00:00Z"));
        assertThat(trial.credentials().accessExpires()).contains(Instant.parse("2026-10-01T07:00:00Z"));
        assertThat(oauth.ids(back)).containsEntry("shop-id", ShopeeSimulator.SHOP_ID);
        trial.renew(oauth.refresh(trial.credentials()));
        assertThat(trial.credentials().consentExpires()).contains(Instant.parse("2027-10-01T03:00:00Z"));
    }

    @Test
    void aPromotionHoldsPriceAndStockWithoutBeingAFailure() {
        var have = settled(goods().want());
        simulator.inject(Chaos.of(Chaos.Kind.PROMOTION_LOCK, 2, "update_(price|stock)"));
        assertThat(trial.fault(() -> trial.bring(goods().at(190_000, 40).want(), have)))
                .isInstanceOf(Fault.Locked.class);
        assertThat(trial.fault(() -> trial.bring(goods().at(185_000, 4).want(), have)))
                .isInstanceOf(Fault.Locked.class);
        trial.bring(goods().at(190_000, 4).want(), have);
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().stock()).isEqualTo(4);
    }

    @Test
    void aReviewIsWaitedForAndItsReasonsAreTold() {
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_PENDING, 2, "."));
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_REJECTED, 1, "get_item_base_info"));
        var have = settled(goods().want());
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.IN_REVIEW);
        trial.done();
        trial.bring(goods().want(), have);
        assertThat(trial.done()).containsExactly("Await");
        have = trial.look(goods().want(), trial.look(goods().want(), have));
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.REJECTED);
        assertThat(have.remote().orElseThrow().reasons().get(0)).contains("Bổ sung thông tin");
        have = settled(goods().titled("Gạo ST25 đã bổ sung thông tin").want(), have);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.LIVE);
    }

    @Test
    void ourClockGoingWrongIsNoFaultOfTheListing() {
        simulator.inject(Chaos.of(Chaos.Kind.CLOCK_SKEW, 1, "."));
        assertThat(trial.fault(() -> trial.bring(goods().want(), Known.NOTHING)))
                .isInstanceOf(Fault.Transient.class);
    }

    @Test
    void ordersOfTwoMonthsComeWithoutLossOrDoubles() {
        var start = Instant.parse("2026-08-01T00:00:00Z");
        for (var at = 0; at < 1000; at++) {
            // Many in the same second, and some on the ends of the fifteen days.
            var updated = start.plusSeconds(at / 7 * 36_000L);
            simulator.sales().add("26" + at, at % 5 == 0 ? "SOMETHING_NEW" : "READY_TO_SHIP", updated, Goods.SKU, 2);
        }
        var numbers = new ArrayList<String>();
        var page = Optional.<String>empty();
        do {
            var window = new OrderWindow(start, start.plusSeconds(60 * 86_400L), page);
            var found = trial.now(connector.orders(window, trial));
            found.orders().forEach(order -> numbers.add(order.remoteId()));
            page = found.next();
        } while (page.isPresent());
        assertThat(numbers).doesNotHaveDuplicates().hasSize(1000);
        assertThat(simulator.received().toString()).doesNotContain("buyer", "recipient_address");
    }

    @Test
    void theCategorySaysWhatItDemands() {
        var rules = trial.now(connector.rules("100781", trial)).orElseThrow();
        assertThat(rules.titleMin()).isEqualTo(10);
        assertThat(rules.attributes().get(0).values()).contains("Việt Nam");
        assertThat(rules.attributes().get(0).required()).isTrue();
        assertThat(connector.check(goods().want(), Optional.of(rules))).isEmpty();
        assertThat(connector.check(Goods.rice("100781", Map.of()).want(), Optional.of(rules)))
                .extracting(finding -> finding.rule())
                .containsExactly("attribute.missing");
        assertThat(trial.now(connector.categories(trial)))
                .anySatisfy(category ->
                        assertThat(category.path()).containsExactly("Thực phẩm và đồ uống", "Trái cây tươi"));
    }
}
