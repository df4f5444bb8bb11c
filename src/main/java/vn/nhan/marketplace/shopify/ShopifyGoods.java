package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.StepKey;

/**
 * A listing as a product. Its handle is made of the listing's id: setting a product by it makes one or finds the one that
 * was made.
 */
final class ShopifyGoods {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String BRAND = "brand";
    static final String CATEGORY = "category";
    static final String OPTIONS = "options";
    static final String PICTURES = "pictures";

    private static final int MARK = 16;
    private static final String ONLY = "Title";
    private static final String ONLY_VALUE = "Default Title";

    private final Desired want;
    private final Known have;

    ShopifyGoods(Desired want, Known have) {
        this.want = want;
        this.have = have;
    }

    static SortedMap<String, String> owned(Desired want, Known have) {
        var owned = new TreeMap<String, String>();
        owned.put(TITLE, Html.words(want.title().strip()));
        owned.put(DESCRIPTION, Html.canonical(want.html()));
        owned.put(BRAND, want.brand().strip());
        owned.put(OPTIONS, Options.field(want));
        owned.put(PICTURES, pictures(want, have.handles()));
        want.category().ifPresent(category -> owned.put(CATEGORY, category));
        return owned;
    }

    /** Ids of those that were sent, and marks of those that weren't: a shop shows no name while it works on a picture. */
    static String pictures(Desired want, Map<String, String> handles) {
        return PictureMark.field(want.pictures().stream()
                .map(PictureMark::of)
                .map(mark -> handles.getOrDefault(PictureMark.handle(mark), mark))
                .toList());
    }

    static String handle(Desired want) {
        return "nhan-" + StepKey.of(want.listing()).substring(0, MARK);
    }

    /** Not to be seen yet. */
    ObjectNode whole(String place) {
        var input = fields(owned(want, Known.NOTHING).keySet(), place);
        return input.put("handle", handle(want)).put("status", "DRAFT");
    }

    /** Lists that are in it replace those that are there, so packages and pictures are there whole or not at all. */
    ObjectNode fields(Collection<String> names, String place) {
        var input = Json.object();
        if (names.contains(TITLE)) {
            input.put("title", want.title().strip());
        }
        if (names.contains(DESCRIPTION)) {
            input.put("descriptionHtml", want.html());
        }
        if (names.contains(BRAND)) {
            input.put("vendor", want.brand().strip());
        }
        if (names.contains(CATEGORY)) {
            want.category().ifPresent(category -> input.put("productType", category));
        }
        if (names.contains(PICTURES)) {
            input.set("files", files());
        }
        if (names.contains(OPTIONS) || names.contains(StandardPlan.VARIANTS)) {
            input.set("productOptions", options());
            input.set("variants", variants(place));
        }
        return input;
    }

    private ArrayNode files() {
        var files = Json.array();
        for (var picture : want.pictures()) {
            var mark = PictureMark.of(picture);
            var id = have.handles().get(PictureMark.handle(mark));
            var file = files.addObject().put("alt", want.title().strip());
            if (id != null) {
                file.put("id", id);
            } else {
                file.put("originalSource", picture.source())
                        .put("filename", "nhan-" + mark + ending(picture.mime()))
                        .put("contentType", "IMAGE");
            }
        }
        return files;
    }

    private static String ending(String mime) {
        return switch (mime) {
            case "image/png" -> ".png";
            case "image/gif" -> ".gif";
            case "image/webp" -> ".webp";
            default -> ".jpg";
        };
    }

    private ArrayNode options() {
        var options = Json.array();
        for (var name : names()) {
            var values = options.addObject().put("name", name).putArray("values");
            (isOne() ? List.of(ONLY_VALUE) : Options.values(want, name))
                    .forEach(value -> values.addObject().put("name", value));
        }
        return options;
    }

    private ArrayNode variants(String place) {
        var known = new TreeMap<String, String>();
        have.remote().map(Remote::variants).orElse(List.of()).forEach(one -> known.put(one.sku(), one.remoteId()));
        var variants = Json.array();
        for (var one : want.variants()) {
            var variant = variants.addObject().put("sku", one.sku());
            var id = known.get(one.sku());
            if (id == null) {
                fresh(variant, one, place);
            } else {
                variant.put("id", id);
            }
            var values = variant.putArray("optionValues");
            for (var name : names()) {
                values.addObject()
                        .put("optionName", name)
                        .put("name", isOne() ? ONLY_VALUE : one.options().getOrDefault(name, ""));
            }
        }
        return variants;
    }

    private static void fresh(ObjectNode variant, Desired.Variant one, String place) {
        variant.put("price", Long.toString(one.priceDong())).put("inventoryPolicy", "DENY");
        one.gtin().ifPresent(gtin -> variant.put("barcode", gtin));
        var item = variant.putObject("inventoryItem").put("tracked", true).put("requiresShipping", true);
        if (one.weightGrams() > 0) {
            item.putObject("measurement")
                    .putObject("weight")
                    .put("value", one.weightGrams())
                    .put("unit", "GRAMS");
        }
        variant.putArray("inventoryQuantities")
                .addObject()
                .put("locationId", place)
                .put("name", "available")
                .put("quantity", one.sellable());
    }

    private List<String> names() {
        return isOne() ? List.of(ONLY) : Options.names(want);
    }

    private boolean isOne() {
        return want.variants().size() == 1;
    }
}
