package vn.nhan.marketplace.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class WooFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | woocommerce_rest_authentication_error | Invalid nonce - nonce has already been used. | Transient",
                "401 | woocommerce_rest_authentication_error | Invalid timestamp. | Transient",
                "401 | woocommerce_rest_authentication_error | Consumer key is invalid. | AuthRevoked",
                "401 | woocommerce_rest_cannot_create | Sorry, you are not allowed to create resources. | AuthRevoked",
                "404 | woocommerce_rest_product_invalid_id | Invalid ID. | Gone",
                "404 | rest_no_route | No route was found. | Transient",
                "400 | woocommerce_product_image_upload_error | Error getting remote image https://a.example/1.jpg. | Transient",
                "400 | woocommerce_product_image_upload_error | Invalid image: Sorry, this file type is not allowed. | Rejected",
                "400 | a_code_of_a_plugin | Something. | Rejected",
                "500 | internal_server_error | There has been a critical error. | Transient",
                "503 | x | Briefly unavailable. | Transient",
            })
    void codesHaveTheirKinds(int status, String code, String message, String kind) {
        var fault = fault(status, "{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}");

        assertThat(fault.getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void aSkuThatIsThereLeadsToItsProduct() {
        var fault = fault(
                400,
                "{\"code\":\"product_invalid_sku\",\"message\":\"Invalid or duplicated SKU.\","
                        + "\"data\":{\"status\":400,\"resource_id\":9007199254740993}}");

        assertThat(fault)
                .isEqualTo(new Fault.Conflict(
                        "product_invalid_sku", "Invalid or duplicated SKU.", Optional.of("9007199254740993")));
    }

    @Test
    void oneItemOfABatchThatFailedIsAFault() {
        var fault = fault(
                200,
                "{\"create\":[{\"id\":5},{\"id\":0,\"error\":{\"code\":\"product_invalid_sku\",\"message\":\"x\","
                        + "\"data\":{\"resource_id\":7}}}]}");

        assertThat(fault).isInstanceOf(Fault.Conflict.class);
        assertThat(WooFaults.of(reply(200, "{\"create\":[{\"id\":5}]}"))).isEmpty();
    }

    @Test
    void aParameterThatIsNotTakenNamesItsField() {
        var fault = fault(
                400,
                "{\"code\":\"rest_invalid_param\",\"message\":\"x\",\"data\":{\"params\":{\"regular_price\":\"no\"}}}");

        assertThat(fault)
                .isInstanceOfSatisfying(
                        Fault.Rejected.class,
                        rejected ->
                                assertThat(rejected.findings().get(0).field()).isEqualTo("variants"));
    }

    @Test
    void whatIsNoJsonIsNotBelieved() {
        assertThat(fault(200, "<html>")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(200, "{\"id\":5,\"na")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(301, "")).isInstanceOf(Fault.Transient.class);
        assertThat(fault(403, "<html>Forbidden</html>")).isInstanceOf(Fault.AuthRevoked.class);
        assertThat(fault(404, "<html>Not Found</html>")).isInstanceOf(Fault.Transient.class);
    }

    @Test
    void whoIsTooFastIsToldForHowLong() {
        var reply = new Reply(429, Map.of("retry-after", List.of("7")), Payload.NONE);

        assertThat(WooFaults.of(reply)).contains(new Fault.Throttled("http-429", "", Duration.ofSeconds(7)));
    }

    private static Fault fault(int status, String body) {
        return WooFaults.of(reply(status, body)).orElseThrow();
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Map.of(), Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)));
    }
}
