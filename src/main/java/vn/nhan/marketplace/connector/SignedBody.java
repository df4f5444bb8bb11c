package vn.nhan.marketplace.connector;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Hooks whose body is signed as Shopify does it: HMAC-SHA-256 in Base64 in a header. */
public final class SignedBody {

    private SignedBody() {}

    /**
     * Names of headers, in lower case.
     *
     * @param delivery of a header that is the same when it is sent again; where there is none, the body itself counts
     */
    public record Headers(String signature, String topic, String shop, Optional<String> delivery) {}

    /** @param ids of listings that the body tells of */
    public static HookVerdict verify(Hook hook, String secret, Headers headers, Function<Hook, Set<String>> ids) {
        var signature = hook.header(headers.signature());
        if (signature.isEmpty()) {
            return new HookVerdict.Forged("unsigned");
        }
        if (!Digests.same(Digests.base64(secret, hook.payload().bytes()), signature.get())) {
            return new HookVerdict.Forged("signature");
        }
        var topic = hook.header(headers.topic()).orElse("");
        var delivery = headers.delivery()
                .flatMap(hook::header)
                .orElseGet(() -> StepKey.of(topic, hook.payload().text()));
        var isOfOrders = topic.startsWith("orders/") || topic.startsWith("refunds/");
        return new HookVerdict.Accepted(
                delivery, topic, hook.header(headers.shop()), isOfOrders ? Set.of() : ids.apply(hook), isOfOrders);
    }
}
