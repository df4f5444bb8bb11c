package vn.nhan.marketplace.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.simulator.plain.PlainMarket;
import vn.nhan.testing.Server;

/** Who goes first of many that are due. */
@Server
class LanesTest {

    private final TenantTx tx;
    private final Bindings bindings;
    private final Clock clock;
    private final List<PlainMarket> markets = new ArrayList<>();
    private ShopsAtWork shops;

    LanesTest(TenantTx tx, Bindings bindings, Clock clock) {
        this.tx = tx;
        this.bindings = bindings;
        this.clock = clock;
    }

    @BeforeEach
    void aFarm() throws SQLException {
        shops = new ShopsAtWork();
    }

    @AfterEach
    void close() {
        markets.forEach(PlainMarket::close);
        shops.close();
    }

    /** A sale doesn't wait for texts, and those don't for hundreds that are put there for the first time. */
    @Test
    void stockGoesFirstThenChangesThenWhatIsNew() throws SQLException {
        var account = account();
        var photographed = shops.another(1);
        var fresh = shops.another(2);
        want(account, fresh);
        want(account, photographed);
        want(account, shops.product());
        shops.farm().addPhoto(photographed, 3).then().statusCode(201);
        shops.farm()
                .member()
                .post(
                        "/variants/" + shops.pack() + "/reservations",
                        Map.of("quantity", 1, "reference", "DH-1", "minutes", 15))
                .then()
                .statusCode(201);

        assertThat(List.of(next(account), next(account), next(account)))
                .containsExactly(shops.product(), photographed, fresh);
    }

    @Test
    void whatIsTakenOffGoesBeforeWhatIsNew() throws SQLException {
        var account = account();
        var fresh = shops.another(1);
        want(account, fresh);
        want(account, shops.product());
        shops.farm()
                .member()
                .delete("/products/" + shops.product() + "/listing/publication")
                .then()
                .statusCode(200);

        assertThat(next(account)).isEqualTo(shops.product());
    }

    /** Of an account with much to do no more come at a time than its share, whatever else is due. */
    @Test
    void whoHasMuchToDoLeavesTheOthersTheirTurn() throws SQLException {
        var much = account();
        var little = account();
        want(much, shops.product());
        for (int number = 0; number < 5; number++) {
            want(much, shops.another(number));
        }
        want(little, shops.product());
        var claimed = claim(new Bindings.Room(2, Integer.MAX_VALUE)).stream()
                .collect(Collectors.groupingBy(Claimed::account, Collectors.counting()));

        assertThat(claimed).containsEntry(much, 2L).containsEntry(little, 1L);
    }

    private UUID account() throws SQLException {
        var market = new PlainMarket(0, clock);
        markets.add(market);
        return shops.open(market);
    }

    private void want(UUID account, String product) {
        shops.farm()
                .member()
                .put("/channel-accounts/" + account + "/listings", Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
    }

    /** The product of an account whose turn it is now; those of others are left where they are. */
    private String next(UUID account) {
        return claim(new Bindings.Room(1, Integer.MAX_VALUE)).stream()
                .filter(one -> one.account().equals(account))
                .map(one -> one.product().toString())
                .findFirst()
                .orElseThrow();
    }

    private List<Claimed> claim(Bindings.Room room) {
        var others = shops.others();
        return ShopsAtWork.done(() -> tx.as(
                TenantScope.of(shops.tenant()), session -> bindings.claim(session, shops.tenant(), room, others)));
    }
}
