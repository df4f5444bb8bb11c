package vn.nhan.marketplace.sapo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OwnShopOAuth;
import vn.nhan.marketplace.connector.SignedBody;

/** The token of a public application, or the key and secret of one that the shop made itself. */
final class SapoSignature {

    static final String KEY = "api-key";
    static final String SECRET = "api-secret";

    private static final SignedBody.Headers HEADERS =
            new SignedBody.Headers("x-sapo-hmac-sha256", "x-sapo-topic", "x-sapo-store", Optional.empty());

    private SapoSignature() {}

    static Call sign(Call call, Credentials credentials) {
        if (call.to() == Call.To.SIGN_IN) {
            return call;
        }
        var token = credentials.secrets().get(Credentials.ACCESS_TOKEN);
        if (token != null) {
            return call.withHeader("X-Sapo-Access-Token", token);
        }
        var pair = credentials.secret(KEY) + ":" + credentials.secret(SECRET);
        return call.withHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    static HookVerdict verify(Hook hook, Credentials credentials) {
        var secret = credentials.secrets().getOrDefault(OwnShopOAuth.SECRET, "");
        return secret.isEmpty()
                ? SignedBody.verify(hook, credentials.secret(SECRET), HEADERS, SapoSignature::product)
                : SignedBody.verify(hook, secret, HEADERS, SapoSignature::product);
    }

    private static Set<String> product(Hook hook) {
        return Json.read(hook.payload())
                .flatMap(body -> Json.text(body, "id"))
                .map(Set::of)
                .orElseGet(Set::of);
    }
}
