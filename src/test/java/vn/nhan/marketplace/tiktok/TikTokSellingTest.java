package vn.nhan.marketplace.tiktok;

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
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Simulator;
import vn.nhan.simulator.tiktok.TikTokSimulator;

class TikTokSellingTest extends PackagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T03:00:00Z"), ZoneOffset.UTC);

    private final TikTokConnector connector = new TikTokConnector();
    private TikTokSimulator simulator;
    private Trial trial;

    @BeforeEach
    void open() {
        simulator = new TikTokSimulator(0, CLOCK);
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
                        TikTokSimulator.APP_SECRET,
                        Credentials.ACCESS_TOKEN,
                        TikTokSimulator.ACCESS_TOKEN,
                        Credentials.REFRESH_TOKEN,
                        TikTokSimulator.REFRESH_TOKEN),
                Map.of("app-key", TikTokSimulator.APP_KEY, "shop-cipher", TikTokSimulator.SHOP_CIPHER));
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
        return Goods.rice("700437", Map.of("100392", "Việt Nam"));
    }

    @Override
    protected boolean isChange(Asked asked) {
        return asked.isWrite() && !asked.path().contains("search");
    }

    @Test
    void aCreateThatIsSentAgainMakesNothingAgain() {
        simulator.inject(Chaos.of(Chaos.Kind.TIMEOUT_AFTER_COMMIT, 1, "/product/202309/products$"));
        var uploads = trial.fault(() -> settled(goods().want()));
        assertThat(uploads).isInstanceOf(Fault.Unknown.class);
        // The pictures have other ids by now, the key of what is created is another, and so it must be looked for
        // first.
        var have = trial.look(goods().want(), Known.NOTHING);
        assertThat(have.remote()).isPresent();
        settled(goods().want(), have);
        assertThat(simulator.probe().remoteCount()).isEqualTo(1);
    }

    @Test
    void whatIsSoldOutIsTakenOffAndComesBack() {
        var have = settled(goods().want());
        have = settled(goods().at(185_000, 0).want(), have);
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().buyable()).isFalse();
        assertThat(connector.plan(goods().at(185_000, 0).want(), have)).isEmpty();
        var want = goods().at(190_000, 12).want();
        have = settled(want, have);
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().stock()).isEqualTo(12);
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().priceDong()).isEqualTo(190_000);
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().buyable()).isTrue();
        assertThat(connector.plan(want, have)).isEmpty();
    }

    @Test
    void aTrialTellsWhatIsWrongBeforeAnythingIsMade() {
        var want = Goods.rice("700645", Map.of()).want();
        var fault = trial.fault(() -> settled(want));
        assertThat(fault)
                .isInstanceOfSatisfying(
                        Fault.Rejected.class,
                        rejected -> assertThat(rejected.findings())
                                .extracting(finding -> finding.rule())
                                .containsExactly("paper.missing"));
        assertThat(simulator.probe().remoteCount()).isZero();
    }

    @Test
    void stockIsKeptWhileAnEditIsLookedAt() {
        var have = settled(goods().want());
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_PENDING, 3, "."));
        var renamed = goods().titled("Gạo ST25 vụ mới túi giấy 5 kg thơm");
        have = settled(renamed.want(), have);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.IN_REVIEW);
        trial.done();
        have = trial.bring(renamed.at(185_000, 3).want(), have);
        assertThat(trial.done()).containsExactly("SetStock", "Await");
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().stock()).isEqualTo(3);
        simulator.calm();
        have = trial.look(
                renamed.at(185_000, 3).want(), trial.look(renamed.at(185_000, 3).want(), have));
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.LIVE);
        assertThat(connector.plan(renamed.at(185_000, 3).want(), have)).isEmpty();
    }

    @Test
    void whatIsOnSaleIsTakenOffEvenAfterAnEditWasRefused() {
        var have = settled(goods().want());
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_REJECTED, 1, "."));
        var renamed = goods().titled("Gạo ST25 vụ mới túi giấy 5 kg thơm");
        have = settled(renamed.want(), have);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.REJECTED);
        assertThat(have.remote().orElseThrow().reasons()).contains("Tên sản phẩm chưa rõ");
        trial.bring(renamed.published(false).want(), have);
        assertThat(simulator.probe().bySku(Goods.SKU).orElseThrow().buyable()).isFalse();
    }

    @Test
    void aPromotionHoldsPriceAndStockWithoutBeingAFailure() {
        var have = settled(goods().want());
        simulator.inject(Chaos.of(Chaos.Kind.PROMOTION_LOCK, 1, "prices/update"));
        assertThat(trial.fault(() -> trial.bring(goods().at(190_000, 40).want(), have)))
                .isInstanceOf(Fault.Locked.class);
    }

    @Test
    void theSecretComesInOnlyWhenTheCallIsSigned() {
        var oauth = connector.oauth().orElseThrow();
        var call = oauth.refresh(trial.credentials());
        assertThat(call.query().toString()).doesNotContain(TikTokSimulator.APP_SECRET, TikTokSimulator.REFRESH_TOKEN);
        var signed = connector.sign(call, trial.credentials(), CLOCK.instant(), "");
        assertThat(signed.query()).containsEntry("app_secret", TikTokSimulator.APP_SECRET);
        assertThat(signed.toString()).doesNotContain(TikTokSimulator.APP_SECRET, TikTokSimulator.REFRESH_TOKEN);
        trial.renew(call);
        assertThat(trial.credentials().accessExpires()).contains(Instant.parse("2026-10-08T03:00:00Z"));
        settled(goods().want());
    }

    @Test
    void theShopSaysItsCipher() {
        assertThat(trial.now(connector.introduction(trial)))
                .containsEntry("shop-cipher", TikTokSimulator.SHOP_CIPHER)
                .containsEntry("shop-id", TikTokSimulator.SHOP_ID);
    }

    @Test
    void ordersComeWithoutLossOrDoubles() {
        var start = Instant.parse("2026-09-01T00:00:00Z");
        for (var at = 0; at < 1000; at++) {
            simulator.sales().add("5764" + at, "AWAITING_SHIPMENT", start.plusSeconds(at / 9 * 60L), Goods.SKU, 3);
        }
        var ids = new ArrayList<String>();
        var page = Optional.<String>empty();
        do {
            var found = trial.now(connector.orders(new OrderWindow(start, start.plusSeconds(86_400), page), trial));
            found.orders().forEach(order -> ids.add(order.remoteId()));
            assertThat(found.orders())
                    .allSatisfy(order -> assertThat(order.lines())
                            .singleElement()
                            .satisfies(line -> assertThat(line.quantity()).isEqualTo(3)));
            page = found.next();
        } while (page.isPresent());
        assertThat(ids).doesNotHaveDuplicates().hasSize(1000);
    }

    @Test
    void theCategorySaysWhatItDemands() {
        var rules = trial.now(connector.rules("700645", trial)).orElseThrow();
        assertThat(connector.check(Goods.rice("700645", Map.of("100392", "Lào")).want(), Optional.of(rules)))
                .extracting(finding -> finding.rule())
                .containsExactlyInAnyOrder("attribute.value", "paper.missing");
        assertThat(trial.now(connector.categories(trial)))
                .anySatisfy(one -> assertThat(one.path()).containsExactly("Thực phẩm & Đồ uống", "Trái cây"));
    }
}
