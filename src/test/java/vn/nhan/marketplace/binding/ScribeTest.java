package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

/** What is written down together: each listing for itself, and under its own claim alone. */
@Server
class ScribeTest {

    /** More than the scribe calls many. */
    private static final int MANY = 14;

    private final TenantTx tx;
    private final Bindings bindings;
    private final Scribe scribe;
    private final Clock clock;
    private ShopsAtWork shops;
    private Claimed first;
    private Claimed second;

    ScribeTest(TenantTx tx, Bindings bindings, Scribe scribe, Clock clock) {
        this.tx = tx;
        this.bindings = bindings;
        this.scribe = scribe;
        this.clock = clock;
    }

    @BeforeEach
    void twoListingsThatAreClaimed() throws SQLException {
        shops = new ShopsAtWork();
        var accounts = List.of(wanted(), wanted());
        var claimed = claim(Integer.MAX_VALUE).stream()
                .filter(one -> accounts.contains(one.account()))
                .toList();
        first = claimed.get(0);
        second = claimed.get(1);
    }

    @AfterEach
    void close() {
        MovableClock.reset();
        shops.close();
    }

    @Test
    void whatWentWrongWithOneLosesNoOther() throws SQLException {
        var both = Uni.join()
                .all(
                        kept(first, "no-phase-of-ours", null).onFailure().recoverWithItem(false),
                        kept(second, "retrying", null))
                .andFailFast();

        assertThat(ShopsAtWork.done(() -> both)).containsExactly(false, true);
        assertThat(row(first, "phase")).isEqualTo("due");
        assertThat(row(second, "phase")).isEqualTo("retrying");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        assertThatThrownBy(() -> ShopsAtWork.done(() -> kept(first, "no-phase-of-ours", null)))
                .isNotNull();
    }

    @Test
    void underAClaimThatWasLostNothingIsKept() throws SQLException {
        BehindTheWall.change(
                "update channel_binding set lease = lease + 1 where id = '" + first.id() + "'", "channel_binding");

        assertThat(ShopsAtWork.done(() -> kept(first, "retrying", null))).isFalse();
        assertThat(row(first, "phase")).isEqualTo("due");
        assertThat(row(first, "progress")).isEqualTo("{}");
    }

    @Test
    void inTheMiddleOfAPassItStaysDue() throws SQLException {
        var before = row(first, "due_at");

        ShopsAtWork.done(() -> kept(first, "retrying", first.until()));
        assertThat(row(first, "due_at")).isEqualTo(before);

        ShopsAtWork.done(() -> kept(first, "retrying", null));
        assertThat(row(first, "due_at")).isNotEqualTo(before);
    }

    @Test
    void whatIsWantedAnewMeanwhileIsDueAtOnce() throws SQLException {
        ShopsAtWork.done(() -> tx.as(
                TenantScope.of(shops.tenant()),
                session -> bindings.changed(session, UUID.fromString(shops.product()), Haste.CHANGED)));

        ShopsAtWork.done(() -> kept(first, "live", null));

        assertThat(row(first, "due_at <= '" + clock.instant() + "'")).isEqualTo("t");
    }

    @Test
    void whatComesAfterManyWaitsForALittleAndIsWrittenToo() throws SQLException {
        for (int i = 0; i < MANY; i++) {
            wanted();
        }
        var claimed = claim(Integer.MAX_VALUE);
        var all = Uni.join()
                .all(claimed.stream()
                        .map(one -> kept(one, "retrying", one.until()))
                        .toList())
                .andFailFast();

        assertThat(ShopsAtWork.done(() -> all))
                .hasSizeGreaterThanOrEqualTo(MANY)
                .containsOnly(true);
        assertThat(ShopsAtWork.done(() -> kept(claimed.get(0), "live", null))).isTrue();
        assertThat(row(claimed.get(0), "phase")).isEqualTo("live");
    }

    @Test
    void noMoreAreClaimedThanThereIsRoomFor() {
        MovableClock.forward(Duration.ofHours(1));

        assertThat(claim(1)).hasSize(1);
    }

    private UUID wanted() throws SQLException {
        var account = shops.open(new PlainMarket(0, clock));
        shops.farm()
                .member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(shops.product())))
                .then()
                .statusCode(200);
        return account;
    }

    private List<Claimed> claim(int all) {
        return ShopsAtWork.done(() -> tx.as(
                TenantScope.of(shops.tenant()),
                session -> bindings.claim(session, shops.tenant(), new Bindings.Room(8, all), Set.of())));
    }

    private Uni<Boolean> kept(Claimed claimed, String phase, @Nullable Instant until) {
        return scribe.keep(
                shops.tenant(),
                new Kept(
                        claimed.id(),
                        claimed.lease(),
                        phase,
                        "{\"phase\": \"DUE\"}",
                        null,
                        0,
                        null,
                        null,
                        null,
                        until,
                        0,
                        claimed.generation(),
                        clock.instant().plusSeconds(3_600),
                        false,
                        null,
                        null,
                        ""));
    }

    private static String row(Claimed claimed, String what) throws SQLException {
        return BehindTheWall.ask(
                        "select " + what + " from channel_binding where id = '" + claimed.id() + "'", "channel_binding")
                .get(0);
    }
}
