package vn.nhan.marketplace.lazada;

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
import vn.nhan.marketplace.trial.Goods;
import vn.nhan.marketplace.trial.PackagesTest;
import vn.nhan.marketplace.trial.Trial;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.lazada.LazadaSimulator;

class LazadaSellingTest extends PackagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T03:00:00Z"), ZoneOffset.UTC);

    private final LazadaConnector connector = new LazadaConnector();
    private LazadaSimulator simulator;
    private Trial trial;

    @BeforeEach
    void open() {
        simulator = new LazadaSimulator(0, CLOCK);
        trial = new Trial(connector, simulator.base(), credentials(), CLOCK, Map.of());
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    static Credentials credentials() {
        return Credentials.of(
                Map.of(
                        "app-secret",
                        LazadaSimulator.APP_SECRET,
                        Credentials.ACCESS_TOKEN,
                        LazadaSimulator.ACCESS_TOKEN,
                        Credentials.REFRESH_TOKEN,
                        LazadaSimulator.REFRESH_TOKEN),
                Map.of("app-key", LazadaSimulator.APP_KEY));
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
        return Goods.rice("10003011", Map.of("country_origin", "Việt Nam"));
    }

    @Test
    void aSkuThatIsThereIsTakenOver() {
        simulator.probe().createByHand(Goods.SKU, "Gạo bán sẵn", 100_000, 1);
        assertThat(trial.fault(() -> trial.bring(goods().want(), Known.NOTHING)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(trial.look(goods().want(), Known.NOTHING).remote()).isPresent();
    }

    @Test
    void aCampaignHoldsPriceAndStockWithoutBeingAFailure() {
        var have = settled(goods().want());
        simulator.inject(Chaos.of(Chaos.Kind.PROMOTION_LOCK, 1, "update"));
        assertThat(trial.fault(() -> trial.bring(goods().at(190_000, 40).want(), have)))
                .isInstanceOf(Fault.Locked.class);
    }

    @Test
    void aRenewalDoesNotLengthenTheConsent() {
        var oauth = connector.oauth().orElseThrow();
        trial.renew(oauth.refresh(trial.credentials()));
        var end = Instant.parse("2027-03-30T03:00:00Z");
        assertThat(trial.credentials().consentExpires()).contains(end);
        trial.renew(oauth.refresh(trial.credentials()));
        assertThat(trial.credentials().consentExpires()).contains(end);
        assertThat(trial.credentials().ids()).containsEntry("shop-id", LazadaSimulator.SELLER_ID);
        settled(goods().want());
    }

    @Test
    void ordersThatChangeWhileTheyAreReadAreNotLost() {
        var start = Instant.parse("2026-09-01T00:00:00Z");
        for (var at = 0; at < 1000; at++) {
            simulator.sales().put(at + 1, "pending", start.plusSeconds(at / 60 * 30L), Goods.SKU, 2);
        }
        var ids = new ArrayList<String>();
        var page = Optional.<String>empty();
        var pages = 0;
        do {
            var found = trial.now(connector.orders(new OrderWindow(start, start.plusSeconds(86_400), page), trial));
            found.orders().forEach(order -> ids.add(order.remoteId()));
            page = found.next();
            // One of the first moves to the end, and out of this window.
            simulator.sales().put(++pages, "shipped", start.plusSeconds(100_000), Goods.SKU, 2);
        } while (page.isPresent());
        assertThat(ids).doesNotHaveDuplicates().hasSize(1000);
    }

    @Test
    void theCategorySaysWhatItDemands() {
        var rules = trial.now(connector.rules("10003011", trial)).orElseThrow();
        assertThat(rules.attributes())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Xuất xứ"));
        assertThat(connector.check(Goods.rice("10003011", Map.of()).want(), Optional.of(rules)))
                .extracting(finding -> finding.rule())
                .containsExactly("attribute.missing");
        assertThat(trial.now(connector.categories(trial)))
                .anySatisfy(one -> assertThat(one.path()).containsExactly("Bách hóa", "Trái cây tươi"));
    }
}
