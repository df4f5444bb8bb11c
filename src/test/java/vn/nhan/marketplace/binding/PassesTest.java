package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

@Server
class PassesTest {

    private final TenantTx tx;
    private final Bindings bindings;
    private final Wishes wishes;
    private final Circuits circuits;
    private final ProgressText text;
    private final PictureBytes pictures;
    private final Clock clock;
    private final MarketplaceConfig config;
    private final Scribe scribe;
    private final Decisions decisions;

    private PlainShop shop;
    private Passes passes;
    private TenantId tenant;

    PassesTest(
            TenantTx tx,
            Bindings bindings,
            Wishes wishes,
            Circuits circuits,
            ProgressText text,
            PictureBytes pictures,
            Scribe scribe,
            Decisions decisions,
            MarketplaceConfig config,
            Clock clock) {
        this.tx = tx;
        this.bindings = bindings;
        this.wishes = wishes;
        this.circuits = circuits;
        this.text = text;
        this.pictures = pictures;
        this.clock = clock;
        this.config = config;
        this.scribe = scribe;
        this.decisions = decisions;
    }

    @BeforeEach
    void aShopWithOneListing() throws SQLException {
        shop = new PlainShop(tx, pictures, clock);
        passes = new Passes(tx, bindings, wishes, circuits, shop, text, scribe, config, clock);
        tenant = TenantId.of(
                Integer.parseInt(one("select tenant_id from channel_account where id = '" + shop.account + "'")));
        shop.farm.publish(shop.product).then().statusCode(200);
        var listing = one("select id from listing where product_id = '" + shop.product + "'");
        inProvince(session -> bindings.want(
                session,
                new Bindings.Wanted(tenant, shop.account, UUID.fromString(listing), UUID.fromString(shop.product))));
    }

    @AfterEach
    void close() {
        MovableClock.reset();
        shop.close();
    }

    @Test
    void aListingIsPublishedAndReadBack() throws SQLException {
        work();

        assertThat(phase()).isEqualTo("live");
        assertThat(shop.market.remoteCount()).isEqualTo(1);
        assertThat(one("select done_generation = generation from channel_binding where account_id = '" + shop.account
                        + "'"))
                .isEqualTo("t");
        assertThat(one(
                        "select string_agg(s.kind, ' ' order by s.id) from channel_step s join channel_binding b on b.id ="
                                + " s.binding_id where b.account_id = '" + shop.account + "'"))
                .isEqualTo("PutImage Upsert");
    }

    @Test
    void aChangeIsCarriedOverAndNothingElse() throws SQLException {
        work();
        var before = shop.market.received().size();

        shop.farm.offer(shop.product, 91_000);
        shop.farm.publish(shop.product).then().statusCode(200);
        work();

        assertThat(phase()).isEqualTo("live");
        assertThat(goods().priceDong()).isEqualTo(91_000);
        assertThat(shop.market.received().subList(before, shop.market.received().size()))
                .filteredOn(Asked::isWrite)
                .allSatisfy(call -> assertThat(call.path()).contains("/packages/"));
    }

    @Test
    void whatIsTakenOffTheStorefrontIsTakenOffThereToo() throws SQLException {
        work();

        shop.farm
                .member()
                .delete("/products/" + shop.product + "/listing/publication")
                .then()
                .statusCode(200);
        work();

        assertThat(phase()).isEqualTo("unlisted");
        assertThat(goods().buyable()).isFalse();
    }

    @Test
    void whatIsTakenOffHereIsNotPutBackByHandThere() throws SQLException {
        work();
        shop.farm
                .member()
                .delete("/products/" + shop.product + "/listing/publication")
                .then()
                .statusCode(200);
        work();
        shop.market.editByHand(goods().skus().get(0), Map.of("live", true));
        assertThat(goods().buyable()).isTrue();

        MovableClock.forward(BindingLedger.LOOK.plusSeconds(1));
        work();

        assertThat(phase()).isEqualTo("unlisted");
        assertThat(goods().buyable()).isFalse();
    }

    @Test
    void whatNobodyReckonedWithIsASetbackAndNotTriedForEver() throws SQLException {
        var loopback = shop.wire;
        shop.wire = (to, call) -> {
            throw new IllegalStateException("made to fail");
        };
        claim().forEach(this::pass);
        assertThat(phase()).isEqualTo("retrying");
        assertThat(attempts()).isEqualTo(1);
        assertThat(one("select trouble ->> 'code' from channel_binding where account_id = '" + shop.account + "'"))
                .isEqualTo("here");

        MovableClock.forward(Duration.ofMinutes(1));
        shop.wire = loopback;
        work();
        assertThat(phase()).isEqualTo("live");
        assertThat(shop.market.remoteCount()).isEqualTo(1);
    }

