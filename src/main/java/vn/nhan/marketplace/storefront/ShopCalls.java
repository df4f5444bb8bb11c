package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Reply;

/** The calls that are made of such a shop. */
public record ShopCalls(Dialect.Words words) {

    static final String PRODUCT = "product";
    static final String VARIANT = "variant";
    static final String IMAGE = "image";

    public Call get(String path) {
        return Call.get(words.root() + path + ".json", words.bucket());
    }

    public Call post(String path, JsonNode document) {
        return Call.write("POST", words.root() + path + ".json", words.bucket(), Json.payload(document));
    }

    public Call put(String path, JsonNode document) {
        return Call.write("PUT", words.root() + path + ".json", words.bucket(), Json.payload(document))
                .repeatable();
    }

    Call delete(String path) {
        return Call.write("DELETE", words.root() + path + ".json", words.bucket(), Payload.NONE)
                .repeatable();
    }

    static ObjectNode under(String name, JsonNode document) {
        var outer = Json.object();
        outer.set(name, document);
        return outer;
    }

    public static JsonNode body(Reply reply) {
        return Json.read(reply.payload()).orElseGet(Json::object);
    }
}
