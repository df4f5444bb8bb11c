package vn.nhan.marketplace.haravan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Digests;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.SignedBody;

/** Before the first delivery Haravan asks whether we are awaited here, by a word that was agreed with the application. */
final class HaravanHooks {

    static final String TOKEN = "hook-token";

    private static final SignedBody.Headers HEADERS =
            new SignedBody.Headers("x-haravan-hmacsha256", "x-haravan-topic", "x-haravan-org-id", Optional.empty());

    private HaravanHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        return hook.method().equals("GET")
                ? handshake(hook, credentials)
                : SignedBody.verify(hook, credentials.secret(HaravanOAuth.SECRET), HEADERS, HaravanHooks::product);
    }

    private static HookVerdict handshake(Hook hook, Credentials credentials) {
        var asked = query(hook.callbackUrl());
        var agreed = credentials.secrets().getOrDefault(TOKEN, "");
        return !agreed.isEmpty() && Digests.same(agreed, asked.getOrDefault("hub.verify_token", ""))
                ? new HookVerdict.Ping(asked.getOrDefault("hub.challenge", ""))
                : new HookVerdict.Forged("verify token");
    }

    private static Set<String> product(Hook hook) {
        return Json.read(hook.payload())
                .flatMap(body -> Json.text(body, "id"))
                .map(Set::of)
                .orElseGet(Set::of);
    }

    private static Map<String, String> query(String address) {
        var values = new HashMap<String, String>();
        var start = address.indexOf('?');
        for (var pair : start < 0 ? new String[0] : address.substring(start + 1).split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
