package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Labels;

/** Writes what a listing says as Shopee takes it. */
record ShopeeListing(Desired want, Known have) {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String ATTRIBUTES = "attributes";
    static final String PICTURES = "pictures";
    static final String WEIGHT = "weight";
    /** What tells packages apart; only where there are several. */
    static final String OPTIONS = "options";

    static final String NO_MODEL = "0";
    private static final int GRAMS = 3;

    SortedMap<String, String> owned() {
        var fields = new TreeMap<String, String>();
        fields.put(TITLE, want.title().strip());
        fields.put(DESCRIPTION, want.plainText().strip());
        fields.put(CATEGORY, want.category().orElse(""));
        fields.put(ATTRIBUTES, attributes(want.attributes()));
        fields.put(PICTURES, pictures());
        fields.put(WEIGHT, Integer.toString(grams()));
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

    /** Several packages are hidden until all are there. */
    ObjectNode created(ArrayNode attributes, ArrayNode logistics, Map<String, String> settings) {
        var first = want.variants().get(0);
        var body = changed(owned().keySet(), attributes)
                .put("item_status", want.variants().size() == 1 ? "NORMAL" : "UNLIST")
                .put("original_price", first.priceDong())
                .put("item_sku", first.sku())
                .put("condition", "NEW");
        body.set("seller_stock", stock(first.sellable(), settings));
        body.set("logistic_info", logistics);
        body.putObject("brand").put("brand_id", 0).put("original_brand_name", "NoBrand");
        first.gtin().ifPresent(gtin -> body.put("gtin_code", gtin));
        return body;
    }

    /** Category and attributes go together: the one decides on the others. */
    ObjectNode changed(Set<String> fields, ArrayNode attributes) {
        var body = Json.object();
        if (fields.contains(TITLE)) {
            body.put("item_name", want.title().strip());
        }
        if (fields.contains(DESCRIPTION)) {
            body.put("description", want.plainText().strip());
        }
        if (fields.contains(CATEGORY) || fields.contains(ATTRIBUTES)) {
            want.category().ifPresent(category -> body.put("category_id", id(category)));
            body.set("attribute_list", attributes);
        }
        if (fields.contains(PICTURES)) {
            var ids = Json.array();
            want.pictures().forEach(picture -> have.picture(picture.sha256()).ifPresent(ids::add));
            body.putObject("image").set("image_id_list", ids);
        }
        if (fields.contains(WEIGHT)) {
            body.put("weight", BigDecimal.valueOf(grams(), GRAMS));
        }
        return body;
    }

    static ArrayNode stock(long quantity, Map<String, String> settings) {
        var stocks = Json.array();
        var one = stocks.addObject().put("stock", quantity);
        Optional.ofNullable(settings.get(ShopeeConnector.WAREHOUSE)).ifPresent(place -> one.put("location_id", place));
        return stocks;
    }

    /** Numbers on the wire. */
    static long id(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private String pictures() {
        return want.pictures().stream()
                .map(picture -> have.picture(picture.sha256()).orElse(""))
                .collect(Collectors.joining(","));
    }

    /** Of the heaviest package. */
    private int grams() {
        return want.variants().stream()
                .mapToInt(Desired.Variant::weightGrams)
                .max()
                .orElse(0);
    }
}
