package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Options;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.Remote;

/** A product as the shop gives it. */
final class ShopifyReading {

    /** The id under which a package is counted, by its SKU. */
    static final String COUNTED_AT = "counted:";

    private static final long NOT_COUNTED = -1;

    private final JsonNode product;

    ShopifyReading(JsonNode product) {
        this.product = product;
    }

    Remote remote(Instant now) {
        var handles = new HashMap<String, String>();
        var fields = fields(handles);
        var variants =
                nodes("variants").stream().map(one -> variant(one, handles)).toList();
        return new Remote(product.path("id").asText(), state(), List.of(), fields, variants, Map.copyOf(handles), now);
    }

    /** Which of our pictures became which of theirs: right after they were sent they stand in the same order. */
    Map<String, String> sent(Desired want) {
        var media = nodes("media");
        var handles = new HashMap<String, String>();
        for (var i = 0; media.size() == want.pictures().size() && i < media.size(); i++) {
            handles.put(
                    PictureMark.handle(PictureMark.of(want.pictures().get(i))),
                    media.get(i).path("id").asText());
        }
        return handles;
    }

    private Remote.State state() {
        return switch (product.path("status").asText()) {
            case "ACTIVE" -> Json.text(product, "publishedAt").isPresent() ? Remote.State.LIVE : Remote.State.UNLISTED;
            case "ARCHIVED", "UNLISTED" -> Remote.State.UNLISTED;
            default -> Remote.State.DRAFT;
        };
    }

    private List<JsonNode> nodes(String connection) {
        return Json.each(product.path(connection).path("nodes")).toList();
    }

    private SortedMap<String, String> fields(Map<String, String> handles) {
        var fields = new TreeMap<String, String>();
        fields.put(
                ShopifyGoods.TITLE, Html.words(product.path("title").asText()).strip());
        fields.put(
                ShopifyGoods.DESCRIPTION,
                Html.canonical(product.path("descriptionHtml").asText()));
        fields.put(ShopifyGoods.BRAND, product.path("vendor").asText().strip());
        fields.put(ShopifyGoods.CATEGORY, product.path("productType").asText());
        fields.put(ShopifyGoods.OPTIONS, options());
        var media = nodes("media");
        media.forEach(one -> PictureMark.in(one.path("image").path("url").asText())
                .ifPresent(mark -> handles.putIfAbsent(
                        PictureMark.handle(mark), one.path("id").asText())));
        fields.put(
                ShopifyGoods.PICTURES,
                PictureMark.field(
                        media.stream().map(one -> one.path("id").asText()).toList()));
        return fields;
    }

    private String options() {
        var bySku = new LinkedHashMap<String, Map<String, String>>();
        for (var variant : nodes("variants")) {
            var options = new TreeMap<String, String>();
            Json.each(variant.path("selectedOptions"))
                    .forEach(one -> options.put(
                            one.path("name").asText(), one.path("value").asText()));
            bySku.put(variant.path("sku").asText(), options);
        }
        return Options.field(bySku);
    }

    private static Remote.Variant variant(JsonNode variant, Map<String, String> handles) {
        var sku = variant.path("sku").asText();
        var item = variant.path("inventoryItem");
        handles.put(COUNTED_AT + sku, item.path("id").asText());
        var stock = item.path("tracked").asBoolean()
                ? Json.whole(variant, "inventoryQuantity").orElse(0)
                : NOT_COUNTED;
        return new Remote.Variant(
                variant.path("id").asText(), sku, Json.whole(variant, "price"), OptionalLong.of(stock));
    }
}
