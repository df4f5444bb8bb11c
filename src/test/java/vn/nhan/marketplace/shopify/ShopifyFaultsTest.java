package vn.nhan.marketplace.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class ShopifyFaultsTest {

    private static final Call CALL = Documents.call(Documents.PLACE, Json.object());

    @ParameterizedTest
    @CsvSource({
        "ACCESS_DENIED, AuthRevoked",
        "SHOP_INACTIVE, AuthRevoked",
        "INTERNAL_SERVER_ERROR, Transient",
        "undefinedField, Rejected",
    })
    void errorsOfTheQuestionHaveTheirKinds(String code, String kind) {
        assertThat(kind("{\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"" + code + "\"}}]}"))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCT_DOES_NOT_EXIST, Gone",
        "INVALID_INVENTORY_ITEM, Unknown",
        "PRODUCT_VARIANT_DOES_NOT_EXIST, Unknown",
        "IDEMPOTENCY_CONCURRENT_REQUEST, Transient",
        "INVALID_INPUT, Rejected",
        "A_NEW_CODE, Rejected",
    })
    void errorsOfTheGoodsHaveTheirKinds(String code, String kind) {
        assertThat(kind("{\"data\":{\"productSet\":{\"userErrors\":[{\"code\":\"" + code
                        + "\",\"field\":[\"input\",\"title\"],\"message\":\"x\"}]}}}"))
                .isEqualTo(kind);
    }

    @Test
    void anErrorOfTheSecondMutationCountsToo() {
        assertThat(kind("{\"data\":{\"productUpdate\":{\"userErrors\":[]},"
                        + "\"publishablePublish\":{\"userErrors\":[{\"field\":null,\"message\":\"x\"}]}}}"))
                .isEqualTo("Rejected");
    }

    @Test
    void theWaitIsUntilThePointsAreBack() {
        var fault = ShopifyFaults.of(
                CALL,
                reply(
                        200,
                        "{\"errors\":[{\"message\":\"Throttled\",\"extensions\":{\"code\":\"THROTTLED\"}}],"
                                + "\"extensions\":{\"cost\":{\"requestedQueryCost\":312,\"throttleStatus\":"
                                + "{\"currentlyAvailable\":12,\"restoreRate\":100}}}}"));

        assertThat(fault).contains(new Fault.Throttled("THROTTLED", "Throttled", Duration.ofSeconds(3)));
    }

    @Test
    void halfAnAnswerIsNotBelieved() {
        assertThat(kind("{\"data\":{\"product\":{\"id\"")).isEqualTo("Transient");
        assertThat(kind("{}")).isEqualTo("Transient");
        assertThat(ShopifyFaults.of(CALL, reply(401, "{}")).orElseThrow()).isInstanceOf(Fault.AuthRevoked.class);
        assertThat(ShopifyFaults.of(CALL, reply(200, "{\"data\":{\"product\":null}}"))).isEmpty();
    }

    private static String kind(String body) {
        return ShopifyFaults.of(CALL, reply(200, body)).orElseThrow().getClass().getSimpleName();
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Map.of(), Payload.json(body));
    }
}
