package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.Remote;

/** Writes a product. An edit is a whole one: packages that aren't in it are deleted, those with an id stay. */
record TikTokListing(Desired want, Known have) {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String ATTRIBUTES = "attributes";
    static final String PICTURES = "pictures";
    static final String WEIGHT = "weight";
    static final String OPTIONS = "options";
    /** Whether it was handed in, or lies there as a draft. */
    static final String MODE = "mode";

    static final String LISTING = "LISTING";

    /** Without packages that are sold out: a quantity is documented as 1 to 99,999. Without any left it isn't shown. */
    static Desired shown(Desired want) {
        var left = want.variants().stream()
                .filter(variant -> variant.sellable() > 0)
                .toList();
        var none = left.isEmpty();
        return new Desired(
                want.listing(),
                want.generation(),
                want.published() && !none,
                want.title(),
                want.html(),
                want.plainText(),
                want.brand(),
                want.category(),
                want.attributes(),
                want.pictures(),
                none ? want.variants() : left,
                want.papers(),
                want.link());
    }

    SortedMap<String, String> owned() {
        var fields = new TreeMap<String, String>();
        fields.put(TITLE, want.title().strip());
        fields.put(DESCRIPTION, want.html().strip());
        fields.put(CATEGORY, want.category().orElse(""));
        fields.put(ATTRIBUTES, attributes(want.attributes()));
        fields.put(
                PICTURES,
                want.pictures().stream()
                        .map(picture -> have.picture(picture.sha256()).orElse(""))
                        .collect(Collectors.joining(",")));
        fields.put(WEIGHT, Integer.toString(grams()));
        fields.put(MODE, LISTING);
        if (want.variants().size() > 1) {
            fields.put(OPTIONS, Labels.field(want));
        }
        return fields;
    }

    static String attributes(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** The same for all: a trial, a new product, an edit. */
    ObjectNode body(ArrayNode attributes, String warehouse) {
        var body = Json.object()
                .put("save_mode", LISTING)
                .put("title", want.title().strip())
                .put("description", want.html().strip())
                .put("category_id", want.category().orElse(""))
                .put("external_product_id", want.listing().toString());
        body.set("product_attributes", attributes);
        var pictures = body.putArray("main_images");
        want.pictures()
                .forEach(picture -> have.picture(picture.sha256())
                        .ifPresent(uri -> pictures.addObject().put("uri", uri)));
        body.putObject("package_weight")
                .put("value", BigDecimal.valueOf(grams(), 3).toPlainString())
                .put("unit", "KILOGRAM");
        var skus = body.putArray("skus");
        want.variants().forEach(variant -> sku(skus.addObject(), variant, warehouse));
        return body;
    }

    private void sku(ObjectNode sku, Desired.Variant variant, String warehouse) {
        have.remote()
                .flatMap(remote -> remote.variant(variant.sku()))
                .map(Remote.Variant::remoteId)
                .ifPresent(id -> sku.put("id", id));
        sku.put("seller_sku", variant.sku());
        sku.set("price", price(variant.priceDong()));
        sku.putArray("inventory").addObject().put("warehouse_id", warehouse).put("quantity", variant.sellable());
        variant.gtin()
                .ifPresent(gtin ->
                        sku.putObject("identifier_code").put("code", gtin).put("type", "GTIN"));
        if (want.variants().size() > 1) {
            sku.putArray("sales_attributes")
                    .addObject()
                    .put("name", Labels.name(want, "SKU", TikTokRules.MOST_OPTION_NAME))
                    .put("value_name", Labels.of(variant));
        }
    }

    static ObjectNode price(long dong) {
        return Json.object().put("amount", Long.toString(dong)).put("currency", "VND");
    }

    private int grams() {
        return want.variants().stream()
                .mapToInt(Desired.Variant::weightGrams)
                .max()
                .orElse(0);
    }
}
