package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.StepKey;

/** Deliveries, signed with a secret of the hook; the first of all is an unsigned form with the hook's number. */
final class WooHooks {

    static final String SECRET = "webhook-secret";

    private WooHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        var signature = hook.header("x-wc-webhook-signature");
        if (signature.isEmpty()) {
            return hook.payload().text().matches("webhook_id=\\d{1,19}")
                    ? new HookVerdict.Ping("")
                    : new HookVerdict.Forged("unsigned");
        }
        var expected = Digests.base64(credentials.secret(SECRET), hook.payload().bytes());
        if (!Digests.same(expected, signature.get())) {
            return new HookVerdict.Forged("signature");
        }
        return isOfAnother(hook, credentials) ? new HookVerdict.Forged("another shop") : accepted(hook);
    }

    private static boolean isOfAnother(Hook hook, Credentials credentials) {
        var source = hook.header("x-wc-webhook-source").map(WooHooks::host);
        var own =
                Optional.ofNullable(credentials.ids().get(Credentials.ADDRESS)).map(WooHooks::host);
        return source.isPresent() && own.isPresent() && !source.equals(own);
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address.strip()).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static HookVerdict accepted(Hook hook) {
        var topic = hook.header("x-wc-webhook-topic").orElse("");
        var body = Json.read(hook.payload()).orElseGet(Json::object);
        var delivery = hook.header("x-wc-webhook-delivery-id")
                .orElseGet(() -> StepKey.of(topic, hook.payload().text()));
        return topic.startsWith("order.")
                ? new HookVerdict.Accepted(delivery, topic, Optional.empty(), Set.of(), true)
                : new HookVerdict.Accepted(
                        delivery,
                        topic,
                        Optional.empty(),
                        product(body).map(Set::of).orElseGet(Set::of),
                        false);
    }

    /** A variation tells the product that it belongs to. */
    private static Optional<String> product(JsonNode body) {
        return Json.text(body, "parent_id").filter(id -> !id.equals("0")).or(() -> Json.text(body, "id"));
    }
}