    /** The answer to a create can't be made out: it is looked for, and never made twice. */
    @Test
    void whatIsMadeAndNotUnderstoodIsLookedFor() throws SQLException {
        var loopback = shop.wire;
        shop.wire = (to, call) -> loopback.send(to, call).invoke(reply -> {
            if (call.method().equals("POST") && call.path().equals("/goods")) {
                throw new IllegalStateException("made to fail");
            }
        });
        claim().forEach(this::pass);
        assertThat(phase()).isEqualTo("retrying");
        assertThat(shop.market.remoteCount()).isEqualTo(1);

        MovableClock.forward(Duration.ofMinutes(4));
        work();

        assertThat(phase()).isEqualTo("live");
        assertThat(shop.market.remoteCount()).isEqualTo(1);
    }

    @Test
    void whatRestsIsLookedAtAgainWithoutAWrite() throws SQLException {
        work();
        var before = shop.market.received().size();

        MovableClock.forward(BindingLedger.LOOK.plusSeconds(1));
        work();

        assertThat(shop.market.received().subList(before, shop.market.received().size()))
                .isNotEmpty()
                .noneMatch(Asked::isWrite);
    }

    @Test
    void ofManyWorkersOneHasIt() throws SQLException {
        var claims = IntStream.range(0, 8)
                .parallel()
                .mapToObj(worker -> claim())
                .flatMap(List::stream)
                .toList();
        assertThat(claims).hasSize(1);

        claims.forEach(this::pass);
        assertThat(shop.market.remoteCount()).isEqualTo(1);
    }

