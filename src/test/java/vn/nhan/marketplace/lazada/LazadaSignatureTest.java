package vn.nhan.marketplace.lazada;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.simulator.Hash;

class LazadaSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1767225600);
    private static final String SECRET = "lazada-demo-secret";
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Request><Product><PrimaryCategory>10002019"
                    + "</PrimaryCategory><Attributes><name>Gạo ST25 túi 5kg</name></Attributes></Product></Request>";
    private static final String PUSH =
            "{\"seller_id\":\"1234567\",\"message_type\":0,\"data\":{\"order_status\":\"unpaid\","
                    + "\"trade_order_id\":\"260422900198363\"},\"timestamp\":1603766859530,\"site\":\"lazada_vn\"}";
    private static final String SIGN = "b94e762daafac452ed129e75872d382b4a0cb6619f39c6622e3f8999647d6460";

    private final LazadaConnector connector = new LazadaConnector();
    private final Credentials credentials = Credentials.of(
            Map.of("app-secret", SECRET, Credentials.ACCESS_TOKEN, "50000test"), Map.of("app-key", "123456"));

    @Test
    void aProductIsSignedAsThePublishedClientSigns() {
        var signed =
                connector.sign(LazadaCalls.post("/product/create", "write").with("payload", XML), credentials, NOW, "");
        assertThat(signed.query()).isEmpty();
        assertThat(signed.payload().mime()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(signed.payload().text())
                .contains("sign=AF85CF620C03BBB3316BCDEBC3318C30FC4C7DCA71834B7300D3F2F95E3C0E9D");
    }

    @Test
    void oneByteMakesAnotherSign() {
        var one = connector.sign(Call.get("/rest/orders/get", "order").with("limit", "1"), credentials, NOW, "");
        var other = connector.sign(Call.get("/rest/orders/get", "order").with("limit", "2"), credentials, NOW, "");
        assertThat(one.query().get("sign")).isNotEqualTo(other.query().get("sign"));
        var empty = connector.sign(
                Call.get("/rest/orders/get", "order").with("limit", "1").with("x", ""), credentials, NOW, "");
        assertThat(empty.query().get("sign")).isEqualTo(one.query().get("sign"));
    }

    @Test
    void textsOfAllKindsAreSignedAsTheyAre() {
        var text = "Gạo & nếp 🌾 = 100% + dẻo";
        var signed = connector.sign(
                Call.get("/rest/product/item/get", "read").with("seller_sku", text), credentials, NOW, "");
        var base = "/product/item/getaccess_token50000testapp_key123456seller_sku" + text
                + "sign_methodsha256timestamp1767225600000";
        assertThat(signed.query().get("sign")).isEqualToIgnoringCase(Hash.hmac(SECRET, base));
    }

    @Test
    void aPushOfLazadaIsTakenAndOneThatWasTouchedIsNot() {
        assertThat(verify(PUSH, SIGN)).isInstanceOfSatisfying(HookVerdict.Accepted.class, push -> {
            assertThat(push.orders()).isTrue();
            assertThat(push.shop()).contains("1234567");
        });
        assertThat(verify(PUSH.replace("unpaid", "unpaiD"), SIGN)).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verify(PUSH, "")).isInstanceOf(HookVerdict.Forged.class);
    }

    private HookVerdict verify(String body, String sign) {
        return connector.verify(
                new Hook(
                        "POST",
                        "https://nhan.example/hooks/lazada",
                        Map.of("authorization", List.of(sign)),
                        Payload.of("application/json", body.getBytes(StandardCharsets.UTF_8)),
                        NOW),
                credentials);
    }

    @ParameterizedTest
    @CsvSource({
        "4105, ISV, SELLER_SKU_DUPLICATE, Conflict",
        "4137, ISV, ITEM_NOT_FOUND, Gone",
        "4170, ISV, locked, Locked",
        "THD_IC_ERR_F_IC_ABILITY_PG_123, ISV, campaign, Locked",
        "IllegalAccessToken, ISV, expired, AuthExpired",
        "IllegalRefreshToken, ISV, expired, AuthRevoked",
        "IncompleteSignature, ISV, sign, Transient",
        "500, ISP, system error, Transient",
        "500, ISV, E005: 4105 SELLER_SKU_DUPLICATE, Conflict",
        "501, ISP, CHK_TITLE_LENGTH too long, Rejected",
        "501, ISV, something is wrong, Rejected",
        "901, SYSTEM, too fast, Throttled",
        "1000, ISP, internal, Transient"
    })
    void codesAreTold(String code, String type, String message, String kind) {
        var body = Json.object().put("code", code).put("type", type).put("message", message);
        assertThat(classify(Json.text(body)).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void aBanLastsAsLongAsItSays() {
        var body = "{\"code\":\"ApiCallLimit\",\"type\":\"ISV\",\"message\":\"limit. this ban will last 37 seconds\"}";
        assertThat(classify(body))
                .isInstanceOfSatisfying(
                        Fault.Throttled.class,
                        fault -> assertThat(fault.retryAfter()).isEqualTo(Duration.ofSeconds(37)));
    }

    @Test
    void theFinerCodeStandsInTheDetails() {
        var body = "{\"code\":\"500\",\"type\":\"ISP\",\"message\":\"Create product failed\","
                + "\"detail\":[{\"field\":\"SellerSku\",\"message\":\"SELLER_SKU_DUPLICATE\"}]}";
        assertThat(classify(body)).isInstanceOf(Fault.Conflict.class);
    }

    private Fault classify(String body) {
        var call = Call.get("/rest/product/item/get", "read");
        return connector
                .classify(call, new Reply(200, Map.of(), Payload.json(body)))
                .orElseThrow();
    }
}
