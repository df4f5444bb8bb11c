package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.testing.Server;

/** What people decide, and workers who are at it just then: neither writes over the other. */
@Server
class DecisionsTest {

    private static final String THEIRS = "Nhãn lồng bán rẻ cuối vụ";

    private final TenantTx tx;
    private final Decisions decisions;
    private final Bindings bindings;
    private ShopAtWork shop;
    private UUID binding;

    DecisionsTest(TenantTx tx, Decisions decisions, Bindings bindings) {
        this.tx = tx;
        this.decisions = decisions;
        this.bindings = bindings;
    }

    @BeforeEach
    void goodsThatAreLive() throws SQLException {
        shop = new ShopAtWork();
        binding = shop.live();
        assertThat(shop.row("phase")).isEqualTo("live");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private <T> void decide(Function<Mutiny.Session, Uni<T>> decision) {
        PlainShop.done(() -> tx.as(TenantScope.of(shop.tenant()), decision));
    }

    private void drifted() throws SQLException {
        shop.market().editByHand(shop.sku(), Map.of("title", THEIRS));
        lookAtOnce();
        shop.work();
        assertThat(shop.row("phase")).isEqualTo("drifted");
    }

    /** As after a hook. */
    private void lookAtOnce() throws SQLException {
        shop.change("due_at = now() - interval '1 day', read_at = null");
    }

    private void claimsEnd() throws SQLException {
        shop.change("lease_until = now() - interval '1 second'");
    }

    private String title() throws SQLException {
        return shop.market().bySku(shop.sku()).orElseThrow().title();
    }

    @Test
    void whereNobodyIsAtItADecisionIsCarriedOutAtOnce() throws SQLException {
        drifted();
        decide(session -> decisions.keepOurs(session, binding));
        shop.work();

        assertThat(shop.row("phase")).isEqualTo("live");
        assertThat(title()).isNotEqualTo(THEIRS);
    }

    @Test
    void aPassUnderWayKeepsNothingOverWhatWasDecided() throws SQLException {
        drifted();
        lookAtOnce();
        var underWay = shop.claim();
        assertThat(underWay).hasSize(1);

        decide(session -> decisions.keepTheirs(session, binding));
        var decided = shop.row("cast(progress as text)");
        underWay.forEach(shop::pass);

        assertThat(shop.row("phase")).isEqualTo("due");
        assertThat(shop.row("cast(progress as text)")).isEqualTo(decided).contains("kept:title");
    }

    @Test
    void nobodyBeginsBeforeTheClaimOfWhoeverWasAtItHasEnded() throws SQLException {
        drifted();
        lookAtOnce();
        var underWay = shop.claim();
        decide(session -> decisions.keepTheirs(session, binding));

        assertThat(shop.claim()).isEmpty();
        underWay.forEach(shop::pass);
        assertThat(shop.claim()).isEmpty();

        claimsEnd();
        shop.work();
        assertThat(shop.row("phase")).isEqualTo("live");
        assertThat(title()).isEqualTo(THEIRS);
    }

    @Test
    void tryingAgainDuringAPassBeginsWithALookOnceTheClaimHasEnded() throws SQLException {
        shop.farm().offer(shop.product(), 91_000);
        shop.farm().publish(shop.product()).then().statusCode(200);
        var underWay = shop.claim();
        assertThat(underWay).hasSize(1);
        decide(session -> decisions.tryAgain(session, binding));
        underWay.forEach(shop::pass);
        assertThat(shop.row("phase")).isEqualTo("due");
        assertThat(shop.row("read_at is null")).isEqualTo("t");
        assertThat(shop.claim()).isEmpty();

        claimsEnd();
        var before = shop.market().received().size();
        shop.work();
        assertThat(shop.row("phase")).isEqualTo("live");
        assertThat(shop.market().received().get(before)).matches(call -> !call.isWrite());
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().priceDong()).isEqualTo(91_000);
    }

    @Test
    void tryingAgainStartsToCountAnew() throws SQLException {
        shop.change(
                "phase = 'stuck', attempts = 12, due_at = null, progress = jsonb_set(progress, '{attempts}', '12')");
        shop.market().inject(Chaos.of(Chaos.Kind.HTTP_500, 1, ".*"));
        decide(session -> decisions.tryAgain(session, binding));
        shop.work();

        assertThat(shop.row("phase")).isEqualTo("retrying");
        assertThat(shop.row("attempts")).isEqualTo("1");
    }

    @Test
    void whatIsTakenOffDuringAPassIsTakenOffAfterIt() throws SQLException {
        shop.farm().offer(shop.product(), 91_000);
        shop.farm().publish(shop.product()).then().statusCode(200);
        var underWay = shop.claim();
        decide(session -> bindings.unwant(session, binding));
        underWay.forEach(shop::pass);
        assertThat(shop.market().received()).anyMatch(Asked::isWrite);
        shop.work();

        assertThat(shop.row("phase")).isEqualTo("unlisted");
        assertThat(shop.row("wanted")).isEqualTo("f");
        assertThat(shop.market().bySku(shop.sku()).orElseThrow().buyable()).isFalse();
    }
}