    /** Whenever the hand comes: our price goes there once, its title is seen and not written over, and one of them holds in the end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void twoWorkersAndAHandAtOnceLoseNothing(int moment) throws SQLException {
        work();
        var sku = sku();
        shop.farm.offer(shop.product, 91_000);
        shop.farm.publish(shop.product).then().statusCode(200);
        var calls = new AtomicInteger();
        var before = shop.market.received().size();
        var wire = shop.wire;
        shop.wire = (to, call) -> {
            if (calls.getAndIncrement() == moment) {
                shop.market.editByHand(sku, Map.of("title", "Tên của người khác"));
            }
            return wire.send(to, call);
        };

        IntStream.range(0, 2).parallel().forEach(worker -> work());
        if (phase().equals("live")) {
            // It came after the last look.
            MovableClock.forward(Duration.ofDays(2));
            work();
        }

        assertThat(calls.get()).isGreaterThan(moment);
        assertThat(phase()).isEqualTo("drifted");
        assertThat(goods().title()).isEqualTo("Tên của người khác");
        var binding = UUID.fromString(one("select id from channel_binding where account_id = '" + shop.account + "'"));
        inProvince(session -> decisions.keepOurs(session, binding));
        work();
        assertThat(phase()).isEqualTo("live");
        assertThat(goods().title()).isNotEqualTo("Tên của người khác");
        assertThat(goods().priceDong()).isEqualTo(91_000);
        assertThat(shop.market.remoteCount()).isEqualTo(1);
        assertThat(shop.market.received().subList(before, shop.market.received().size()))
                .filteredOn(call -> call.isWrite() && call.path().contains("/packages/"))
                .hasSize(1);
    }

    @Test
    void aWorkerThatSleptTooLongKeepsNothing() throws SQLException {
        var asleep = claim();
        MovableClock.forward(config.lease().plusSeconds(1));
        work();
        assertThat(phase()).isEqualTo("live");
        var writes = writes();

        asleep.forEach(this::pass);

        assertThat(phase()).isEqualTo("live");
        assertThat(writes()).isEqualTo(writes);
        assertThat(shop.market.remoteCount()).isEqualTo(1);
    }

    @Test
    void aChangeDuringAPassIsNotForgotten() throws SQLException {
        var claimed = claim();
        shop.farm.offer(shop.product, 93_000);
        shop.farm.publish(shop.product).then().statusCode(200);
        claimed.forEach(this::pass);
        work();

        assertThat(goods().priceDong()).isEqualTo(93_000);
        assertThat(phase()).isEqualTo("live");
    }

    @Test
    void anAccountThatDoesNotAnswerIsLeftAloneForAWhile() throws SQLException {
        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        for (int i = 0; i < 5; i++) {
            work();
            MovableClock.forward(Duration.ofMinutes(16));
        }
        assertThat(one("select opened_at is not null from channel_circuit where account_id = '" + shop.account + "'"))
                .isEqualTo("t");
        work();
        BehindTheWall.change(
                "update channel_binding set due_at = now() - interval '1 day' where account_id = '" + shop.account
                        + "'",
                "channel_binding");
        assertThat(claim()).isEmpty();

        shop.market.calm();
        MovableClock.forward(Duration.ofMinutes(16));
        work();
        assertThat(phase()).isEqualTo("live");
        assertThat(one("select opened_at is null from channel_circuit where account_id = '" + shop.account + "'"))
                .isEqualTo("t");
    }

    @Test
    void whatIsChangedHasNoTriesBehindIt() throws SQLException {
        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        claim().forEach(this::pass);
        assertThat(attempts()).isEqualTo(1);

        shop.farm.offer(shop.product, 91_000);
        shop.farm.publish(shop.product).then().statusCode(200);
        assertThat(attempts()).isZero();
        claim().forEach(this::pass);

        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void whatChangesDuringAFailingPassHasNoTriesBehindIt() throws SQLException {
        shop.market.inject(Chaos.of(Chaos.Kind.HTTP_500, 1_000, ".*"));
        var claimed = claim();
        shop.farm.offer(shop.product, 93_000);
        shop.farm.publish(shop.product).then().statusCode(200);

        claimed.forEach(this::pass);

        assertThat(attempts()).isZero();
    }

    private int attempts() throws SQLException {
        return Integer.parseInt(one("select attempts from channel_binding where account_id = '" + shop.account + "'"));
    }

    @Test
    void limitsAreKeptByAllTogether() {
        shop.limits = List.of(new Descriptor.Limit("all", 0.2, 3));
        work();
        assertThat(shop.market.received()).hasSizeLessThanOrEqualTo(3);

        for (int i = 0; i < 5; i++) {
            MovableClock.forward(Duration.ofSeconds(20));
            work();
        }
        assertThat(shop.market.remoteCount()).isEqualTo(1);
    }

    @Test
    void aSellerWhoShutsUsOutIsToldOnce() throws SQLException {
        shop.market.inject(Chaos.of(Chaos.Kind.TOKEN_REVOKED, 1_000, ".*"));
        work();

        assertThat(phase()).isEqualTo("resting");
        assertThat(shop.rested).containsExactly("shut-out");
        assertThat(claim()).isEmpty();
    }

    @Test
    void workersFindWhatIsDueByThemselves() throws Exception {
        var beans = CDI.current();
        var reconciler = new Reconciler(
                passes,
                beans.select(TenantDirectory.class).get(),
                beans.select(NhanConfig.class).get(),
                beans.select(Vertx.class).get());

        reconciler.look().get(60, TimeUnit.SECONDS);

        assertThat(phase()).isEqualTo("live");
        assertThat(shop.market.remoteCount()).isEqualTo(1);
    }

    private void work() {
        for (int i = 0; i < 5; i++) {
            var claimed = claim();
            if (claimed.isEmpty()) {
                return;
            }
            claimed.forEach(this::pass);
        }
    }

    /** Of this shop alone: other tests leave shops behind. */
    private List<Claimed> claim() {
        return PlainShop.done(() -> passes.claim(tenant, 1, Set.of())).stream()
                .filter(claimed -> claimed.account().equals(shop.account))
                .toList();
    }

    private void pass(Claimed claimed) {
        PlainShop.done(() -> passes.pass(claimed));
    }

    private <T> T inProvince(
            java.util.function.Function<org.hibernate.reactive.mutiny.Mutiny.Session, io.smallrye.mutiny.Uni<T>> work) {
        return PlainShop.done(() -> tx.as(TenantScope.of(tenant), work));
    }

    private long writes() {
        return shop.market.received().stream().filter(Asked::isWrite).count();
    }

    private vn.nhan.simulator.Probe.RemoteView goods() throws SQLException {
        return shop.market.bySku(sku()).orElseThrow();
    }

    private String sku() throws SQLException {
        var pack =
                one("select id from product_variant where product_id = '" + shop.product + "' and removed_at is null");
        var listing = one("select id from listing where product_id = '" + shop.product + "'");
        return vn.nhan.catalog.feed.ItemCode.of(UUID.fromString(listing), UUID.fromString(pack));
    }

    private String phase() throws SQLException {
        return one("select phase from channel_binding where account_id = '" + shop.account + "'");
    }

    private static String one(String sql) throws SQLException {
        return BehindTheWall.ask(
                        sql,
                        "channel_binding",
                        "channel_account",
                        "channel_step",
                        "channel_circuit",
                        "listing",
                        "product_variant")
                .get(0);
    }
}
