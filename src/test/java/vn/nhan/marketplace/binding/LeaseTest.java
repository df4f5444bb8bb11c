package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Server;

/** Two workers and a claim that runs out: what one of them began, the other ends, once. */
@Server
class LeaseTest {

    private final OutboxDelivery delivery;
    private final MarketplaceConfig config;
    private Duration lease = Duration.ZERO;
    private ShopAtWork shop;

    LeaseTest(OutboxDelivery delivery, MarketplaceConfig config) {
        this.delivery = delivery;
        this.config = config;
    }

    @BeforeEach
    void goodsThatAreToBePutThere() throws SQLException {
        lease = config.lease();
        shop = new ShopAtWork();
        shop.wanted();
    }

    @AfterEach
    void close() {
        Deliveries.deliver(delivery);
        MovableClock.reset();
        shop.close();
    }

    @Test
    void aClaimIsOnesOwnUntilItRunsOut() {
        assertThat(shop.claim()).hasSize(1);
        assertThat(shop.claim()).isEmpty();
        MovableClock.forward(lease.minusSeconds(20));
        assertThat(shop.claim()).isEmpty();

        MovableClock.forward(Duration.ofSeconds(21));
        assertThat(shop.claim())
                .singleElement()
                .satisfies(next -> assertThat(next.lease()).isEqualTo(2));
    }

    /** What was begun later would end after another has begun. */
    @Test
    void inTheLastThirdOfAClaimNothingIsBegun() throws SQLException {
        var late = shop.claim();
        MovableClock.forward(lease.multipliedBy(2).dividedBy(3));
        late.forEach(shop::pass);
        assertThat(shop.market().received()).isEmpty();
        assertThat(shop.claim()).isEmpty();

        MovableClock.forward(lease.dividedBy(3).plusSeconds(1));
        shop.work();
        assertThat(shop.row("phase")).isEqualTo("live");
    }

    @Test
    void whatOneBeganTheNextFindsAndTheFirstKeepsNothing() throws Exception {
        var gate = new Gate(shop.shop().wire);
        shop.shop().wire = gate;
        var first = shop.claim().get(0);
        var asleep = CompletableFuture.runAsync(() -> shop.pass(first));
        assertThat(gate.reached.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(shop.claim()).isEmpty();
        MovableClock.forward(lease.plusSeconds(1));
        shop.work();
        assertThat(shop.row("phase")).isEqualTo("live");
        var kept = shop.row("cast(progress as text)");
        var received = shop.market().received().size();

        gate.open.complete(null);
        asleep.get(60, TimeUnit.SECONDS);
        assertThat(shop.row("cast(progress as text)")).isEqualTo(kept);
        assertThat(shop.row("lease")).isEqualTo("2");
        assertThat(shop.market().received()).hasSize(received);
        assertThat(shop.market().remoteCount()).isEqualTo(1);
    }

    /** The first create arrives, and its answer is held up. */
    private static final class Gate implements Wire {

        private final Wire wire;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CompletableFuture<Void> open = new CompletableFuture<>();

        Gate(Wire wire) {
            this.wire = wire;
        }

        @Override
        public Uni<Reply> send(Target target, Call signed) {
            if (!signed.method().equals("POST") || !signed.path().equals("/goods")) {
                return wire.send(target, signed);
            }
            var context = Vertx.currentContext();
            return wire.send(target, signed)
                    .invoke(reached::countDown)
                    .chain(reply -> Uni.createFrom().completionStage(open).replaceWith(reply))
                    .emitOn(command -> context.runOnContext(go -> command.run()));
        }
    }
}
