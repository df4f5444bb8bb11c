package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.Remote;

/** A product, and its variations, as the shop gives them in the context {@code edit}. */
final class WooReading {

    /** Whether the product has variations. */
    static final String TYPE = "type";

    /** Stock that the shop doesn't count, or a price that it doesn't have, is never what is wanted. */
    private static final long NOT_COUNTED = -1;

    private final JsonNode product;
    private final List<JsonNode> variations;

    WooReading(JsonNode product, List<JsonNode> variations) {
        this.product = product;
        this.variations = variations;
    }

    static String id(JsonNode thing) {
        return Json.text(thing, "id").orElse("");
    }

    static boolean isVariable(JsonNode product) {
        return product.path("type").asText().equals("variable");
    }

    static Remote.State state(JsonNode product) {
        return switch (product.path("status").asText()) {
            case "publish" -> Remote.State.LIVE;
            case "private" -> Remote.State.UNLISTED;
            case "trash" -> Remote.State.DELETED;
            default -> Remote.State.DRAFT;
        };
    }

    Remote remote(Instant now) {
        var handles = new HashMap<String, String>();
        handles.put(TYPE, product.path("type").asText());
        var fields = fields(handles);
        return new Remote(id(product), state(product), List.of(), fields, variants(), Map.copyOf(handles), now);
    }

    private SortedMap<String, String> fields(Map<String, String> handles) {
        var fields = new TreeMap<String, String>();
        fields.put(WooGoods.TITLE, Html.words(product.path("name").asText()).strip());
        fields.put(
                WooGoods.DESCRIPTION, Html.canonical(product.path("description").asText()));
        fields.put(WooGoods.PICTURES, pictures(handles));
        fields.put(WooGoods.OPTIONS, options());
        fields.put(WooGoods.LISTING, listing());
        fields.put(WooGoods.VISIBILITY, product.path("catalog_visibility").asText("visible"));
        fields.put(
                WooGoods.CATEGORY,
                Json.each(product.path("categories"))
                        .map(WooReading::id)
                        .sorted()
                        .collect(Collectors.joining(",")));
        return fields;
    }

    private String pictures(Map<String, String> handles) {
        var marks = new ArrayList<String>();
        Json.each(product.path("images")).forEach(image -> {
            var mark = PictureMark.in(image.path("name").asText());
            mark.ifPresent(ours -> handles.put(PictureMark.handle(ours), id(image)));
            marks.add(mark.orElseGet(() -> "?" + id(image)));
        });
        return PictureMark.field(marks);
    }

    private String options() {
        var bySku = new LinkedHashMap<String, Map<String, String>>();
        for (var variation : variations) {
            var options = new TreeMap<String, String>();
            Json.each(variation.path("attributes"))
                    .forEach(one -> options.put(
                            one.path("name").asText(),
                            Html.words(one.path("option").asText())));
            bySku.put(variation.path("sku").asText(), options);
        }
        return Options.field(bySku);
    }

    private String listing() {
        return Json.each(product.path("meta_data"))
                .filter(one -> one.path("key").asText().equals(WooGoods.META))
                .map(one -> one.path("value").asText())
                .findFirst()
                .orElse("");
    }

    private List<Remote.Variant> variants() {
        return isVariable(product)
                ? variations.stream().map(WooReading::variant).toList()
                : List.of(variant(product));
    }

    private static Remote.Variant variant(JsonNode goods) {
        var price = Json.whole(goods, "regular_price");
        var stock = goods.path("manage_stock").asText().equals("true")
                ? Json.whole(goods, "stock_quantity")
                : OptionalLong.empty();
        return new Remote.Variant(
                id(goods),
                goods.path("sku").asText(),
                OptionalLong.of(price.orElse(NOT_COUNTED)),
                OptionalLong.of(stock.orElse(NOT_COUNTED)));
    }
}
