package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

/** The calls that are made of a shop. */
final class WooCalls {

    static final String BUCKET = "rest";
    static final int PAGE = 100;

    private static final String ROOT = "/wp-json/wc/v3/";

    private WooCalls() {}

    /** As it was written, and not as it is shown. */
    static Call product(String id) {
        return get("products/" + id).with("context", "edit");
    }

    /** @param skus with commas between them */
    static Call bySku(String skus) {
        return get("products").with("sku", skus).with("context", "edit");
    }

    static Call variations(String id) {
        return get("products/" + id + "/variations").with("per_page", "" + PAGE).with("context", "edit");
    }

    static Call create(JsonNode product) {
        return Call.write("POST", ROOT + "products", BUCKET, Json.payload(product));
    }

    static Call update(String id, JsonNode product) {
        return put("products/" + id, product);
    }

    static Call updateVariation(String id, String variation, JsonNode changes) {
        return put("products/" + id + "/variations/" + variation, changes);
    }

    static Call batch(String id, JsonNode changes) {
        return Call.write("POST", ROOT + "products/" + id + "/variations/batch", BUCKET, Json.payload(changes));
    }

    /** For good, not into the bin. */
    static Call delete(String id) {
        return Call.write("DELETE", ROOT + "products/" + id, BUCKET, Payload.NONE)
                .repeatable()
                .with("force", "true");
    }

    static Call get(String path) {
        return Call.get(ROOT + path, BUCKET);
    }

    static JsonNode body(Reply reply) {
        return Json.read(reply.payload()).orElseGet(Json::object);
    }

    private static Call put(String path, JsonNode document) {
        return Call.write("PUT", ROOT + path, BUCKET, Json.payload(document)).repeatable();
    }
}
