package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.Remote;

/** A product as the shop gives it. */
final class VendureReading {

    /** How many digits amounts have behind the point. */
    static final String DIGITS = "digits";

    private static final long NOT_COUNTED = -1;

    private final JsonNode product;
    private final Shop shop;

    VendureReading(JsonNode product, Shop shop) {
        this.product = product;
        this.shop = shop;
    }

    Remote remote(Instant now) {
        return new Remote(
                product.path("id").asText(),
                state(),
                List.of(),
                fields(),
                Json.each(product.path("variants")).map(this::variant).toList(),
                handles(),
                now);
    }

    /** Nobody can buy of a product whose packages are all switched off. */
    private Remote.State state() {
        return product.path("enabled").asBoolean()
                        && Json.each(product.path("variants"))
                                .allMatch(one -> one.path("enabled").asBoolean(true))
                ? Remote.State.LIVE
                : Remote.State.DRAFT;
    }

    private SortedMap<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put(VendureGoods.TITLE, product.path("name").asText().strip());
        fields.put(
                VendureGoods.DESCRIPTION,
                Html.canonical(product.path("description").asText()));
        fields.put(VendureGoods.OPTIONS, options());
        fields.put(VendureGoods.PICTURES, pictures());
        return fields;
    }

    private String options() {
        var variants = Json.each(product.path("variants")).toList();
        var groups = product.path("optionGroups");
        if (groups.isEmpty()) {
            return "";
        }
        var names = String.join(
                ", ",
                Json.each(groups).map(group -> group.path("name").asText()).toList());
        return names + "\n"
                + Labels.field(
                        variants.stream().map(one -> one.path("sku").asText()).toList(),
                        variants.stream().map(VendureReading::label).toList());
    }

    private static String label(JsonNode variant) {
        return String.join(
                ", ",
                Json.each(variant.path("options"))
                        .map(option -> option.path("name").asText())
                        .toList());
    }

    /** Marks of ours, ids of others; where another one than the first stands in front, that is told too. */
    private String pictures() {
        var assets = Json.each(product.path("assets")).toList();
        var marks =
                PictureMark.field(assets.stream().map(VendureReading::markOrId).toList());
        var front = product.path("featuredAsset").path("id").asText();
        var isFirst = assets.isEmpty() || assets.get(0).path("id").asText().equals(front);
        return isFirst ? marks : front + ">" + marks;
    }

    private static String markOrId(JsonNode asset) {
        return PictureMark.in(asset.path("name").asText())
                .orElseGet(() -> "#" + asset.path("id").asText());
    }

    private Map<String, String> handles() {
        var handles = new HashMap<String, String>();
        handles.put(DIGITS, Integer.toString(shop.digits()));
        return handles;
    }

    private Remote.Variant variant(JsonNode variant) {
        var price = Json.each(variant.path("prices"))
                .filter(one -> one.path("currencyCode").asText().equals(Shop.DONG))
                .findFirst()
                .map(one -> Shop.dong(one, "price", shop.digits()))
                .orElse(OptionalLong.of(0));
        return new Remote.Variant(
                variant.path("id").asText(), variant.path("sku").asText(), price, OptionalLong.of(sellable(variant)));
    }

    private long sellable(JsonNode variant) {
        var isCounted = switch (variant.path("trackInventory").asText()) {
            case "TRUE" -> true;
            case "FALSE" -> false;
            default -> shop.counts();
        };
        return isCounted
                ? level(variant, shop.place())
                        .map(level -> level.path("stockOnHand").asLong()
                                - level.path("stockAllocated").asLong())
                        .orElse(0L)
                : NOT_COUNTED;
    }

    /** Where it lies; the first place where none is set. */
    static Optional<JsonNode> level(JsonNode variant, Optional<String> place) {
        return Json.each(variant.path("stockLevels"))
                .filter(level -> place.isEmpty()
                        || level.path("stockLocationId").asText().equals(place.get()))
                .findFirst();
    }
}
