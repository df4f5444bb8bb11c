package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
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

/** Pushes, signed over the application's key and the body; sent again with the same bytes. */
final class LazadaHooks {

    /** Orders, returns and parcels. */
    private static final Set<String> ORDERS = Set.of("0", "10", "14");

    private LazadaHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(credentials.id(LazadaSignature.APP_KEY).getBytes(StandardCharsets.UTF_8));
        message.writeBytes(hook.payload().bytes());
        var expected = Digests.hex(credentials.secret(LazadaSignature.APP_SECRET), message.toByteArray());
        if (!Digests.same(expected, hook.header("authorization").orElse(""))) {
            return new HookVerdict.Forged("signature");
        }
        var body = Json.read(hook.payload());
        if (body.isEmpty()) {
            return new HookVerdict.Forged("body");
        }
        var type = Json.text(body.get(), "message_type").orElse("");
        return new HookVerdict.Accepted(
                StepKey.of(hook.payload().text()),
                "message-" + type,
                Json.text(body.get(), "seller_id"),
                items(body.get().path("data")),
                ORDERS.contains(type));
    }

    private static Set<String> items(JsonNode data) {
        return Stream.of("itemId", "item_id")
                .map(name -> Json.text(data, name))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
