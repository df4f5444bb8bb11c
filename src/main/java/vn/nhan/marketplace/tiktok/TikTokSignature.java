package vn.nhan.marketplace.tiktok;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;

/**
 * As the guide "Sign your API request" has it: path, the sorted query and the body between two times the secret. A body
 * with files is left out. Tokens are asked for with the secret itself, which therefore comes in only here.
 */
final class TikTokSignature {

    static final String APP_KEY = "app-key";
    static final String APP_SECRET = "app-secret";
    static final String SHOP_ID = "shop-id";
    static final String SHOP_CIPHER = "shop-cipher";
    static final String TOKEN = "x-tts-access-token";

    private TikTokSignature() {}

    static Call sign(Call call, Credentials credentials, Instant now) {
        if (call.to() == Call.To.SIGN_IN) {
            return forTokens(call, credentials);
        }
        var signed =
                call.with("app_key", credentials.id(APP_KEY)).with("timestamp", Long.toString(now.getEpochSecond()));
        if (ofShop(call.path()) && credentials.ids().containsKey(SHOP_CIPHER)) {
            signed = signed.with("shop_cipher", credentials.id(SHOP_CIPHER));
        }
        return signed.with("sign", signature(signed, credentials.secret(APP_SECRET)))
                .withHeader(TOKEN, credentials.secret(Credentials.ACCESS_TOKEN));
    }

    private static Call forTokens(Call call, Credentials credentials) {
        var signed = call.with("app_key", credentials.id(APP_KEY)).with("app_secret", credentials.secret(APP_SECRET));
        return call.path().equals(TikTokOAuth.REFRESH)
                ? signed.with("refresh_token", credentials.secret(Credentials.REFRESH_TOKEN))
                : signed;
    }

    /** Pictures and the list of shops belong to the application. */
    private static boolean ofShop(String path) {
        return !path.startsWith("/authorization/") && !path.equals(TikTokCalls.UPLOAD);
    }

    private static String signature(Call call, String secret) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(utf8(secret + call.path()));
        call.query().forEach((name, value) -> {
            if (!name.equals("sign") && !name.equals("access_token")) {
                message.writeBytes(utf8(name + value));
            }
        });
        if (!call.payload().mime().startsWith("multipart/form-data")) {
            message.writeBytes(call.payload().bytes());
        }
        message.writeBytes(utf8(secret));
        return Digests.hex(secret, message.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
