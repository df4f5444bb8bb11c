package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.StepKey;

/**
 * A listing as a product. One package is a simple product; several are a variable product, whose own SKU is made of the
 * listing's id, for those of the packages belong to the variations.
 */
final class WooGoods {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String PICTURES = "pictures";
    static final String OPTIONS = "options";
    static final String CATEGORY = "category";
    static final String LISTING = "listing";
    static final String VISIBILITY = "visibility";
    static final String META = "_nhan_listing";

    private static final int MARK = 16;
    private static final int GRAMS = 1000;

    private final Desired want;
    private final Known have;
    private final String weightUnit;

    /** @param weightUnit that of the shop: {@code kg} unless its settings say {@code g} */
    WooGoods(Desired want, Known have, String weightUnit) {
        this.want = want;
        this.have = have;
        this.weightUnit = weightUnit;
    }

    static SortedMap<String, String> owned(Desired want) {
        var owned = new TreeMap<String, String>();
        owned.put(TITLE, Html.words(want.title().strip()));
        owned.put(DESCRIPTION, Html.canonical(want.html()));
        owned.put(PICTURES, PictureMark.field(want));
        owned.put(OPTIONS, Options.field(want));
        owned.put(LISTING, want.listing().toString());
        owned.put(VISIBILITY, "visible");
        want.category().ifPresent(category -> owned.put(CATEGORY, category));
        return owned;
    }

    static boolean isVariable(Desired want) {
        return want.variants().size() > 1;
    }

    static String parentSku(Desired want) {
        return "NHAN-" + StepKey.of(want.listing()).substring(0, MARK).toUpperCase(Locale.ROOT);
    }

    /** Not to be seen yet: it is published when it is whole. */
    ObjectNode whole() {
        var product = fields(owned(want).keySet());
        product.put("status", "draft");
        shape(product);
        return product;
    }

    ObjectNode fields(Collection<String> names) {
        var product = Json.object();
        if (names.contains(TITLE)) {
            product.put("name", want.title().strip());
        }
        if (names.contains(DESCRIPTION)) {
            product.put("description", want.html());
        }
        if (names.contains(PICTURES)) {
            product.set("images", images());
        }
        if (names.contains(LISTING)) {
            product.putArray("meta_data")
                    .addObject()
                    .put("key", META)
                    .put("value", want.listing().toString());
        }
        if (names.contains(VISIBILITY)) {
            product.put("catalog_visibility", "visible");
        }
        if (names.contains(CATEGORY)) {
            want.category()
                    .ifPresent(id -> product.putArray("categories").addObject().put("id", Long.parseLong(id)));
        }
        if (names.contains(OPTIONS) || names.contains(StandardPlan.VARIANTS)) {
            shape(product);
        }
        return product;
    }

    /** A package as a variation; of one that is there only what tells it from the others. */
    ObjectNode variation(Desired.Variant one, boolean isNew) {
        var variation = Json.object();
        if (isNew) {
            sale(variation, one);
        }
        var attributes = variation.putArray("attributes");
        one.options()
                .forEach((name, value) ->
                        attributes.addObject().put("name", name).put("option", value));
        return variation;
    }

    private void shape(ObjectNode product) {
        if (isVariable(want)) {
            product.put("type", "variable").put("sku", parentSku(want)).put("manage_stock", false);
            product.set("attributes", attributes());
        } else {
            product.put("type", "simple");
            product.putArray("attributes");
            sale(product, want.variants().get(0));
        }
    }

    private void sale(ObjectNode goods, Desired.Variant one) {
        goods.put("sku", one.sku())
                .put("regular_price", price(one.priceDong()))
                .put("manage_stock", true)
                .put("stock_quantity", one.sellable())
                .put("backorders", "no");
        one.gtin().ifPresent(gtin -> goods.put("global_unique_id", gtin));
        if (one.weightGrams() > 0) {
            goods.put("weight", weight(one.weightGrams()));
        }
    }

    /** The shop takes what is no number for no price, and says nothing. */
    static String price(long dong) {
        if (dong <= 0) {
            throw new IllegalArgumentException("price " + dong);
        }
        return Long.toString(dong);
    }

    private String weight(int grams) {
        return weightUnit.equals("g")
                ? Integer.toString(grams)
                : BigDecimal.valueOf(grams)
                        .divide(BigDecimal.valueOf(GRAMS))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private ArrayNode attributes() {
        var attributes = Json.array();
        for (var name : Options.names(want)) {
            var attribute = attributes
                    .addObject()
                    .put("name", name)
                    .put("visible", true)
                    .put("variation", true);
            attribute.set("options", Json.array(Options.values(want, name)));
        }
        return attributes;
    }

    private ArrayNode images() {
        var images = Json.array();
        for (var picture : want.pictures()) {
            var image = images.addObject();
            PictureMark.id(have, picture)
                    .ifPresentOrElse(
                            id -> image.put("id", Long.parseLong(id)), () -> image.put("src", picture.source()));
            image.put("name", want.title().strip() + " " + PictureMark.of(picture));
            image.put("alt", want.title().strip());
        }
        return images;
    }
}
