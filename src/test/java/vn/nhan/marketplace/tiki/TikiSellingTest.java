package vn.nhan.marketplace.tiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.tck.Samples;
import vn.nhan.marketplace.trial.Trial;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.tiki.TikiSimulator;

class TikiSellingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T03:00:00Z"), ZoneOffset.UTC);
    private static final Desired.Variant ONE = Samples.variant("NHAN-1-1KG", "1 kg", 85_000, 40, 1_100);
    private static final Desired.Variant FIVE = Samples.variant("NHAN-1-5KG", "5 kg", 400_000, 8, 5_300);

    private final TikiConnector connector = new TikiConnector();
    private TikiSimulator simulator;
    private Trial trial;

    @BeforeEach
    void open() {
        simulator = new TikiSimulator(0, CLOCK);
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
                        TikiSimulator.APP_SECRET,
                        Credentials.ACCESS_TOKEN,
                        TikiSimulator.ACCESS_TOKEN,
                        Credentials.REFRESH_TOKEN,
                        TikiSimulator.REFRESH_TOKEN),
                Map.of("app-key", TikiSimulator.APP_KEY));
    }

    private static Desired goods() {
        return Samples.in(Samples.longan(1), "44824", Map.of("origin", "Việt Nam"));
    }

    /** Through all reviews, which are over as soon as somebody looks. */
    private Known settled(Desired want, Known start) {
        var have = start;
        for (var count = 0; count < 8; count++) {
            have = trial.look(want, trial.bring(want, have));
        }
        return have;
    }

    @Test
    void goodsGoThroughAReviewAndAreThenPutOnSale() {
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_PENDING, 1, "."));
        var have = trial.bring(goods(), Known.NOTHING);
        assertThat(trial.done()).containsExactly("Upsert", "Await");
        have = trial.look(goods(), have);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.IN_REVIEW);
        have = trial.look(goods(), have);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.UNLISTED);
        trial.bring(goods(), have);
        assertThat(trial.done()).containsExactly("Publish");
        assertThat(simulator.probe().bySku("NHAN-1-1KG").orElseThrow().buyable())
                .isTrue();
    }

    @Test
    void aRequestThatWasRefusedIsNotEditedButReplaced() {
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_REJECTED, 1, "."));
        var have = trial.look(goods(), trial.bring(goods(), Known.NOTHING));
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.REJECTED);
        assertThat(have.remote().orElseThrow().reasons()).containsExactly("Tên sản phẩm chưa rõ khối lượng tịnh");
        assertThat(connector.plan(goods(), have)).isEmpty();
        var better = Samples.later(goods(), change -> change.title("Nhãn lồng Hưng Yên 1 kg tịnh"));
        have = settled(better, have);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.LIVE);
        assertThat(simulator.probe().remoteCount()).isEqualTo(1);
    }

    @Test
    void eachPackageIsAProductAndOneThatIsNotWantedGoesOffSale() {
        var both = Samples.later(goods(), change -> change.variants(List.of(ONE, FIVE)));
        var have = settled(both, Known.NOTHING);
        assertThat(have.remote().map(Remote::state)).contains(Remote.State.LIVE);
        assertThat(simulator.probe().remoteCount()).isEqualTo(2);
        var one = Samples.later(both, change -> change.variants(List.of(ONE)));
        have = settled(one, trial.look(one, have));
        assertThat(simulator.probe().bySku(FIVE.sku()).orElseThrow().buyable()).isFalse();
        assertThat(simulator.probe().bySku(ONE.sku()).orElseThrow().buyable()).isTrue();
        assertThat(connector.plan(one, have)).isEmpty();
        settled(Samples.later(one, change -> change.variants(List.of(ONE, FIVE))), have);
        assertThat(simulator.probe().bySku(FIVE.sku()).orElseThrow().buyable()).isTrue();
        assertThat(simulator.probe().remoteCount()).isEqualTo(2);
    }

    @Test
    void stockIsKeptWhileAChangeIsLookedAt() {
        var have = settled(goods(), Known.NOTHING);
        simulator.inject(Chaos.of(Chaos.Kind.REVIEW_PENDING, 9, "."));
        var renamed = Samples.later(goods(), change -> change.title("Nhãn lồng Hưng Yên loại một"));
        have = trial.look(renamed, trial.bring(renamed, have));
        trial.done();
        trial.bring(Samples.later(renamed, change -> change.stock(2)), have);
        assertThat(trial.done()).containsExactly("SetStock", "Await");
        assertThat(simulator.probe().bySku("NHAN-1-1KG").orElseThrow().stock()).isEqualTo(2);
        trial.bring(Samples.later(renamed, change -> change.published(false)), have);
        assertThat(simulator.probe().bySku("NHAN-1-1KG").orElseThrow().buyable())
                .isFalse();
    }

    @Test
    void newPicturesAreSentAgain() {
        var have = settled(goods(), Known.NOTHING);
        trial.done();
        var want = Samples.later(goods(), change -> change.pictures(List.of(Samples.picture(7, 1))));
        have = settled(want, have);
        assertThat(trial.done()).contains("Upsert");
        assertThat(simulator.probe().bySku("NHAN-1-1KG").orElseThrow().pictures())
                .containsExactly(Samples.picture(7, 1).sha256());
        assertThat(connector.plan(want, have)).isEmpty();
    }

    @Test
    void theSecretComesInOnlyWhenTheCallIsSigned() {
        var call = connector.oauth().orElseThrow().refresh(trial.credentials());
        assertThat(call.query().toString() + call.payload().text())
                .doesNotContain(TikiSimulator.APP_SECRET, TikiSimulator.REFRESH_TOKEN);
        trial.renew(call);
        settled(goods(), Known.NOTHING);
    }

    @Test
    void ordersThatChangeWhileTheyAreReadAreNotLost() {
        var start = Instant.parse("2026-09-01T00:00:00Z");
        for (var at = 0; at < 1000; at++) {
            simulator.sales().put("O" + at, "processing", start.plusSeconds(at / 70 * 30L), "NHAN-1-1KG", 2);
        }
        var ids = new ArrayList<String>();
        var page = Optional.<String>empty();
        var pages = 0;
        do {
            var found = trial.now(connector.orders(new OrderWindow(start, start.plusSeconds(86_400), page), trial));
            found.orders().forEach(order -> ids.add(order.remoteId()));
            page = found.next();
            simulator.sales().put("O" + pages++, "shipping", start.plusSeconds(100_000), "NHAN-1-1KG", 2);
        } while (page.isPresent());
        assertThat(ids).doesNotHaveDuplicates().hasSize(1000);
    }

    @Test
    void statusesAreTold() {
        assertThat(classify(401, "{}")).isInstanceOf(Fault.AuthExpired.class);
        assertThat(classify(403, "{}")).isInstanceOf(Fault.AuthRevoked.class);
        assertThat(classify(400, "{\"error\":\"invalid_grant\"}")).isInstanceOf(Fault.AuthRevoked.class);
        assertThat(classify(404, "")).isInstanceOf(Fault.Gone.class);
        assertThat(classify(409, "{}")).isInstanceOf(Fault.Conflict.class);
        assertThat(classify(503, "<html>")).isInstanceOf(Fault.Transient.class);
        assertThat(classify(200, "{\"data\":[")).isInstanceOf(Fault.Transient.class);
        assertThat(classify(422, "{\"errors\":[{\"field\":\"name\"}]}"))
                .isInstanceOfSatisfying(
                        Fault.Rejected.class,
                        fault -> assertThat(fault.findings())
                                .extracting(finding -> finding.field())
                                .containsExactly("title"));
    }

    private Fault classify(int status, String body) {
        return connector
                .classify(Call.get("/", "read"), new Reply(status, Map.of(), Payload.json(body)))
                .orElseThrow();
    }
}
