package vn.nhan.marketplace.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class ShopeeFaultsTest {

    private static final Call CALL = Call.get("/api/v2/product/get_item_base_info", "read");

    private final ShopeeConnector connector = new ShopeeConnector();

    @ParameterizedTest
    @CsvSource({
        "error_auth, Invalid access_token., AuthExpired",
        "invalid_acceess_token, , AuthExpired",
        "error_auth, No permission to current api., AuthRevoked",
        "error_auth, Your shop can not use model level dts, Rejected",
        "shop_banned, , AuthRevoked",
        "error_sign, Wrong sign., Transient",
        "error_param, Invalid timestamp, Transient",
        "error_param, The information you queried is not found., Gone",
        "error_param, parameter invalid, Rejected",
        "error_inner, System error, Transient",
        "error_rate_limit, , Throttled",
        "error_limit, , Throttled",
        "error_cannt_edit_price_in_promotion, , Locked",
        "error_promotion_cantnot_update_stock, , Locked",
        "error_holiday_mode_change_stock, , Locked",
        "error_busi, Total stock must be more than reserved stock, Locked",
        "error_busi, The merchant has several places, Rejected",
        "error_item_not_found, Product not found, Gone",
        "a_code_of_tomorrow, whatever, Rejected"
    })
    void codeAndBeginningOfTheMessageDecide(String code, String message, String kind) {
        var body = Json.object().put("error", code).put("message", message);
        assertThat(connector.classify(CALL, reply(200, Json.text(body))))
                .hasValueSatisfying(
                        fault -> assertThat(fault.getClass().getSimpleName()).isEqualTo(kind));
    }

    @Test
    void successIsNoFault() {
        assertThat(connector.classify(CALL, reply(200, "{\"error\":\"\",\"response\":{\"failure_list\":[]}}")))
                .isEmpty();
    }

    @Test
    void whatFailedAmongSeveralIsAFault() {
        var promotion = "{\"error\":\"\",\"response\":{\"failure_list\":[{\"failed_reason\":\"item in promotion\"}]}}";
        assertThat(connector.classify(CALL, reply(200, promotion))).containsInstanceOf(Fault.Locked.class);
        var missing = "{\"error\":\"\",\"response\":{\"failure_list\":[{\"failed_reason\":\"Product not found\"}]}}";
        assertThat(connector.classify(CALL, reply(200, missing))).containsInstanceOf(Fault.Gone.class);
    }

    @Test
    void whatIsNoAnswerOfShopeeIsPassing() {
        assertThat(connector.classify(CALL, reply(502, "<html>"))).containsInstanceOf(Fault.Transient.class);
        assertThat(connector.classify(CALL, reply(200, "{\"error\":\"\",\"resp")))
                .containsInstanceOf(Fault.Transient.class);
        assertThat(connector.classify(CALL, reply(302, ""))).containsInstanceOf(Fault.Transient.class);
        assertThat(connector.classify(CALL, reply(429, ""))).containsInstanceOf(Fault.Throttled.class);
    }

    @Test
    void aRefusalNamesTheField() {
        var body = "{\"error\":\"error_param\",\"message\":\"Product name is too long\"}";
        assertThat(connector.classify(CALL, reply(200, body)).orElseThrow())
                .isInstanceOfSatisfying(
                        Fault.Rejected.class,
                        fault -> assertThat(fault.findings())
                                .singleElement()
                                .satisfies(
                                        finding -> assertThat(finding.field()).isEqualTo("title")));
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Map.of(), Payload.json(body));
    }
}
