package vn.nhan.marketplace.binding;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Line;
import vn.nhan.marketplace.engine.Tokens;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.marketplace.plain.PlainConnector;
import vn.nhan.marketplace.tck.Loopback;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** A farm with a live listing and a shop at the plain marketplace, worked on by hand. */
final class PlainShop implements AccountDoor, AutoCloseable {

    /** What takes longer never ends. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static final int HUNG_YEN = 33;

    final PlainMarket market;
    final UUID account = UUID.randomUUID();
    final Farm farm;
    final String product;
    final List<String> rested = new ArrayList<>();
    List<Descriptor.Limit> limits = List.of();
    Wire wire = Loopback.wire();

    private final TenantTx tx;
    private final PictureBytes pictures;
    private final java.time.Clock clock;

    PlainShop(TenantTx tx, PictureBytes pictures, java.time.Clock clock) throws SQLException {
        this.tx = tx;
        this.pictures = pictures;
        this.clock = clock;
        this.market = new PlainMarket(0, clock);
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 85_000);
        BehindTheWall.change(
                "insert into channel_account (tenant_id, id, business_id, channel, name, status, settings, created_at,"
                        + " created_by, version) select b.tenant_id, '" + account + "', b.id, 'plain', 'Gian hàng mẫu',"
                        + " 'active', '{}', now(), '" + UUID.randomUUID() + "', 0 from business b where b.id = '"
                        + farm.businessId() + "'",
                "channel_account",
                "business");
    }

    @Override
    public Uni<Optional<Opened>> open(TenantId tenant, UUID asked) {
        if (!asked.equals(account)) {
            return Uni.createFrom().item(Optional.empty());
        }
        var target = new Wire.Target(market.base(), market.base(), asked, "plain");
        return Uni.createFrom()
                .item(Optional.of(new Opened(
                        new PlainConnector(),
                        new Line.Account(
                                target,
                                new Fixed(),
                                new SharedLimiter(tx, clock, new SharedLimiter.Whose(tenant, asked), limits),
                                Map.of()),
                        DriftPolicy.ASK,
                        0,
                        new Line.Parts((to, call) -> wire.send(to, call), pictures::of, clock))));
    }

    @Override
    public Uni<Void> rest(TenantId tenant, UUID asked, String code) {
        rested.add(code);
        return Uni.createFrom().voidItem();
    }

    private static final class Fixed implements Tokens {

        @Override
        public Uni<Credentials> current() {
            return Uni.createFrom()
                    .item(Credentials.of(Map.of(Credentials.ACCESS_TOKEN, "token-of-the-plain-shop"), Map.of()));
        }

        @Override
        public Uni<Credentials> renewed(Credentials stale) {
            return current();
        }
    }

    /** As the server does it: on a context of its own. */
    static <T> T done(java.util.function.Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> work.get().ifNoItem().after(PATIENCE).fail());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        market.close();
    }
}
