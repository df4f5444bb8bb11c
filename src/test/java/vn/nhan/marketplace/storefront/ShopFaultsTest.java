package vn.nhan.marketplace.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

class ShopFaultsTest {

    private static final Call CALL = Call.get("/com/products.json", "omni");

    @ParameterizedTest
    @CsvSource({
        "401, AuthExpired, AuthRevoked",
        "402, AuthRevoked, AuthRevoked",
        "403, AuthRevoked, AuthRevoked",
        "404, Gone, Gone",
        "409, Transient, Transient",
        "422, Rejected, Rejected",
        "500, Transient, Transient",
        "302, Transient, Transient",
    })
    void statusesHaveTheirKinds(int status, String renewed, String lasting) {
        assertThat(kind(fault(CALL, status, "{\"errors\":\"x\"}", true))).isEqualTo(renewed);
        assertThat(kind(fault(CALL, status, "{\"errors\":\"x\"}", false))).isEqualTo(lasting);
    }

    @Test
    void whatIsNotTakenNamesItsField() {
        var fault = fault(CALL, 422, "{\"errors\":{\"body_html\":[\"is too long\"]}}", true);

        assertThat(fault)
                .isInstanceOfSatisfying(
                        Fault.Rejected.class,
                        rejected -> assertThat(rejected.findings().get(0).field()).isEqualTo("description"));
    }

    @Test
    void aRefreshThatIsNotTakenAsksForTheSeller() {
        var renewal = Call.write("POST", "/connect/token", "sign-in", Payload.NONE).forSignIn();

        assertThat(fault(renewal, 400, "{\"error\":\"invalid_grant\"}", true))
                .isEqualTo(new Fault.AuthRevoked("invalid_grant", ""));
    }

    @Test
    void halfAnAnswerIsNotBelieved() {
        assertThat(kind(fault(CALL, 200, "{\"product\":{\"id\":1,", true))).isEqualTo("Transient");
        assertThat(kind(fault(CALL, 200, "<html>", true))).isEqualTo("Transient");
        var gone = Call.write("DELETE", "/com/products/1.json", "omni", Payload.NONE);
        assertThat(ShopFaults.of(gone, reply(200, ""), true)).isEmpty();
    }

    @Test
    void whoIsTooFastWaitsForBrokenSecondsToo() {
        var reply = new Reply(429, Map.of("retry-after", List.of("2.5")), Payload.NONE);

        assertThat(ShopFaults.of(CALL, reply, true)).contains(new Fault.Throttled("http-429", "", Duration.ofMillis(2_500)));
    }

    private static String kind(Fault fault) {
        return fault.getClass().getSimpleName();
    }

    private static Fault fault(Call call, int status, String body, boolean renews) {
        return ShopFaults.of(call, reply(status, body), renews).orElseThrow();
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Map.of(), Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)));
    }
}
