package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Goods of a trader with many, as the department decides: all of them follow, but not in one transaction. */
@Server
class SellerStandingTest {

    private static final int GOODS = 31;

    private final OutboxDelivery outbox;

    private Api officer;
    private Farm farm;

    SellerStandingTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void aTraderWithMoreGoodsThanOneTransactionTakes() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
        IntStream.range(0, GOODS).forEach(number -> {
            var product = farm.product();
            farm.addPhoto(product, 1).then().statusCode(201);
            farm.offer(product, 65_000);
            farm.publish(product).then().statusCode(200);
        });
        Deliveries.deliver(outbox);
    }

    @Test
    void goodsOfATraderWithManyLeaveTheShelfSomeAtATime() throws SQLException {
        assertThat(onTheShelf()).isEqualTo(GOODS);
        var before = continued();

        officer.put("/businesses/" + farm.businessId() + "/suspension", Map.of("reason", "Có phản ánh cần làm rõ."))
                .then()
                .statusCode(200);
        Deliveries.deliverOnce(outbox);
        assertThat(onTheShelf()).as("at once").isZero();
        Deliveries.deliver(outbox);

        assertThat(onTheShelf()).isZero();
        assertThat(continued() - before).as("transactions after the first").isEqualTo(1);
    }

    private int continued() throws SQLException {
        return number("select count(*) from outbox where type = 'GoodsBehind' and body ->> 'businessId' = '"
                + farm.businessId() + "'");
    }

    private int onTheShelf() throws SQLException {
        return number(
                "select count(*) from published.storefront_listing where business_id = '" + farm.businessId() + "'");
    }

    private static int number(String sql) throws SQLException {
        return Integer.parseInt(
                BehindTheWall.ask(sql, "outbox", "published.storefront_listing").get(0));
    }
}
