package vn.nhan.catalog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Only what customers see now is looked at, and makes the price of its kind. */
@Server
class SeenOffersTest {

    private static final int ALL = 100_000;

    private final QualityQueries queries;
    private final MarketPrices prices;
    private final TenantTx tx;
    private final TenantDirectory directory;

    SeenOffersTest(QualityQueries queries, MarketPrices prices, TenantTx tx, TenantDirectory directory) {
        this.queries = queries;
        this.prices = prices;
        this.tx = tx;
        this.directory = directory;
    }

    @Test
    void offersThatAreNotToBeSeenYetAreNeitherOnTheDeskNorInThePriceOfTheirKind() {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var product = farm.product();
        farm.addPhoto(product, 22).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        assertThat(onTheDesk()).contains(UUID.fromString(product));
        var counted = counted();

        farm.member()
                .put(
                        "/products/" + product + "/listing/terms",
                        Map.of(
                                "visibleFrom",
                                Instant.now().plus(Duration.ofDays(2)).toString()))
                .then()
                .statusCode(200);

        assertThat(onTheDesk()).doesNotContain(UUID.fromString(product));
        assertThat(counted()).isEqualTo(counted - 1);
    }

    private List<UUID> onTheDesk() {
        return inHungYen(session -> queries.lowest(session, QualityFilter.of(null, null, null, null), ALL)).stream()
                .map(QualityQueries.Line::product)
                .toList();
    }

    /** Offers of fresh fruit that its price is reckoned of. */
    private int counted() {
        return inHungYen(
                        session -> prices.reckon(session, Instant.now()).chain(() -> prices.of(session, "fresh-fruit")))
                .offers();
    }

    private <T> T inHungYen(Function<Mutiny.Session, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> tx.as(TenantScope.of(directory.byHost(Api.HUNG_YEN).orElseThrow()), work));
        } catch (Throwable e) {
            throw new AssertionError("could not be read", e);
        }
    }
}
