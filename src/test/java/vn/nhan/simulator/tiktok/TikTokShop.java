package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
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

/** The products of the shop, and the calls on them. */
final class TikTokShop {

    private static final String PRODUCTS = "/product/202309/products";

    private final Map<String, TikTokProduct> products = new LinkedHashMap<>();
    private final Index<TikTokProduct> skus = new Index<>(
            (product, name) -> !product.isDeleted() && product.skus.stream().anyMatch(sku -> sku.seller.equals(name)));
    private final Map<String, String> images = new LinkedHashMap<>();
    /** What a key made: the same key makes nothing again. */
    private final Map<String, String> keys = new HashMap<>();

    private final BiPredicate<Chaos.Kind, String> strikes;
    private long lastId = 1_729_382_588_639_839_583L;

    TikTokShop(BiPredicate<Chaos.Kind, String> strikes) {
        this.strikes = strikes;
    }

    List<TikTokProduct> products() {
        return products.values().stream().filter(one -> !one.isDeleted()).toList();
    }

    Optional<TikTokProduct> bySku(String sku) {
        return skus.find(sku).findFirst();
    }

    /** To be told whenever something of a product got a SKU. */
    void named(TikTokProduct product) {
        product.skus.forEach(sku -> skus.name(product, sku.seller));
    }

    TikTokProduct add() {
        var product = new TikTokProduct(nextId());
        products.put(product.id, product);
        return product;
    }

    String nextId() {
        return Long.toString(++lastId);
    }

    String hashOf(String image) {
        return images.getOrDefault(image, "");
    }

    String keep(byte[] image) {
        var uri = "tos-alisg-i-aphluv4xwc-sg/" + nextId();
        images.put(uri, Hash.sha256(image));
        return uri;
    }

    JsonNode answer(Asked asked) {
        var path = asked.path();
        if (path.equals("/product/202502/products/search")) {
            return search(asked.json());
        }
        if (path.equals(PRODUCTS + "/listing_check")) {
            return trial(asked.json());
        }
        if (path.equals(PRODUCTS)) {
            return asked.method().equals("DELETE") ? deleted(asked.json()) : created(asked);
        }
        if (path.equals(PRODUCTS + "/activate") || path.equals(PRODUCTS + "/deactivate")) {
            return listed(asked.json(), path.endsWith("/activate"));
        }
        if (path.startsWith("/product/202509/products/")) {
            return edited(asked, one(path.substring("/product/202509/products/".length())));
        }
        if (path.startsWith(PRODUCTS + "/")) {
            var parts = path.substring(PRODUCTS.length() + 1).split("/", 2);
            var product = one(parts[0]);
            return parts.length == 1 ? read(asked, product) : amounts(asked, product, parts[1]);
        }
        throw new Refusal(36009009, "no such path");
    }

    private ObjectNode search(JsonNode body) {
        var data = object();
        var list = data.putArray("products");
        texts(body.path("seller_skus")).stream()
                .flatMap(skus::find)
                .distinct()
                .forEach(one -> list.add(one.json(false)));
        return data.put("total_count", list.size()).put("next_page_token", "");
    }

    private ObjectNode trial(JsonNode body) {
        var data = object().put("check_result", "PASS");
        new TikTokTerms(images.keySet())
                .refusal(body)
                .ifPresent(refusal -> data.put("check_result", "FAILED")
                        .putArray("fail_reasons")
                        .addObject()
                        .put("code", refusal.code)
                        .put("message", refusal.getMessage()));
        return data;
    }

    private ObjectNode created(Asked asked) {
        var body = asked.json();
        var key = body.path("idempotency_key").asText();
        var known = keys.get(key);
        if (!key.isEmpty() && known != null) {
            return made(one(known));
        }
        new TikTokTerms(images.keySet()).check(body);
        var product = add();
        keys.put(key, product.id);
        product.external = body.path("external_product_id").asText();
        product.live = content(body);
        skus(product, body.path("skus"));
        if (strikes.test(Chaos.Kind.REVIEW_REJECTED, asked.path())) {
            product.status = "FAILED";
            product.audit = "FAILED";
        } else if (strikes.test(Chaos.Kind.REVIEW_PENDING, asked.path())) {
            product.status = "PENDING";
            product.audit = "AUDITING";
        }
        return made(product);
    }

    private ObjectNode edited(Asked asked, TikTokProduct product) {
        var body = asked.json();
        new TikTokTerms(images.keySet()).check(body);
        skus(product, body.path("skus"));
        if (strikes.test(Chaos.Kind.REVIEW_REJECTED, asked.path())) {
            product.audit = "FAILED";
        } else if (strikes.test(Chaos.Kind.REVIEW_PENDING, asked.path())) {
            product.next = content(body);
            product.audit = "AUDITING";
        } else {
            product.live = content(body);
            product.audit = "APPROVED";
            if (product.status.equals("FAILED") || product.status.equals("DRAFT")) {
                product.status = "ACTIVATE";
            }
        }
        return made(product);
    }

