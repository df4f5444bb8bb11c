package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Letter;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Shops;

@Server
class RenewalTest {

    private static final TenantScope HUNG_YEN = TenantScope.of(TenantId.of(1));

    private final StallMarket market = new StallMarket(Clock.systemUTC());
    private final TenantTx tx;
    private final Vault vault;
    private final Safe safe;
    private final Connectors connectors;
    private final Exchanges exchanges;
    private final Parking parking;
    private final ChannelAccounts accounts;
    private final OutboxDelivery outbox;
    private final Clock clock;

    private String name;
    private Api member;
    private String id;
    private ChannelAccountRef account;

    RenewalTest(
            TenantTx tx,
            Vault vault,
            Safe safe,
            Connectors connectors,
            Exchanges exchanges,
            Parking parking,
            ChannelAccounts accounts,
            OutboxDelivery outbox,
            Clock clock) {
        this.tx = tx;
        this.vault = vault;
        this.safe = safe;
        this.connectors = connectors;
        this.exchanges = exchanges;
        this.parking = parking;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @BeforeEach
    void aShopThatLetsUsIn() {
        name = People.newAddress("gian-hang");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người quản lý", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        member = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        var farm = Farm.verified(member, People.atWork(Api.HUNG_YEN, "officer"));
        id = Shops.connected(farm, Shops.stall(market.base()));
        Shops.letIn(member, id, StallMarket.CODE).then().statusCode(303);
        account = await(() -> tx.as(HUNG_YEN, session -> accounts.require(session, UUID.fromString(id))));
    }

    @AfterEach
    void end() {
        market.close();
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return Objects.requireNonNull(VertxContextSupport.subscribeAndAwait(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** As another process would have it: nothing but the database is shared. */
    private Vault anotherProcess() {
        return new Vault(tx, safe, connectors, exchanges, parking, clock);
    }

    private static List<Credentials> atOnce(int count, Callable<Credentials> work) throws Exception {
        var threads = Executors.newFixedThreadPool(count);
        try {
            var all = new ArrayList<Credentials>();
            for (var done : threads.invokeAll(Collections.nCopies(count, work))) {
                all.add(done.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void eightProcessesThatNeedNewTokensAtOnceRenewThemOnce() throws Exception {
        var stale = await(() -> vault.tokens(account).current());
        market.expire();
        market.slowRenewals(300);

        var fresh = atOnce(8, () -> await(() -> anotherProcess().tokens(account).renewed(stale)));

        assertThat(market.renewals()).isEqualTo(1);
        assertThat(fresh)
                .extracting(Credentials::secrets)
                .containsOnly(fresh.get(0).secrets());
        assertThat(fresh.get(0).secrets()).isNotEqualTo(stale.secrets());
        member.put("/channel-accounts/" + id + "/check").then().body("outcome", equalTo("GOOD"));
        assertThat(market.renewals()).isEqualTo(1);
    }

    @Test
    void eightOfOneProcessRenewThemOnceAsWell() throws Exception {
        var stale = await(() -> vault.tokens(account).current());
        market.expire();
        market.slowRenewals(300);

        var fresh = atOnce(8, () -> await(() -> vault.tokens(account).renewed(stale)));

        assertThat(market.renewals()).isEqualTo(1);
        assertThat(fresh)
                .extracting(Credentials::secrets)
                .containsOnly(fresh.get(0).secrets());
    }

    @Test
    void refreshTokenThatIsGoodOnceIsKeptRoundAfterRound() {
        for (int round = 1; round <= 3; round++) {
            market.expire();
            member.put("/channel-accounts/" + id + "/check").then().body("outcome", equalTo("GOOD"));
            assertThat(market.renewals()).isEqualTo(round);
        }
    }

    @Test
    void revokedAccountRestsAndItsPeopleAreToldOnce() throws SQLException {
        var stale = await(() -> vault.tokens(account).current());
        market.revoke();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(
                            () -> await(() -> anotherProcess().tokens(account).renewed(stale)))
                    .isInstanceOfSatisfying(
                            FaultException.class,
                            failure -> assertThat(failure.fault()).isInstanceOf(Fault.AuthRevoked.class));
        }
        Deliveries.deliver(outbox);

        member.get("/channel-accounts/" + id)
                .then()
                .body("status", equalTo("parked"))
                .body("parkedReason", equalTo("shut-out"));
        assertThat(Letter.to(name))
                .filteredOn(letter -> letter.subject().contains("Stall"))
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("/my/marketplaces/" + id)
                        .doesNotContain("access-", "refresh-"));
        assertThat(BehindTheWall.ask("select body::text from outbox", "outbox"))
                .noneMatch(event -> event.contains(stale.secret(Credentials.ACCESS_TOKEN)));
    }

    @Test
    void whoLetsUsInAgainWakesARestingAccount() {
        await(() -> parking.park(account, "shut-out").replaceWith(true));
        member.get("/channel-accounts/" + id).then().body("status", equalTo("parked"));
        Shops.letIn(member, id, StallMarket.CODE).then().statusCode(303);
        member.get("/channel-accounts/" + id).then().body("status", equalTo("active"));
    }

    @Test
    void everyOpeningIsWrittenDownButAHundredCallsAreOne() throws SQLException {
        safe.forget(account.id());
        var before = openings("call");
        for (int i = 0; i < 100; i++) {
            await(() -> vault.tokens(account).current());
        }
        assertThat(openings("call")).isEqualTo(before + 1);
        var renewals = openings("renewal");
        var stale = await(() -> vault.tokens(account).current());
        await(() -> vault.tokens(account).renewed(stale));
        assertThat(openings("renewal")).isEqualTo(renewals + 1);
    }

    @Test
    void anOpeningIsWrittenDownAlsoWhereTheRenewalFails() throws SQLException {
        var stale = await(() -> vault.tokens(account).current());
        market.revoke();
        var before = openings("renewal");

        assertThatThrownBy(() -> await(() -> vault.tokens(account).renewed(stale)))
                .isInstanceOf(FaultException.class);

        assertThat(openings("renewal")).isEqualTo(before + 1);
    }

    @Test
    void keysThatSomebodyReplacedMeanwhileAreFound() {
        var tokens = vault.tokens(account);
        var refused = await(tokens::current);
        assertThat(await(() -> tokens.replaced(refused))).isEmpty();

        // Another process lets us in anew: this one remembers what it opened before.
        var elsewhere = anotherProcess().tokens(account);
        market.expire();
        var fresh = await(() -> elsewhere.renewed(refused));
        safe.remember(account.id(), refused);

        assertThat(await(() -> tokens.replaced(refused)).map(Credentials::secrets))
                .contains(fresh.secrets());
    }

    private int openings(String purpose) throws SQLException {
        return BehindTheWall.ask(
                        "select id::text from channel_secret_access where process <> '' and account_id = '" + id
                                + "' and purpose = '" + purpose + "'",
                        "channel_secret_access")
                .size();
    }
}
