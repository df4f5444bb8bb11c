package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.StandardPlan;

/** A listing as a product of such a shop. */
final class ShopGoods {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String BRAND = "brand";
    static final String CATEGORY = "category";
    static final String OPTIONS = "options";
    static final String PICTURES = "pictures";
    static final List<String> POSITIONS = List.of("option1", "option2", "option3");

    private final Desired want;
    private final Dialect.Words words;

    ShopGoods(Desired want, Dialect.Words words) {
        this.want = want;
        this.words = words;
    }

    static SortedMap<String, String> owned(Desired want) {
        var owned = new TreeMap<String, String>();
        owned.put(TITLE, Html.words(want.title().strip()));
        owned.put(DESCRIPTION, Html.canonical(want.html()));
        owned.put(BRAND, want.brand().strip());
        owned.put(OPTIONS, Options.field(want));
        owned.put(PICTURES, PictureMark.field(want));
        want.category().ifPresent(category -> owned.put(CATEGORY, category));
        return owned;
    }

    /** Not to be seen yet, and without its pictures, which are sent one by one. */
    ObjectNode whole() {
        var product = fields(owned(want).keySet());
        product.put("published", false);
        var variants = product.putArray("variants");
        want.variants().forEach(variant -> variants.add(variant(variant)));
        return product;
    }

    ObjectNode fields(Collection<String> names) {
        var product = Json.object();
        if (names.contains(TITLE)) {
            product.put(words.title(), want.title().strip());
        }
        if (names.contains(DESCRIPTION)) {
            product.put(words.html(), want.html());
        }
        if (names.contains(BRAND)) {
            product.put("vendor", want.brand().strip());
        }
        if (names.contains(CATEGORY)) {
            want.category().ifPresent(category -> product.put("product_type", category));
        }
        if (want.variants().size() > 1 && (names.contains(OPTIONS) || names.contains(StandardPlan.VARIANTS))) {
            var options = product.putArray("options");
            Options.names(want).forEach(name -> options.addObject().put("name", name));
        }
        return product;
    }

    /** Stock isn't among it: that hangs on a place. */
    ObjectNode variant(Desired.Variant one) {
        var variant = options(one).put("sku", one.sku());
        variant.put("price", one.priceDong()).put("inventory_management", words.countedBy());
        variant.put("inventory_policy", "deny").put("requires_shipping", true).put("grams", one.weightGrams());
        one.gtin().ifPresent(gtin -> variant.put("barcode", gtin));
        return variant;
    }

    ObjectNode options(Desired.Variant one) {
        var variant = Json.object();
        if (want.variants().size() > 1) {
            var names = Options.names(want);
            for (var i = 0; i < Math.min(names.size(), POSITIONS.size()); i++) {
                variant.put(POSITIONS.get(i), one.options().getOrDefault(names.get(i), ""));
            }
        }
        return variant;
    }
}
