package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class RewrapTest {

    private static final TenantId HUNG_YEN = TenantId.of(1);

    private final StallMarket market = new StallMarket(Clock.systemUTC());
    private final TenantTx tx;
    private final TenantDirectory directory;
    private final SecretSeal seal;
    private final AccessLog log;
    private final Clock clock;

    RewrapTest(TenantTx tx, TenantDirectory directory, SecretSeal seal, AccessLog log, Clock clock) {
        this.tx = tx;
        this.directory = directory;
        this.seal = seal;
        this.log = log;
        this.clock = clock;
    }

    @AfterEach
    void end() {
        market.close();
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return Objects.requireNonNull(VertxContextSupport.subscribeAndAwait(work));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shop(Farm farm, StallMarket market) {
        return Shops.connected(farm, Shops.booth(market.base(), StallMarket.KEY));
    }

    private static String versions(String account) throws SQLException {
        return String.join(
                " ",
                BehindTheWall.ask(
                        "select distinct key_version::text from channel_secret where account_id = '" + account + "'",
                        "channel_secret"));
    }

    @Test
    void whatIsSealedUnderOldKeysIsSealedAnewAndTheRestGoesOn() throws SQLException {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var broken = shop(farm, market);
        var good = shop(farm, market);
        BehindTheWall.change(
                "update channel_secret set sealed = 'spoilt' where account_id = '" + broken + "'", "channel_secret");
        var store = new SecretStore(seal, clock, 2);
        var job = new RewrapJob(directory, tx, store, log);

        assertThat(await(() -> job.province(HUNG_YEN))).contains(false, true);

        assertThat(versions(good)).isEqualTo("2");
        assertThat(versions(broken)).isEqualTo("1");
        var owner = new SecretStore.Owner(HUNG_YEN, UUID.fromString(good));
        var opened = await(() -> tx.as(TenantScope.of(HUNG_YEN), session -> store.open(session, owner)));
        assertThat(opened.fields()).containsEntry("shop-key", StallMarket.KEY);
        assertThat(await(() -> job.province(HUNG_YEN))).doesNotContain(true);
        // A process that hasn't heard of the new keys yet takes nothing back.
        var older = new RewrapJob(directory, tx, new SecretStore(seal, clock, 1), log);
        assertThat(await(() -> older.province(HUNG_YEN))).isEmpty();
        assertThat(versions(good)).isEqualTo("2");
        BehindTheWall.change("delete from channel_secret where account_id = '" + broken + "'", "channel_secret");
    }

    @Test
    void secretOfOneAccountOpensInNoOther() throws SQLException {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var one = shop(farm, market);
        var other = shop(farm, market);
        BehindTheWall.change(
                "update channel_secret o set sealed = s.sealed, sealed_key = s.sealed_key from channel_secret s"
                        + " where s.account_id = '" + one + "' and s.field = o.field and o.account_id = '" + other
                        + "'",
                "channel_secret");
        farm.member().put("/channel-accounts/" + one + "/check").then().statusCode(200);
        var refused = farm.member().put("/channel-accounts/" + other + "/check");
        assertThat(refused.<String>path("outcome")).isNotEqualTo("GOOD");
        assertThat(refused.asString()).doesNotContain(StallMarket.KEY);
    }
}
