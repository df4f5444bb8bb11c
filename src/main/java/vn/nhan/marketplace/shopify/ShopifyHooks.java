package vn.nhan.marketplace.shopify;

import java.util.Optional;
import java.util.Set;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.OwnShopOAuth;
import vn.nhan.marketplace.connector.SignedBody;

/** Deliveries, signed with the application's secret; one that is sent again keeps its id. */
final class ShopifyHooks {

    private static final String PRODUCT = "gid://shopify/Product/";
    private static final SignedBody.Headers HEADERS = new SignedBody.Headers(
            "x-shopify-hmac-sha256", "x-shopify-topic", "x-shopify-shop-domain", Optional.of("x-shopify-webhook-id"));

    private ShopifyHooks() {}

    static HookVerdict verify(Hook hook, Credentials credentials) {
        return SignedBody.verify(hook, credentials.secret(OwnShopOAuth.SECRET), HEADERS, ShopifyHooks::product);
    }

    private static Set<String> product(Hook hook) {
        return Json.read(hook.payload())
                .flatMap(body -> Json.text(body, "admin_graphql_api_id")
                        .or(() -> Json.text(body, "id").map(id -> PRODUCT + id)))
                .map(Set::of)
                .orElseGet(Set::of);
    }
}
