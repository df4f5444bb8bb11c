package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Html;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.platform.text.Vietnamese;

/**
 * A listing as a product. Its slug ends with a mark made of the listing's id, by which the one that was made is found again:
 * a shop takes the same SKU, and nearly the same slug, as often as they are sent.
 */
final class VendureGoods {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String OPTIONS = "options";
    static final String PICTURES = "pictures";

    private static final int MARK = 12;
    private static final int GROUP_NAME_MAX = 100;
    private static final String GROUP_NAME = "Quy cách";

    private final Desired want;
    private final Shop shop;

    VendureGoods(Desired want, Shop shop) {
        this.want = want;
        this.shop = shop;
    }

    static SortedMap<String, String> owned(Desired want) {
        var owned = new TreeMap<String, String>();
        owned.put(TITLE, title(want));
        owned.put(DESCRIPTION, Html.canonical(want.html()));
        owned.put(OPTIONS, isOne(want) ? "" : groupName(want) + "\n" + Labels.field(want));
        owned.put(PICTURES, PictureMark.field(want));
        return owned;
    }

    static boolean isOne(Desired want) {
        return want.variants().size() == 1;
    }

    static String mark(Desired want) {
        return StepKey.of(want.listing()).substring(0, MARK);
    }

    static String groupCode(Desired want) {
        return "nhan-" + mark(want);
    }

    static String groupName(Desired want) {
        return Labels.name(want, GROUP_NAME, GROUP_NAME_MAX);
    }

    static String optionCode(Desired.Variant variant) {
        return variant.sku().toLowerCase(Locale.ROOT);
    }

    /** The name of its file, which a shop gives back. */
    static String fileName(Desired.Picture picture) {
        var ending = switch (picture.mime()) {
            case "image/png" -> ".png";
            case "image/gif" -> ".gif";
            case "image/webp" -> ".webp";
            default -> ".jpg";
        };
        return "nhan-" + PictureMark.of(picture) + ending;
    }

    /** Not to be seen yet. */
    ObjectNode product(List<String> assets) {
        var product = Json.object().put("enabled", false);
        var texts = translation(product).put("name", title(want)).put("description", want.html());
        texts.put("slug", Vietnamese.slug(want.title(), "hang") + "-" + mark(want));
        pictures(product, assets);
        return product;
    }

    /** The address of its page stays what it was: others may have linked to it. */
    ObjectNode product(String id, Collection<String> fields, List<String> assets) {
        var product = Json.object().put("id", id);
        if (fields.contains(TITLE) || fields.contains(DESCRIPTION)) {
            translation(product).put("name", title(want)).put("description", want.html());
        }
        if (fields.contains(PICTURES)) {
            pictures(product, assets);
        }
        return product;
    }

    private static void pictures(ObjectNode product, List<String> assets) {
        product.set("assetIds", Json.array(assets));
        if (!assets.isEmpty()) {
            product.put("featuredAssetId", assets.get(0));
        }
    }

    /** @param option empty where there is one package */
    ObjectNode fresh(String product, Desired.Variant one, List<String> option) {
        var variant = Json.object()
                .put("productId", product)
                .put("sku", one.sku())
                .put("enabled", true)
                .put("price", shop.amount(one.priceDong()))
                .put("trackInventory", "TRUE")
                .put("useGlobalOutOfStockThreshold", false)
                .put("outOfStockThreshold", 0);
        translation(variant).put("name", name(one));
        variant.set("optionIds", Json.array(option));
        shop.place()
                .ifPresentOrElse(
                        place -> variant.set("stockLevels", level(place, one.sellable())),
                        () -> variant.put("stockOnHand", one.sellable()));
        return variant;
    }

    /** What it says; price and stock are left alone. */
    ObjectNode said(String id, Desired.Variant one, List<String> option) {
        var variant = Json.object().put("id", id);
        translation(variant).put("name", name(one));
        variant.set("optionIds", Json.array(option));
        return variant;
    }

    ObjectNode group() {
        var group = Json.object().put("code", groupCode(want));
        translation(group).put("name", groupName(want));
        var options = group.putArray("options");
        want.variants().forEach(one -> options.add(option(one)));
        return group;
    }

    ObjectNode option(Desired.Variant one) {
        var option = Json.object().put("code", optionCode(one));
        translation(option).put("name", Labels.of(one));
        return option;
    }

    ObjectNode renamed(String id, String name) {
        var renamed = Json.object().put("id", id);
        translation(renamed).put("name", name);
        return renamed;
    }

    static ArrayNode level(String place, long stock) {
        var levels = Json.array();
        levels.addObject().put("stockLocationId", place).put("stockOnHand", stock);
        return levels;
    }

    private String name(Desired.Variant one) {
        return isOne(want) ? title(want) : title(want) + " – " + Labels.of(one);
    }

    private ObjectNode translation(ObjectNode of) {
        return of.putArray("translations").addObject().put("languageCode", shop.language());
    }

    private static String title(Desired want) {
        return want.title().strip();
    }
}
