package vn.nhan.simulator.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Fetching;
import vn.nhan.simulator.Index;

/** Products and variations, and the media library with the hashes of what was fetched. */
final class Shop {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> STATUSES = Set.of("draft", "pending", "private", "publish", "future", "trash");
    private static final List<String> PLAIN = List.of(
            "type", "status", "catalog_visibility", "weight", "backorders", "global_unique_id", "slug", "menu_order");

    final Map<Long, ObjectNode> goods = new TreeMap<>();
    private final Index<ObjectNode> skus = new Index<>(this::isCalled);
    private final Map<Long, String> media = new HashMap<>();
    /** Numbers of a shop that was moved from a large database: no double holds them. */
    private long last = 9_007_199_254_740_993L;

    /** What the shop says no to. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        final transient Answered answer;

        Refusal(Answered answer) {
            super("refused", null, false, false);
            this.answer = answer;
        }
    }

    ObjectNode product(long id) {
        var found = goods.get(id);
        if (found == null) {
            throw new Refusal(Keys.error(404, "woocommerce_rest_product_invalid_id", "Invalid ID."));
        }
        return found;
    }

    ObjectNode variation(long product, long id) {
        product(product);
        var found = goods.get(id);
        if (found == null || found.path("parent_id").asLong() != product) {
            throw new Refusal(Keys.error(404, "woocommerce_rest_product_variation_invalid_id", "Invalid ID."));
        }
        return found;
    }

    Stream<ObjectNode> variations(long product) {
        return goods.values().stream().filter(one -> one.path("parent_id").asLong() == product);
    }

    Stream<ObjectNode> products() {
        return goods.values().stream().filter(one -> one.path("parent_id").asLong() == 0);
    }

    Optional<ObjectNode> bySku(String sku) {
        return skus.find(sku).findFirst();
    }

    private boolean isCalled(ObjectNode one, String sku) {
        return goods.get(one.path("id").asLong()) == one
                && one.path("sku").asText().equals(sku)
                && !one.path("status").asText().equals("trash");
    }

    ObjectNode create(long parent, JsonNode asked) {
        var fresh = JSON.createObjectNode();
        fresh.put("id", ++last).put("name", "").put("type", parent == 0 ? "simple" : "variation");
        fresh.put("parent_id", parent).put("status", "publish").put("catalog_visibility", "visible");
        fresh.put("description", "").put("sku", "").put("regular_price", "").put("price", "");
        fresh.put("manage_stock", false)
                .putNull("stock_quantity")
                .put("backorders", "no")
                .put("weight", "");
        fresh.putArray("images");
        fresh.putArray("attributes");
        fresh.putArray("meta_data");
        fresh.putArray("categories").addObject().put("id", 15).put("name", "Uncategorized");
        write(fresh, asked);
        goods.put(fresh.path("id").asLong(), fresh);
        return fresh;
    }

    void delete(long id) {
        goods.remove(id);
        goods.values().removeIf(one -> one.path("parent_id").asLong() == id);
    }

    List<String> pictures(ObjectNode product) {
        return StreamSupport.stream(product.path("images").spliterator(), false)
                .map(image -> media.getOrDefault(image.path("id").asLong(), ""))
                .toList();
    }

    /** Everything is looked at before anything is kept. */
    void write(ObjectNode product, JsonNode asked) {
        valid(product, asked);
        var images = asked.has("images") ? images(asked.get("images")) : null;
        PLAIN.stream().filter(asked::has).forEach(field -> product.set(field, asked.get(field)));
        if (asked.has("name")) {
            product.put("name", filtered(asked.get("name").asText()));
        }
        if (asked.has("description")) {
            product.put("description", filtered(asked.get("description").asText()));
        }
        if (asked.has("sku")) {
            product.put("sku", asked.get("sku").asText());
            skus.name(product, asked.get("sku").asText());
        }
        if (asked.has("regular_price")) {
            var price = asked.get("regular_price").asText();
            product.put("regular_price", price.matches("\\d+(\\.\\d+)?") ? price : "");
            product.put("price", product.path("regular_price").asText());
        }
        stock(product, asked);
        if (images != null) {
            product.set("images", images);
        }
        Stream.of("attributes", "categories").filter(asked::has).forEach(field -> product.set(field, asked.get(field)));
        asked.path("meta_data").forEach(one -> meta(product, one));
    }

    private void valid(ObjectNode product, JsonNode asked) {
        if (asked.has("status") && !STATUSES.contains(asked.get("status").asText())) {
            throw new Refusal(Keys.error(
                    400,
                    "rest_invalid_param",
                    "Invalid parameter(s): status",
                    Map.of("status", 400, "params", Map.of("status", "status is not one of draft, publish."))));
        }
        var sku = asked.path("sku").asText();
        var other = sku.isEmpty() ? Optional.<ObjectNode>empty() : bySku(sku);
        if (other.isPresent() && other.get() != product) {
            throw new Refusal(Keys.error(
                    400,
                    "product_invalid_sku",
                    "Invalid or duplicated SKU.",
                    Map.of("status", 400, "resource_id", other.get().path("id").asLong(), "unique_sku", sku + "-1")));
        }
    }

    private static void stock(ObjectNode product, JsonNode asked) {
        if (asked.has("manage_stock")) {
            product.set("manage_stock", asked.get("manage_stock"));
        }
        if (!product.path("manage_stock").asBoolean()) {
            product.putNull("stock_quantity");
        } else if (asked.has("stock_quantity")) {
            product.put("stock_quantity", asked.get("stock_quantity").asLong());
        }
    }

    private ArrayNode images(JsonNode asked) {
        var images = JSON.createArrayNode();
        for (var one : asked) {
            var id = one.path("id").asLong();
            if (id == 0) {
                var address = one.path("src").asText();
                var hash = Fetching.picture(address)
                        .orElseThrow(() -> new Refusal(Keys.error(
                                400,
                                "woocommerce_product_image_upload_error",
                                "Error getting remote image " + address + ". Error: Not Found")));
                id = ++last;
                media.put(id, hash);
            } else if (!media.containsKey(id)) {
                throw new Refusal(
                        Keys.error(400, "woocommerce_product_invalid_image_id", "#" + id + " is an invalid image ID."));
            }
            images.addObject()
                    .put("id", id)
                    .put("src", "https://shop.example/wp-content/uploads/" + id + ".jpg")
                    .put("name", one.path("name").asText())
                    .put("alt", one.path("alt").asText());
        }
        return images;
    }

    private void meta(ObjectNode product, JsonNode asked) {
        var all = (ArrayNode) product.get("meta_data");
        for (var one : all) {
            if (one.path("key").equals(asked.path("key"))) {
                ((ObjectNode) one).set("value", asked.get("value"));
                return;
            }
        }
        all.addObject().put("id", ++last).put("key", asked.path("key").asText()).set("value", asked.get("value"));
    }

    /** WordPress writes tags and signs in its own way. */
    private static String filtered(String text) {
        return text.replaceAll("&(?!#?\\w{2,8};)", "&amp;")
                .replaceAll("(?is)<(script|style)[^>]*>.*?</\\1>", "")
                .replace("<br>", "<br />");
    }
}
