package vn.nhan.simulator.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nhan.simulator.Fetching;
import vn.nhan.simulator.Hash;

/** Products as they are answered, and files with the hashes of what was fetched. */
final class Goods {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String PRODUCT = "gid://shopify/Product/";

    private final Map<String, ObjectNode> products = new TreeMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Clock clock;
    private long last = 9_007_199_254_740_993L;

    Goods(Clock clock) {
        this.clock = clock;
    }

    /** What becomes one of {@code userErrors}. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        final transient Map<String, Object> error;

        Refusal(String code, String field, String message) {
            super(code, null, false, false);
            error = Map.of("code", code, "field", List.of("input", field), "message", message);
        }
    }

    Stream<ObjectNode> all() {
        return products.values().stream();
    }

    Optional<ObjectNode> byId(String id) {
        return Optional.ofNullable(products.get(id));
    }

    ObjectNode product(String id) {
        return byId(id).orElseThrow(() -> new Refusal("PRODUCT_DOES_NOT_EXIST", "id", "Product does not exist"));
    }

    Optional<ObjectNode> byHandle(String handle) {
        return all().filter(one -> one.path("handle").asText().equals(handle)).findFirst();
    }

    static Stream<ObjectNode> variants(ObjectNode product) {
        return StreamSupport.stream(product.path("variants").path("nodes").spliterator(), false)
                .map(ObjectNode.class::cast);
    }

    /** A package, by one of its fields. */
    Optional<ObjectNode> variant(String field, String value) {
        return all().flatMap(Goods::variants)
                .filter(one -> one.at(field).asText().equals(value))
                .findFirst();
    }

    Optional<ObjectNode> ofSku(String sku) {
        return all().filter(product -> variants(product)
                        .anyMatch(one -> one.path("sku").asText().equals(sku)))
                .findFirst();
    }

    void delete(String id) {
        products.remove(product(id).path("id").asText());
    }

    ObjectNode fresh() {
        var product = JSON.createObjectNode().put("id", PRODUCT + ++last).put("handle", "product-" + last);
        product.put("title", "")
                .put("descriptionHtml", "")
                .put("vendor", "My Store")
                .put("productType", "");
        product.put("status", "ACTIVE").putNull("publishedAt");
        product.putArray("options").addObject().put("name", "Title");
        product.putObject("media").putArray("nodes");
        product.putObject("variants").putArray("nodes");
        products.put(product.path("id").asText(), product);
        return product;
    }

    void publish(String id) {
        product(id).put("publishedAt", clock.instant().toString());
    }

    /** Lists that are given replace those that are there; all else that isn't given stays. */
    ObjectNode set(JsonNode identifier, JsonNode input) {
        if (input.has("title")
                && (input.path("title").asText().isBlank()
                        || input.path("title").asText().length() > 255)) {
            throw new Refusal("INVALID_INPUT", "title", "Title can't be blank");
        }
        var files = input.has("files") ? media(input.get("files")) : null;
        var product = identifier.has("id")
                ? product(identifier.path("id").asText())
                : byHandle(identifier.path("handle").asText()).orElseGet(this::fresh);
        for (var field : List.of("title", "descriptionHtml", "vendor", "productType", "status", "handle")) {
            if (input.has(field)) {
                product.set(field, input.get(field));
            }
        }
        if (files != null) {
            ((ObjectNode) product.get("media")).set("nodes", files);
        }
        if (input.has("variants")) {
            variants(product, input);
        }
        return product;
    }

    private ArrayNode media(JsonNode asked) {
        var nodes = JSON.createArrayNode();
        for (var file : asked) {
            var id = file.path("id").asText();
            var node = nodes.addObject();
            if (id.isEmpty()) {
                id = "gid://shopify/MediaImage/" + ++last;
                files.put(
                        id,
                        Fetching.picture(file.path("originalSource").asText())
                                .orElseThrow(() -> new Refusal("INVALID_INPUT", "files", "File could not be fetched")));
                // The shop works on it for a while, and has no address for it until then.
                node.put(
                        "later",
                        "https://cdn.shopify.com/s/files/1/0000/files/"
                                + file.path("filename").asText());
            } else if (!files.containsKey(id)) {
                throw new Refusal("INVALID_INPUT", "files", "File does not exist");
            }
            node.put("id", id).putNull("image");
        }
        return nodes;
    }

    /** After the first answer. */
    static void processed(ObjectNode product) {
        for (var node : product.path("media").path("nodes")) {
            if (node.has("later")) {
                ((ObjectNode) node).putObject("image").set("url", node.get("later"));
                ((ObjectNode) node).remove("later");
            }
        }
    }

    List<String> pictures(ObjectNode product) {
        var hashes = new ArrayList<String>();
        product.path("media")
                .path("nodes")
                .forEach(node -> hashes.add(files.getOrDefault(node.path("id").asText(), "")));
        return hashes;
    }

    private void variants(ObjectNode product, JsonNode input) {
        var before = new HashMap<String, ObjectNode>();
        variants(product).forEach(one -> {
            before.put(one.path("id").asText(), one);
            before.put(one.path("selectedOptions").toString(), one);
        });
        var nodes = JSON.createArrayNode();
        for (var asked : input.get("variants")) {
            var options = JSON.createArrayNode();
            asked.path("optionValues")
                    .forEach(value -> options.addObject()
                            .put("name", value.path("optionName").asText())
                            .put("value", value.path("name").asText()));
            var there = Optional.ofNullable(before.get(asked.path("id").asText()))
                    .or(() -> Optional.ofNullable(before.get(options.toString())));
            var variant = there.orElseGet(() -> freshVariant());
            variant.set("selectedOptions", options);
            nodes.add(change(variant, asked));
        }
        ((ObjectNode) product.get("variants")).set("nodes", nodes);
    }

    private ObjectNode freshVariant() {
        var variant = JSON.createObjectNode().put("id", "gid://shopify/ProductVariant/" + ++last);
        variant.put("sku", "").put("price", "0.00").put("inventoryQuantity", 0);
        variant.putObject("inventoryItem")
                .put("id", "gid://shopify/InventoryItem/" + ++last)
                .put("tracked", false);
        return variant;
    }

    ObjectNode change(ObjectNode variant, JsonNode asked) {
        if (asked.has("sku")) {
            variant.set("sku", asked.get("sku"));
        }
        if (asked.has("price")) {
            variant.put("price", asked.path("price").asText() + ".00");
        }
        if (asked.path("inventoryItem").has("tracked")) {
            ((ObjectNode) variant.get("inventoryItem"))
                    .set("tracked", asked.path("inventoryItem").get("tracked"));
        }
        asked.path("inventoryQuantities").forEach(one -> variant.set("inventoryQuantity", one.get("quantity")));
        return variant;
    }

    /** A short name for a key of a repeated request. */
    static String key(JsonNode variables) {
        return Hash.sha256(variables.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
