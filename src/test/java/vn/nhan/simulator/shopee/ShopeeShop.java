package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Index;

/** The goods of the shop, and the calls on them. */
final class ShopeeShop {

    private static final String PRODUCT = "/api/v2/product/";

    private final Map<Long, ShopeeItem> items = new LinkedHashMap<>();
    private final Index<ShopeeItem> skus = new Index<>((item, sku) -> !item.isDeleted()
            && (item.itself.sku.equals(sku) || item.packages().stream().anyMatch(model -> model.sku.equals(sku))));
    private final Map<String, String> images = new LinkedHashMap<>();
    private final BiPredicate<Chaos.Kind, String> strikes;
    /** Above 2^53, as the real ones may be. */
    private long lastId = 9_007_199_254_740_993L;

    ShopeeShop(BiPredicate<Chaos.Kind, String> strikes) {
        this.strikes = strikes;
    }

    void countFrom(long id) {
        lastId = id;
    }

    List<ShopeeItem> items() {
        return items.values().stream().filter(item -> !item.isDeleted()).toList();
    }

    Optional<ShopeeItem> bySku(String sku) {
        return skus.find(sku)
                .filter(item -> item.packages().stream().anyMatch(model -> model.sku.equals(sku)))
                .findFirst();
    }

    /** To be told whenever something of an item got a SKU. */
    void named(ShopeeItem item) {
        skus.name(item, item.itself.sku);
        item.models.forEach(model -> skus.name(item, model.sku));
    }

    ShopeeItem add() {
        var item = new ShopeeItem(++lastId);
        items.put(item.id, item);
        return item;
    }

    String hashOf(String image) {
        return images.getOrDefault(image, "");
    }

    String keep(byte[] image) {
        var id = "vn-11134207-" + ++lastId;
        images.put(id, Hash.sha256(image));
        return id;
    }

    JsonNode answer(Asked asked) {
        var name = asked.path().startsWith(PRODUCT) ? asked.path().substring(PRODUCT.length()) : "";
        return switch (name) {
            case "get_category" -> ShopeeCatalog.categories();
            case "get_item_limit" -> ShopeeCatalog.limits();
            case "get_attribute_tree" -> ShopeeCatalog.attributes(asked.query().getOrDefault("category_id_list", "0"));
            case "search_item" -> search(asked.query().getOrDefault("item_sku", ""));
            case "get_item_base_info" -> read(asked);
            case "get_model_list" ->
                item(Long.parseLong(asked.query().get("item_id"))).modelsJson();
            case "get_item_violation_info" -> violations(asked);
            case "add_item" -> created(asked);
            case "update_item" -> updated(asked);
            case "init_tier_variation", "update_tier_variation", "add_model" ->
                modelled(item(asked), name, asked.json());
            case "update_price" -> priced(asked);
            case "update_stock" -> stocked(asked);
            case "unlist_item" -> listed(asked);
            case "delete_item" -> deleted(asked);
            default -> throw new Refusal("error_not_found", "no such api");
        };
    }

    private JsonNode modelled(ShopeeItem item, String name, JsonNode body) {
        var answer = new ShopeeModels(item, () -> ++lastId).answer(name, body);
        named(item);
        return answer;
    }

    /** It brings what begins so too. */
    private ObjectNode search(String sku) {
        var response = object();
        var ids = response.putArray("item_id_list");
        skus.beginning(sku).filter(item -> item.itself.sku.startsWith(sku)).forEach(item -> ids.add(item.id));
        return response.put("total_count", ids.size());
    }

    private ObjectNode read(Asked asked) {
        var response = object();
        var list = response.putArray("item_list");
        for (var id : asked.query().getOrDefault("item_id_list", "").split(",", -1)) {
            var item = items.get(Long.parseLong(id));
            if (item != null) {
                list.add(item.json());
                review(item, asked.path());
            }
        }
        return response;
    }

    /** Whoever looks sees how it is; then the reviewers are done. */
    private void review(ShopeeItem item, String path) {
        if (item.status.equals("REVIEWING") && !strikes.test(Chaos.Kind.REVIEW_PENDING, path)) {
            item.status = strikes.test(Chaos.Kind.REVIEW_REJECTED, path) ? "BANNED" : "NORMAL";
            item.violation = item.status.equals("BANNED") ? "Insufficient Information" : "";
        }
    }

