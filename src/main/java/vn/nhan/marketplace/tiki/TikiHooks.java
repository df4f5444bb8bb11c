package vn.nhan.marketplace.tiki;

import java.util.Set;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.StepKey;

/** Webhooks, signed with HMAC-SHA-1 over the body: nothing better is on offer. */
final class TikiHooks {

    private static final String SCHEME = "sha1=";

    private TikiHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        var expected = SCHEME
                + Digests.hexSha1(
                        credentials.secret(TikiOAuth.APP_SECRET), hook.payload().bytes());
        if (!Digests.same(expected, hook.header("x-signature").orElse(""))) {
            return new HookVerdict.Forged("signature");
        }
        var body = Json.read(hook.payload());
        if (body.isEmpty()) {
            return new HookVerdict.Forged("body");
        }
        var event = body.get();
        var payload = event.path("payload");
        return new HookVerdict.Accepted(
                Json.text(event, "id").orElseGet(() -> StepKey.of(hook.payload().text())),
                Json.text(event, "type").orElse("event"),
                Json.text(event, "sid"),
                Json.text(payload, "product_id").map(Set::of).orElse(Set.of()),
                Json.text(payload, "order_code").isPresent());
    }
}
