package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;

/** Reads a product, an edit that waits for its review included. */
record TikTokReader(Session session) {

    /** Stands among the handles of what can be bought while an edit of it is looked at. */
    static final String ON_SALE = "on-sale";

    Uni<Optional<Remote>> bySku(Desired want) {
        var body = Json.object().put("status", "ALL");
        body.set("seller_skus", Json.array(List.of(want.sku())));
        var call = TikTokCalls.post(TikTokCalls.SEARCH, TikTokCalls.READ, body)
                .with("page_size", "10")
                .repeatable();
        return TikTokCalls.ask(session, call)
                .chain(data -> Json.each(data.path("products"))
                        .filter(product ->
                                !"DELETED".equals(product.path("status").asText()))
                        .filter(product -> hasSku(product, want.sku()))
                        .findFirst()
                        .map(product -> byId(want, product.path("id").asText()))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private static boolean hasSku(JsonNode product, String sku) {
        return Json.each(product.path("skus"))
                .anyMatch(one -> sku.equals(one.path("seller_sku").asText()));
    }

    Uni<Optional<Remote>> byId(Desired want, String id) {
        var call =
                Call.get(TikTokCalls.PRODUCTS + "/" + id, TikTokCalls.READ).with("return_under_review_version", "true");
        return TikTokCalls.ask(session, call)
                .map(product -> "DELETED".equals(product.path("status").asText())
                        ? Optional.<Remote>empty()
                        : Optional.of(remote(want, product)))
                .onFailure(failure -> failure instanceof FaultException fault && fault.fault() instanceof Fault.Gone)
                .recoverWithItem(Optional.empty());
    }

    private Remote remote(Desired want, JsonNode product) {
        var status = product.path("status").asText();
        return new Remote(
                product.path("id").asText(),
                state(status, product.path("audit").path("status").asText()),
                reasons(product),
                fields(want, product),
                Json.each(product.path("skus")).map(TikTokReader::variant).toList(),
                Map.of(ON_SALE, Boolean.toString("ACTIVATE".equals(status))),
                session.clock().instant());
    }

    /** A word that isn't known yet is waited for, not written over. */
    private static Remote.State state(String status, String audit) {
        return switch (status) {
            case "DRAFT" -> Remote.State.DRAFT;
            case "FAILED" -> Remote.State.REJECTED;
            case "ACTIVATE" ->
                switch (audit) {
                    case "AUDITING" -> Remote.State.IN_REVIEW;
                    case "FAILED" -> Remote.State.REJECTED;
                    default -> Remote.State.LIVE;
                };
            case "SELLER_DEACTIVATED" -> Remote.State.UNLISTED;
            case "PLATFORM_DEACTIVATED", "FREEZE" -> Remote.State.BANNED;
            default -> Remote.State.IN_REVIEW;
        };
    }

    private static List<String> reasons(JsonNode product) {
        return Json.each(product.path("audit_failed_reasons"))
                .flatMap(reason ->
                        Stream.concat(Json.each(reason.path("reasons")), Json.each(reason.path("suggestions"))))
                .map(JsonNode::asText)
                .toList();
    }

    private static SortedMap<String, String> fields(Desired want, JsonNode product) {
        var fields = new TreeMap<String, String>();
        Json.text(product, "title").ifPresent(title -> fields.put(TikTokListing.TITLE, title));
        Json.text(product, "description").ifPresent(text -> fields.put(TikTokListing.DESCRIPTION, text));
        Json.each(product.path("category_chains"))
                .filter(category -> category.path("is_leaf").asBoolean())
                .findFirst()
                .ifPresent(category ->
                        fields.put(TikTokListing.CATEGORY, category.path("id").asText()));
        fields.put(TikTokListing.ATTRIBUTES, attributes(want, product));
        fields.put(
                TikTokListing.PICTURES,
                Json.each(product.path("main_images"))
                        .map(image -> image.path("uri").asText())
                        .collect(Collectors.joining(",")));
        Json.text(product.path("package_weight"), "value")
                .ifPresent(weight -> fields.put(TikTokListing.WEIGHT, grams(weight)));
        fields.put(
                TikTokListing.MODE, "DRAFT".equals(product.path("status").asText()) ? "DRAFT" : TikTokListing.LISTING);
        if (product.path("skus").size() > 1) {
            fields.put(TikTokListing.OPTIONS, options(product));
        }
        return fields;
    }

    private static String options(JsonNode product) {
        var skus = Json.each(product.path("skus")).toList();
        return Labels.field(
                skus.stream().map(sku -> sku.path("seller_sku").asText()).toList(),
                skus.stream()
                        .map(sku -> Json.each(sku.path("sales_attributes"))
                                .map(one -> one.path("value_name").asText())
                                .collect(Collectors.joining(", ")))
                        .toList());
    }

    private static String attributes(Desired want, JsonNode product) {
        var found = new TreeMap<String, String>();
        for (var attribute : product.path("product_attributes")) {
            var id = attribute.path("id").asText();
            if (want.attributes().containsKey(id)) {
                found.put(
                        id,
                        Json.each(attribute.path("values"))
                                .map(value -> value.path("name").asText())
                                .collect(Collectors.joining(", ")));
            }
        }
        return TikTokListing.attributes(found);
    }

    private static String grams(String kilograms) {
        return Json.decimal(kilograms)
                .map(weight -> weight.movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }

    private static Remote.Variant variant(JsonNode sku) {
        var price = sku.path("price");
        var shown = Json.whole(price, "sale_price");
        return new Remote.Variant(
                sku.path("id").asText(),
                sku.path("seller_sku").asText(),
                shown.isPresent() ? shown : Json.whole(price, "tax_exclusive_price"),
                OptionalLong.of(Json.each(sku.path("inventory"))
                        .mapToLong(place -> Json.whole(place, "quantity").orElse(0))
                        .sum()));
    }
}
