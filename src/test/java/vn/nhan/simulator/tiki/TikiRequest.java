package vn.nhan.simulator.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a seller asked for: new products, or that those that are there say something else. */
final class TikiRequest {

    final String track;
    final JsonNode body;
    /** Of a change. */
    final List<TikiProduct> products;

    final List<String> pictures;
    String state = "awaiting_approve";
    String reason = "";

    TikiRequest(String track, JsonNode body, List<TikiProduct> products, List<String> pictures) {
        this.track = track;
        this.body = body;
        this.products = products;
        this.pictures = pictures;
    }

    boolean isNew() {
        return products.isEmpty();
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("track_id", track).put("state", state);
        if (!reason.isEmpty()) {
            json.put("reason", reason);
        }
        var variants = json.putArray("variants");
        if (isNew()) {
            body.path("variants")
                    .forEach(one ->
                            variants.addObject().put("sku", one.path("sku").asText()));
        } else {
            products.forEach(one -> variants.addObject().put("sku", one.sku));
        }
        return json;
    }
}