    private ObjectNode violations(Asked asked) {
        var response = object();
        var item = item(Long.parseLong(asked.query().get("item_id_list")));
        response.putArray("item_list")
                .addObject()
                .put("item_id", item.id)
                .put("item_status", item.status)
                .putArray("item_status_details")
                .addObject()
                .put("violation_type", item.violation)
                .put("violation_reason", "Thiếu thông tin")
                .put("suggestion", "Bổ sung thông tin");
        return response;
    }

    private ObjectNode created(Asked asked) {
        var body = asked.json();
        new ShopeeTerms(images.keySet()).whole(body);
        var item = add();
        write(item, body);
        item.itself.sku = body.path("item_sku").asText();
        item.itself.price = body.path("original_price").asLong();
        item.itself.stock = body.path("seller_stock").path(0).path("stock").asLong();
        item.status = body.path("item_status").asText("NORMAL");
        named(item);
        submit(item, asked.path());
        return object().put("item_id", item.id).put("item_status", item.status);
    }

    private ObjectNode updated(Asked asked) {
        var item = item(asked);
        new ShopeeTerms(images.keySet()).changed(asked.json());
        write(item, asked.json());
        if (item.status.equals("BANNED")) {
            item.status = "NORMAL";
        }
        submit(item, asked.path());
        return object().put("item_id", item.id);
    }

    private void submit(ShopeeItem item, String path) {
        if (strikes.test(Chaos.Kind.REVIEW_REJECTED, path)) {
            item.status = "BANNED";
            item.violation = "Insufficient Information";
        } else if (strikes.test(Chaos.Kind.REVIEW_PENDING, path)) {
            item.status = "REVIEWING";
        }
    }

    private void write(ShopeeItem item, JsonNode body) {
        item.name = body.path("item_name").asText(item.name);
        item.description = body.path("description").asText(item.description);
        item.category = body.path("category_id").asLong(item.category);
        item.weight = body.path("weight").asText(item.weight);
        if (body.has("attribute_list")) {
            item.attributes = body.path("attribute_list");
        }
        if (body.has("image")) {
            item.images = new ArrayList<>(StreamSupport.stream(
                            body.path("image").path("image_id_list").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList());
        }
    }

    private ObjectNode priced(Asked asked) {
        if (strikes.test(Chaos.Kind.PROMOTION_LOCK, asked.path())) {
            throw new Refusal("error_cannt_edit_price_in_promotion", "Price cannot be edited when under promotion.");
        }
        var item = item(asked);
        for (var one : asked.json().path("price_list")) {
            var price = one.path("original_price").asLong();
            ShopeeTerms.price(price);
            model(item, one.path("model_id").asLong()).price = price;
        }
        return object();
    }

    private ObjectNode stocked(Asked asked) {
        var response = object();
        var failures = response.putArray("failure_list");
        var item = item(asked);
        for (var one : asked.json().path("stock_list")) {
            if (strikes.test(Chaos.Kind.PROMOTION_LOCK, asked.path())) {
                failures.addObject()
                        .put("model_id", one.path("model_id").asLong())
                        .put("failed_reason", "Stock cannot be edited under promotion");
                continue;
            }
            var stock = one.path("seller_stock").path(0).path("stock").asLong();
            ShopeeTerms.stock(stock);
            model(item, one.path("model_id").asLong()).stock = stock;
        }
        return response;
    }

    private ObjectNode listed(Asked asked) {
        var response = object();
        var failures = response.putArray("failure_list");
        for (var one : asked.json().path("item_list")) {
            var item = items.get(one.path("item_id").asLong());
            if (item == null || item.isDeleted()) {
                failures.addObject()
                        .put("item_id", one.path("item_id").asLong())
                        .put("failed_reason", "Product not found");
            } else if (!item.status.equals("BANNED")) {
                item.status = one.path("unlist").asBoolean() ? "UNLIST" : "NORMAL";
            }
        }
        return response;
    }

    private ObjectNode deleted(Asked asked) {
        item(asked).status = "SELLER_DELETE";
        return object();
    }

    private ShopeeItem item(Asked asked) {
        return item(asked.json().path("item_id").asLong());
    }

    private ShopeeItem item(long id) {
        var item = items.get(id);
        if (item == null || item.isDeleted()) {
            throw new Refusal("error_item_not_found", "Product not found");
        }
        return item;
    }

    private static ShopeeItem.Model model(ShopeeItem item, long id) {
        return item.packages().stream()
                .filter(model -> model.id == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("error_item_or_variation_not_found", "Item or model doesn't exist."));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
