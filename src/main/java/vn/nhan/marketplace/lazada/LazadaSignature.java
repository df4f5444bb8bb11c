package vn.nhan.marketplace.lazada;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;
import vn.nhan.marketplace.connector.FormPayload;

/**
 * As the guide to the signature algorithm has it: the path and all parameters by name, but for files. What is posted goes
 * as a form, for a description is too long for an address.
 */
final class LazadaSignature {

    static final String APP_KEY = "app-key";
    static final String APP_SECRET = "app-secret";
    static final String SHOP_ID = "shop-id";

    private static final String REST = "/rest";

    private LazadaSignature() {}

    static Call sign(Call call, Credentials credentials, Instant now) {
        var signed = call.with("app_key", credentials.id(APP_KEY))
                .with("timestamp", Long.toString(now.toEpochMilli()))
                .with("sign_method", "sha256");
        if (call.to() == Call.To.API) {
            signed = signed.with("access_token", credentials.secret(Credentials.ACCESS_TOKEN));
        } else if (call.path().equals(LazadaOAuth.REFRESH)) {
            signed = signed.with("refresh_token", credentials.secret(Credentials.REFRESH_TOKEN));
        }
        signed = signed.with("sign", signature(signed, credentials.secret(APP_SECRET)));
        return call.method().equals("POST") && call.payload().length() == 0 ? posted(signed) : signed;
    }

    private static Call posted(Call call) {
        return new Call(
                call.to(),
                call.method(),
                call.path(),
                new TreeMap<>(),
                call.headers(),
                FormPayload.of(call.query()),
                call.bucket(),
                call.safeToRepeat());
    }

    private static String signature(Call call, String secret) {
        var path = call.path().startsWith(REST) ? call.path().substring(REST.length()) : call.path();
        var message = new StringBuilder(path);
        call.query().forEach((name, value) -> {
            if (!name.equals("sign") && !value.isEmpty()) {
                message.append(name).append(value);
            }
        });
        return Digests.hex(secret, message.toString().getBytes(StandardCharsets.UTF_8))
                .toUpperCase(Locale.ROOT);
    }
}
