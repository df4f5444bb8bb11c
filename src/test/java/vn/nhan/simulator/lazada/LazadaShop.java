package vn.nhan.simulator.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.nhan.simulator.Chaos;
import vn.nhan.simulator.Hash;

/** The goods of the shop, and the calls on them. A seller's SKU is there once. */
final class LazadaShop {

    private final Map<Long, LazadaItem> items = new LinkedHashMap<>();
    private final Map<String, String> images = new LinkedHashMap<>();
    private final BiPredicate<Chaos.Kind, String> strikes;
    private long lastId = 9_007_199_254_740_993L;

    LazadaShop(BiPredicate<Chaos.Kind, String> strikes) {
        this.strikes = strikes;
    }

    List<LazadaItem> items() {
        return List.copyOf(items.values());
    }

    Optional<LazadaItem> bySku(String sku) {
        return items().stream()
                .filter(item -> item.skus.stream().anyMatch(one -> one.seller.equals(sku)))
                .findFirst();
    }

    LazadaItem add() {
        var item = new LazadaItem(++lastId);
        items.put(item.id, item);
        return item;
    }

    void delete(LazadaItem item) {
        items.remove(item.id);
    }

    long nextId() {
        return ++lastId;
    }

    String hashOf(String image) {
        return images.getOrDefault(image, "");
    }

    String keep(byte[] image) {
        var url = "https://vn-live-02.slatic.net/p/" + ++lastId + ".jpg";
        images.put(url, Hash.sha256(image));
        return url;
    }

    JsonNode answer(String path, Map<String, String> given, JsonNode product) {
        return switch (path) {
            case "/product/item/get" -> read(path, given);
            case "/product/create" -> created(path, product);
            case "/product/update" -> updated(path, product);
            case "/product/price_quantity/update" -> priced(path, product);
            case "/product/stock/sellable/update" -> stocked(path, product);
            case "/product/deactivate" -> deactivated(product);
            case "/product/sku/remove" -> dropped(product);
            case "/product/remove" -> removed(given.getOrDefault("sku_id_list", ""));
            default -> throw new Refusal("InvalidApiPath", "no such api");
        };
    }

    /** Whoever looks sees how it is; then the reviewers are done. */
    private ObjectNode read(String path, Map<String, String> given) {
        var item = given.containsKey("item_id")
                ? item(Long.parseLong(given.get("item_id")))
                : bySku(given.getOrDefault("seller_sku", "")).orElseThrow(LazadaShop::missing);
        var seen = item.json();
        if (item.status.equals("Pending QC") && !strikes.test(Chaos.Kind.REVIEW_PENDING, path)) {
            item.status = strikes.test(Chaos.Kind.REVIEW_REJECTED, path) ? "Suspended" : "Active";
        }
        return seen;
    }

    private ObjectNode created(String path, JsonNode product) {
        new LazadaTerms(images.keySet()).whole(product);
        var skus = product.path("Skus").path("Sku");
        unused(skus);
        var item = add();
        item.write(product);
        skus.forEach(sku -> add(item, sku));
        submit(item, path);
        return made(item);
    }

    private void unused(JsonNode skus) {
        for (var sku : skus) {
            if (bySku(sku.path("SellerSku").asText()).isPresent()) {
                throw new Refusal("4105", "SELLER_SKU_DUPLICATE: seller sku exists");
            }
        }
    }

    private void add(LazadaItem item, JsonNode given) {
        var sku = new LazadaItem.Sku(++lastId, given.path("SellerSku").asText());
        sku.price = Math.round(given.path("price").asDouble());
        sku.sellable = given.path("quantity").asLong();
        said(item, sku, given);
        item.skus.add(sku);
    }

    private static void said(LazadaItem item, LazadaItem.Sku sku, JsonNode given) {
        sku.weight = given.path("package_weight").asText(sku.weight);
        sku.status = given.path("Status").asText(sku.status);
        sku.option = given.path("saleProp").path(item.variation).asText(sku.option);
    }

    private ObjectNode updated(String path, JsonNode product) {
        var item = item(product.path("ItemId").asLong());
        new LazadaTerms(images.keySet()).changed(product);
        var skus = product.path("Skus").path("Sku");
        if (product.has("AssociatedSku")) {
            unused(skus);
            skus.forEach(LazadaTerms::sku);
            item.write(product);
            skus.forEach(sku -> add(item, sku));
            return made(item);
        }
        item.write(product);
        for (var given : skus) {
            said(item, sku(item, given), given);
        }
        if (item.status.equals("Suspended") || !product.path("Attributes").isMissingNode()) {
            item.status = "Active";
            submit(item, path);
        }
        return made(item);
    }

    private void submit(LazadaItem item, String path) {
        if (strikes.test(Chaos.Kind.REVIEW_REJECTED, path)) {
            item.status = "Suspended";
        } else if (strikes.test(Chaos.Kind.REVIEW_PENDING, path)) {
            item.status = "Pending QC";
        }
    }

    private static ObjectNode made(LazadaItem item) {
        var data = object().put("item_id", item.id);
        var list = data.putArray("sku_list");
        item.skus.forEach(sku -> list.addObject().put("sku_id", sku.id).put("seller_sku", sku.seller));
        return data;
    }

    private ObjectNode priced(String path, JsonNode product) {
        for (var given : product.path("Skus").path("Sku")) {
            locked(path);
            LazadaTerms.price(given.path("Price"));
            sku(item(given.path("ItemId").asLong()), given).price =
                    Math.round(given.path("Price").asDouble());
        }
        return object();
    }

    private ObjectNode stocked(String path, JsonNode product) {
        for (var given : product.path("Skus").path("Sku")) {
            locked(path);
            LazadaTerms.quantity(given.path("SellableQuantity"));
            sku(item(given.path("ItemId").asLong()), given).sellable =
                    given.path("SellableQuantity").asLong();
        }
        return object();
    }

    private void locked(String path) {
        if (strikes.test(Chaos.Kind.PROMOTION_LOCK, path)) {
            throw new Refusal("4170", "item is locked by a campaign");
        }
    }

    private ObjectNode deactivated(JsonNode product) {
        var item = item(product.path("ItemId").asLong());
        for (var id : product.path("Skus").path("SkuId")) {
            item.skus.stream().filter(sku -> sku.id == id.asLong()).forEach(sku -> sku.status = "inactive");
        }
        return object();
    }

    private ObjectNode dropped(JsonNode product) {
        var item = item(product.path("ItemId").asLong());
        var left = new ArrayList<>(item.skus);
        for (var given : product.path("Skus").path("Sku")) {
            left.removeIf(sku -> sku.id == given.path("SkuId").asLong());
        }
        if (left.isEmpty()) {
            throw new Refusal("CAN_NOT_REMOVE_ALL_SKU", "Can not remove all sku");
        }
        item.skus = left;
        return object();
    }

    private ObjectNode removed(String list) {
        items.values().removeIf(item -> list.contains("SkuId_" + item.id + "_"));
        return object();
    }

    private LazadaItem item(long id) {
        return Optional.ofNullable(items.get(id)).orElseThrow(LazadaShop::missing);
    }

    private static LazadaItem.Sku sku(LazadaItem item, JsonNode given) {
        return item.skus.stream()
                .filter(sku -> sku.id == given.path("SkuId").asLong())
                .findFirst()
                .orElseThrow(LazadaShop::missing);
    }

    private static Refusal missing() {
        return new Refusal("4137", "ITEM_NOT_FOUND: item is not there");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
