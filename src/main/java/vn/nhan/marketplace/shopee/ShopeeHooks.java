package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.StepKey;

/** Pushes, signed over our own address and the body; a push has no id, but is sent again with the same bytes. */
final class ShopeeHooks {

    /** Changes of orders, their parcels and returns. */
    private static final Set<String> ORDERS = Set.of("3", "4", "15", "23", "29", "30");

    private ShopeeHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        var expected = Digests.hex(
                credentials.secret(ShopeeSignature.PARTNER_KEY),
                signed(hook.callbackUrl(), hook.payload().bytes()));
        if (!Digests.same(expected, hook.header("authorization").orElse(""))) {
            return new HookVerdict.Forged("signature");
        }
        var body = Json.read(hook.payload());
        if (body.isEmpty()) {
            return new HookVerdict.Forged("body");
        }
        var push = body.get();
        var code = Json.text(push, "code").orElse("0");
        return push.path("data").has("verify_info")
                ? new HookVerdict.Ping("")
                : new HookVerdict.Accepted(
                        StepKey.of(hook.payload().text()),
                        "push-" + code,
                        Json.text(push, "shop_id"),
                        items(push.path("data")),
                        ORDERS.contains(code));
    }

    private static Set<String> items(JsonNode data) {
        return Stream.concat(
                        Json.text(data, "item_id").stream(),
                        Json.each(data.path("item_list"))
                                .map(item -> Json.text(item, "item_id"))
                                .flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] signed(String url, byte[] body) {
        var head = (url + "|").getBytes(StandardCharsets.UTF_8);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }
}
