package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.Remote;

/** A product as such a shop gives it. */
final class ShopReading {

    /** Ids of pictures that aren't ours, or hang there twice. */
    static final String STRAYS = "strays";

    /** Where stock of a package is counted, in front of its SKU. */
    static final String COUNTED_AT = "counted:";

    private static final long NOT_COUNTED = -1;

    private final JsonNode product;
    private final Dialect.Words words;

    ShopReading(JsonNode product, Dialect.Words words) {
        this.product = product;
        this.words = words;
    }

    static String id(JsonNode thing) {
        return Json.text(thing, "id").orElse("");
    }

    Remote remote(Instant now) {
        var handles = new HashMap<String, String>();
        var fields = fields(handles);
        var state = Json.text(product, words.published()).isPresent() ? Remote.State.LIVE : Remote.State.DRAFT;
        var variants = Json.each(product.path("variants"))
                .map(one -> variant(one, handles))
                .toList();
        return new Remote(id(product), state, List.of(), fields, variants, Map.copyOf(handles), now);
    }

    private SortedMap<String, String> fields(Map<String, String> handles) {
        var fields = new TreeMap<String, String>();
        fields.put(ShopGoods.TITLE, Html.words(text(words.title())).strip());
        fields.put(ShopGoods.DESCRIPTION, Html.canonical(text(words.html())));
        fields.put(ShopGoods.BRAND, text("vendor").strip());
        fields.put(ShopGoods.CATEGORY, text("product_type"));
        fields.put(ShopGoods.OPTIONS, options());
        fields.put(ShopGoods.PICTURES, pictures(handles));
        return fields;
    }

    private String text(String field) {
        return Json.text(product, field).orElse("");
    }

    private String options() {
        var names = Json.each(product.path("options"))
                .map(option -> option.path("name").asText())
                .toList();
        var bySku = new LinkedHashMap<String, Map<String, String>>();
        Json.each(product.path("variants")).forEach(variant -> {
            var options = new TreeMap<String, String>();
            for (var i = 0; i < Math.min(names.size(), ShopGoods.POSITIONS.size()); i++) {
                options.put(
                        names.get(i), variant.path(ShopGoods.POSITIONS.get(i)).asText());
            }
            bySku.put(variant.path("sku").asText(), options);
        });
        return Options.field(bySku);
    }

    private String pictures(Map<String, String> handles) {
        var marks = new ArrayList<String>();
        var strays = new ArrayList<String>();
        Json.each(product.path("images"))
                .sorted(Comparator.comparingLong(image -> image.path("position").asLong()))
                .forEach(image -> {
                    var mark = PictureMark.in(image.path("filename").asText())
                            .or(() -> PictureMark.in(image.path("src").asText()));
                    var isStray = mark.isEmpty() || handles.containsKey(PictureMark.handle(mark.get()));
                    if (isStray) {
                        strays.add(id(image));
                    } else {
                        handles.put(PictureMark.handle(mark.get()), id(image));
                    }
                    marks.add(isStray ? "?" + id(image) : mark.get());
                });
        handles.put(STRAYS, String.join(",", strays));
        return PictureMark.field(marks);
    }

    private Remote.Variant variant(JsonNode variant, Map<String, String> handles) {
        var sku = variant.path("sku").asText();
        Json.text(variant, "inventory_item_id").ifPresent(item -> handles.put(COUNTED_AT + sku, item));
        var isCounted = Json.text(variant, "inventory_management").isPresent();
        var stock = isCounted ? Json.whole(variant, "inventory_quantity").orElse(0) : NOT_COUNTED;
        return new Remote.Variant(id(variant), sku, Json.whole(variant, "price"), OptionalLong.of(stock));
    }
}
