package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Labels;

/** Writes what a listing says as Lazada takes it, all amounts as text. */
record LazadaListing(Desired want, Known have, Map<String, String> settings) {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String CATEGORY = "category";
    static final String ATTRIBUTES = "attributes";
    static final String PICTURES = "pictures";
    static final String WEIGHT = "weight";
    static final String OPTIONS = "options";

    private static final String BOX = "20x20x20";

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
        fields.put(
                WEIGHT,
                Labels.field(
                        skus(),
                        want.variants().stream().map(LazadaListing::weight).toList()));
        if (want.variants().size() > 1) {
            fields.put(OPTIONS, Labels.field(want));
        }
        return fields;
    }

    private List<String> skus() {
        return want.variants().stream().map(Desired.Variant::sku).toList();
    }

    static String attributes(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** Kilograms with two decimals, rounded up: who carries it must not find it heavier. */
    static String weight(Desired.Variant variant) {
        return BigDecimal.valueOf(variant.weightGrams(), 3)
                .setScale(2, RoundingMode.UP)
                .toPlainString();
    }

    /** Without its packages. */
    ObjectNode said(Set<String> fields) {
        var product = Json.object();
        want.category().ifPresent(category -> product.put("PrimaryCategory", category));
        if (fields.contains(PICTURES)) {
            var images = product.putObject("Images").putArray("Image");
            want.pictures().forEach(picture -> have.picture(picture.sha256()).ifPresent(images::add));
        }
        if (fields.contains(TITLE) || fields.contains(DESCRIPTION) || fields.contains(ATTRIBUTES)) {
            var attributes = product.putObject("Attributes")
                    .put("name", want.title().strip())
                    .put("description", want.html().strip())
                    .put("brand", "No Brand")
                    .put("disableAttributeAutoFill", true);
            new TreeMap<>(want.attributes()).forEach(attributes::put);
        }
        return product;
    }

    /** What tells packages apart; only where there are several. */
    void variation(ObjectNode product) {
        if (want.variants().size() > 1) {
            var options = product.putObject("variation")
                    .putObject("variation1")
                    .put("name", option())
                    .put("hasImage", false)
                    .put("customize", true)
                    .putObject("options")
                    .putArray("option");
            want.variants().forEach(variant -> options.add(Labels.of(variant)));
        }
    }

    /** It is the name of an element on the wire, so it has no blanks. */
    private String option() {
        return Labels.name(want, "SKU", LazadaRules.MOST_OPTION_NAME).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    ObjectNode sku(Desired.Variant variant) {
        var box = settings.getOrDefault(LazadaConnector.BOX, BOX).split("x", -1);
        var sku = named(variant)
                .put("quantity", Long.toString(variant.sellable()))
                .put("price", Long.toString(variant.priceDong()))
                .put("package_length", side(box, 0))
                .put("package_width", side(box, 1))
                .put("package_height", side(box, 2));
        return sku;
    }

    /** Without price and stock, which are steps of their own. */
    ObjectNode named(Desired.Variant variant) {
        var sku = Json.object().put("SellerSku", variant.sku()).put("package_weight", weight(variant));
        if (want.variants().size() > 1) {
            sku.putObject("saleProp").put(option(), Labels.of(variant));
        }
        return sku;
    }

    private static String side(String[] box, int at) {
        return at < box.length && box[at].matches("\\d{1,3}(\\.\\d{1,2})?") ? box[at] : "20";
    }
}