    /** Those that aren't named are gone. */
    private void skus(TikTokProduct product, JsonNode given) {
        var all = new ArrayList<TikTokProduct.Sku>();
        for (var one : given) {
            var sku = product.skus.stream()
                    .filter(there -> there.id.equals(one.path("id").asText()))
                    .findFirst()
                    .orElseGet(() -> new TikTokProduct.Sku(nextId(), "", ""));
            sku.seller = one.path("seller_sku").asText();
            sku.option = one.path("sales_attributes").path(0).path("value_name").asText();
            sku.price = one.path("price").path("amount").asLong();
            sku.stock = stock(one.path("inventory"));
            all.add(sku);
        }
        product.skus = all;
        named(product);
    }

    private static Map<String, Long> stock(JsonNode inventory) {
        var stock = new LinkedHashMap<String, Long>();
        inventory.forEach(place -> stock.put(
                place.path("warehouse_id").asText(), place.path("quantity").asLong()));
        return stock;
    }

    private static TikTokProduct.Content content(JsonNode body) {
        return new TikTokProduct.Content(
                body.path("title").asText(),
                body.path("description").asText(),
                body.path("category_id").asText(),
                body.path("package_weight").path("value").asText(),
                StreamSupport.stream(body.path("main_images").spliterator(), false)
                        .map(image -> image.path("uri").asText())
                        .toList(),
                body.path("product_attributes"));
    }

    private ObjectNode made(TikTokProduct product) {
        var data = object().put("product_id", product.id);
        var list = data.putArray("skus");
        product.skus.forEach(sku -> list.addObject().put("id", sku.id).put("seller_sku", sku.seller));
        return data;
    }

    /** Whoever looks sees how it is; then the reviewers are done. */
    private ObjectNode read(Asked asked, TikTokProduct product) {
        var seen = product.json("true".equals(asked.query().get("return_under_review_version")));
        if (product.audit.equals("AUDITING") && !strikes.test(Chaos.Kind.REVIEW_PENDING, asked.path())) {
            judge(product, strikes.test(Chaos.Kind.REVIEW_REJECTED, asked.path()));
        }
        return seen;
    }

    private static void judge(TikTokProduct product, boolean rejected) {
        product.audit = rejected ? "FAILED" : "APPROVED";
        var next = product.next;
        if (!rejected && next != null) {
            product.live = next;
        }
        product.next = null;
        if (product.status.equals("PENDING")) {
            product.status = rejected ? "FAILED" : "ACTIVATE";
        }
    }

    private ObjectNode amounts(Asked asked, TikTokProduct product, String what) {
        if (!product.status.equals("ACTIVATE")) {
            throw new Refusal(TikTokCodes.NOT_ACTIVE, "product is not on sale");
        }
        if (strikes.test(Chaos.Kind.PROMOTION_LOCK, asked.path())) {
            throw new Refusal(12052038, "product is in a promotion");
        }
        for (var one : asked.json().path("skus")) {
            var sku = product.skus.stream()
                    .filter(there -> there.id.equals(one.path("id").asText()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(12052260, "sku not found"));
            if (what.equals("prices/update")) {
                sku.price = one.path("price").path("amount").asLong();
            } else {
                var stock = stock(one.path("inventory"));
                if (!stock.keySet().containsAll(sku.stock.keySet())) {
                    throw new Refusal(TikTokCodes.STOCK, "all warehouses must be named");
                }
                TikTokTerms.quantity(one.path("inventory"));
                sku.stock = stock;
            }
        }
        return object();
    }

    private ObjectNode listed(JsonNode body, boolean active) {
        var data = object();
        var errors = data.putArray("errors");
        for (var id : texts(body.path("product_ids"))) {
            var product = products.get(id);
            if (product == null || product.isDeleted()) {
                errors.addObject().put("code", 12052032).put("message", "product not found");
            } else if (active && product.status.equals("SELLER_DEACTIVATED")) {
                product.status = "ACTIVATE";
            } else if (!active && (product.status.equals("ACTIVATE") || product.status.equals("PENDING"))) {
                product.status = "SELLER_DEACTIVATED";
            }
        }
        return data;
    }

    private ObjectNode deleted(JsonNode body) {
        texts(body.path("product_ids")).forEach(id -> one(id).status = "DELETED");
        return object();
    }

    private TikTokProduct one(String id) {
        var product = products.get(id);
        if (product == null || product.isDeleted()) {
            throw new Refusal(12052032, "product not found");
        }
        return product;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
