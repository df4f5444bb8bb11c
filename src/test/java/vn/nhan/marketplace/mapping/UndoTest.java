package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class UndoTest {

    private static final Map<String, Object> FRUIT = ShopeeShop.fromVietnam(ShopeeShop.FRUIT);
    private static final Map<String, Object> RICE = ShopeeShop.choice(ShopeeShop.RICE, Map.of(), true);

    private final List<ShopeeShop> shops = new ArrayList<>();
    private ShopeeShop shop;

    @BeforeEach
    void aShopWithGoods() throws SQLException {
        Simulated.forgetAll();
        shop = another();
    }

    @AfterEach
    void close() throws SQLException {
        shops.forEach(ShopeeShop::close);
        Simulated.forgetAll();
    }

    private ShopeeShop another() throws SQLException {
        var one = new ShopeeShop(Api.HUNG_YEN);
        shops.add(one);
        return one;
    }

    @Test
    void aChangeIsTakenBackInOneStepAndGoodsAreSentAnew() throws SQLException {
        shop.match(FRUIT).statusCode(200);
        shop.publish();
        shop.match(RICE).statusCode(200);
        shop.work();

        undo(shop.member(), 2)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("chosen.remoteCategory", equalTo(ShopeeShop.FRUIT))
                .body("chosen.attributes.'100010'.value", equalTo("Việt Nam"));
        shop.work();

        shop.listing().body("items[0].state", equalTo("live"));
        var written = shop.writes("update_item");
        assertThat(written.get(written.size() - 1).text()).contains(ShopeeShop.FRUIT, "Việt Nam");
    }

    @Test
    void theFirstChoiceIsTakenBackToNothingAndGoodsThatWaitedWaitAgain() throws SQLException {
        shop.match(FRUIT).statusCode(200);

        undo(shop.member(), 1)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("category.state", equalTo("missing"))
                .body("chosen", nullValue());
        shop.publish();

        shop.listing().body("items[0].state", equalTo("blocked"));
        assertThat(shop.writes("add_item")).isEmpty();
    }

    @Test
    void whoeverSawAMatchThatIsGoneDoesNotTakeTheNextForIt() throws SQLException {
        shop.match(FRUIT).header("ETag", "\"1\"");
        undo(shop.member(), 1).statusCode(200);

        shop.match(FRUIT).header("ETag", "\"3\"");

        shop.member()
                .request()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(RICE)
                .put("/api/v1" + shop.fruit())
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheNewestIsTakenBackAndOnlyOnce() {
        shop.match(FRUIT).statusCode(200);
        shop.match(RICE).statusCode(200);

        undo(shop.member(), 1).statusCode(409).body("type", equalTo("urn:nhan:problem:channel-category.not-newest"));
        undo(shop.member(), 2).statusCode(200);
        undo(shop.member(), 2).statusCode(409).body("type", equalTo("urn:nhan:problem:channel-category.not-newest"));
        for (var never : List.of(0, -1, 4)) {
            undo(shop.member(), never).statusCode(404);
        }
        choices(shop.member())
                .body("number", contains(3, 2, 1))
                .body("undoes", contains(2, null, null))
                .body("undoable", contains(true, false, false));
    }

    @Test
    void whatIsTakenBackCanBeHadAgain() {
        shop.match(FRUIT).statusCode(200);
        undo(shop.member(), 1).statusCode(200);

        undo(shop.member(), 2).statusCode(200).body("chosen.remoteCategory", equalTo(ShopeeShop.FRUIT));
    }

    @Test
    void theHistoryTellsWhoAndWhatWithoutNames() throws SQLException {
        shop.match(FRUIT).statusCode(200);
        People.atWork(Api.HUNG_YEN, "officer").put(shop.fruit(), RICE).then().statusCode(200);

        choices(shop.member())
                .body("by", contains("officer", "you"))
                .body("before[0].id", equalTo(ShopeeShop.FRUIT))
                .body("before[1]", nullValue())
                .body("after.id", contains(ShopeeShop.RICE, ShopeeShop.FRUIT))
                .body("after[1].path", contains("Thực phẩm và đồ uống", "Trái cây tươi"))
                .body("undoable", contains(false, false));
        var neighbour = another();
        neighbour
                .member()
                .get(neighbour.fruit() + "/choices")
                .then()
                .statusCode(200)
                .body("by", contains("officer", "others"));
    }

    @Test
    void sellersTakeBackTheirOwnAloneAndOfficersAny() throws SQLException {
        shop.match(FRUIT).statusCode(200);
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        officer.put(shop.fruit(), RICE).then().statusCode(200);

        undo(shop.member(), 2).statusCode(403).body("type", equalTo("urn:nhan:problem:channel-category.not-yours"));
        undo(officer, 2).statusCode(200).body("chosen.remoteCategory", equalTo(ShopeeShop.FRUIT));
        undo(officer, 3).statusCode(200);
    }

    @Test
    void whatOthersSellByMeanwhileIsNotTakenFromUnderThem() throws SQLException {
        shop.match(FRUIT).statusCode(200);
        another().publish();

        undo(shop.member(), 1)
                .statusCode(403)
                .body("type", equalTo("urn:nhan:problem:channel-category.used-by-others"));
        undo(People.atWork(Api.HUNG_YEN, "officer"), 1).statusCode(200);
    }

    @Test
    void theSameChoiceAgainIsNone() {
        shop.match(FRUIT).statusCode(200);
        shop.match(FRUIT).statusCode(200);

        choices(shop.member()).body("number", contains(1));
    }

    @Test
    void whatIsOfAnotherProvinceStaysThere() throws SQLException {
        shop.match(FRUIT).statusCode(200);
        var stranger = new ShopeeShop(Api.THAI_NGUYEN);
        shops.add(stranger);

        stranger.member()
                .get(stranger.fruit() + "/choices")
                .then()
                .statusCode(200)
                .body("number", empty());
        stranger.member().put(stranger.fruit() + "/choices/1/reversal").then().statusCode(404);
        stranger.member().put(shop.fruit() + "/choices/1/reversal").then().statusCode(404);
    }

    private ValidatableResponse undo(Api who, int number) {
        return who.put(shop.fruit() + "/choices/" + number + "/reversal").then();
    }

    private ValidatableResponse choices(Api who) {
        return who.get(shop.fruit() + "/choices").then().statusCode(200);
    }
}
