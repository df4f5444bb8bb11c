package vn.nhan.marketplace.tiktok;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.StepKey;

/** Webhooks, signed over the application's key and the body. */
final class TikTokHooks {

    /** Orders, their parcels, cancellations and returns. */
    private static final Set<String> ORDERS = Set.of("1", "2", "3", "4", "11", "12");

    private TikTokHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(credentials.id(TikTokSignature.APP_KEY).getBytes(StandardCharsets.UTF_8));
        message.writeBytes(hook.payload().bytes());
        var expected = Digests.hex(credentials.secret(TikTokSignature.APP_SECRET), message.toByteArray());
        if (!Digests.same(expected, hook.header("authorization").orElse(""))) {
            return new HookVerdict.Forged("signature");
        }
        var body = Json.read(hook.payload());
        if (body.isEmpty()) {
            return new HookVerdict.Forged("body");
        }
        var type = Json.text(body.get(), "type").orElse("0");
        return new HookVerdict.Accepted(
                Json.text(body.get(), "tts_notification_id")
                        .orElseGet(() -> StepKey.of(hook.payload().text())),
                "type-" + type,
                Json.text(body.get(), "shop_id"),
                Json.text(body.get().path("data"), "product_id").map(Set::of).orElse(Set.of()),
                ORDERS.contains(type));
    }
}
