package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;

/** Reads an item with its models. */
record ShopeeReader(Session session) {

    private static final Set<String> DELETED = Set.of("SELLER_DELETE", "SHOPEE_DELETE");
    /** What no change of the listing mends. */
    private static final Set<String> FORBIDDEN = Set.of("Prohibited Listing", "Counterfeit and IP Infringement");

    /** The search also brings what is only like the SKU. */
    Uni<Optional<Remote>> bySku(Desired want) {
        var call = ShopeeCalls.read("search_item").with("item_sku", want.sku()).with("page_size", "50");
        return ShopeeCalls.ask(session, call).chain(found -> {
            var ids =
                    Json.each(found.path("item_id_list")).map(JsonNode::asText).toList();
            return ids.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : items(ids)
                            .chain(items -> items.stream()
                                    .filter(item -> isThere(item)
                                            && want.sku()
                                                    .equals(item.path("item_sku")
                                                            .asText()))
                                    .findFirst()
                                    .map(item -> whole(want, item))
                                    .orElse(Uni.createFrom().item(Optional.empty())));
        });
    }

    Uni<Optional<Remote>> byId(Desired want, String id) {
        return items(List.of(id))
                .chain(items -> items.stream()
                        .filter(ShopeeReader::isThere)
                        .findFirst()
                        .map(item -> whole(want, item))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    Uni<JsonNode> models(String id) {
        return ShopeeCalls.ask(session, ShopeeCalls.read("get_model_list").with("item_id", id));
    }

    Uni<List<JsonNode>> items(List<String> ids) {
        Call call = ShopeeCalls.read("get_item_base_info").with("item_id_list", String.join(",", ids));
        return ShopeeCalls.ask(session, call)
                .map(response -> Json.each(response.path("item_list")).toList());
    }

    private static boolean isThere(JsonNode item) {
        return !DELETED.contains(item.path("item_status").asText());
    }

    private Uni<Optional<Remote>> whole(Desired want, JsonNode item) {
        var id = item.path("item_id").asText();
        Uni<Remote> remote = item.path("has_model").asBoolean()
                ? models(id).map(models -> withModels(want, item, models))
                : Uni.createFrom().item(remote(item, fields(want, item), List.of(single(item))));
        return remote.chain(this::withReasons).map(Optional::of);
    }

    private Remote withModels(Desired want, JsonNode item, JsonNode models) {
        var fields = fields(want, item);
        var variants = ShopeeVariants.sorted(models).stream()
                .map(ShopeeReader::variant)
                .toList();
        fields.put(
                ShopeeListing.OPTIONS,
                Labels.field(
                        variants.stream().map(Remote.Variant::sku).toList(),
                        ShopeeVariants.sorted(models).stream()
                                .map(model -> ShopeeVariants.option(models, model))
                                .toList()));
        return remote(item, fields, variants);
    }

    private Remote remote(JsonNode item, SortedMap<String, String> fields, List<Remote.Variant> variants) {
        return new Remote(
                item.path("item_id").asText(),
                state(item.path("item_status").asText()),
                List.of(),
                fields,
                variants,
                Map.of(),
                now());
    }

    /** What isn't known yet is waited for, not written over. */
    private static Remote.State state(String status) {
        return switch (status) {
            case "NORMAL" -> Remote.State.LIVE;
            case "UNLIST" -> Remote.State.UNLISTED;
            case "BANNED" -> Remote.State.BANNED;
            default -> Remote.State.IN_REVIEW;
        };
    }

    private static SortedMap<String, String> fields(Desired want, JsonNode item) {
        var fields = new TreeMap<String, String>();
        Json.text(item, "item_name").ifPresent(title -> fields.put(ShopeeListing.TITLE, title));
        Json.text(item, "description").ifPresent(text -> fields.put(ShopeeListing.DESCRIPTION, text));
        Json.text(item, "category_id").ifPresent(id -> fields.put(ShopeeListing.CATEGORY, id));
        fields.put(ShopeeListing.ATTRIBUTES, attributes(want, item));
        fields.put(
                ShopeeListing.PICTURES,
                Json.each(item.path("image").path("image_id_list"))
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(",")));
        Json.text(item, "weight").ifPresent(weight -> fields.put(ShopeeListing.WEIGHT, grams(weight)));
        return fields;
    }

    /** Only those that are ours: Shopee and the seller may add others. */
    private static String attributes(Desired want, JsonNode item) {
        var found = new TreeMap<String, String>();
        for (var attribute : item.path("attribute_list")) {
            var id = attribute.path("attribute_id").asText();
            if (want.attributes().containsKey(id)) {
                found.put(
                        id,
                        Json.each(attribute.path("attribute_value_list"))
                                .map(value -> value.path("original_value_name").asText())
                                .collect(Collectors.joining(", ")));
            }
        }
        return ShopeeListing.attributes(found);
    }

    private static String grams(String kilograms) {
        return Json.decimal(kilograms)
                .map(weight -> weight.movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }

    private static Remote.Variant single(JsonNode item) {
        return new Remote.Variant(ShopeeListing.NO_MODEL, item.path("item_sku").asText(), price(item), stock(item));
    }

    private static Remote.Variant variant(JsonNode model) {
        return new Remote.Variant(
                model.path("model_id").asText(), model.path("model_sku").asText(), price(model), stock(model));
    }

    private static OptionalLong price(JsonNode node) {
        return Json.whole(node.path("price_info").path(0), "original_price");
    }

    private static OptionalLong stock(JsonNode node) {
        var places = node.path("stock_info_v2").path("seller_stock");
        return places.isArray()
                ? OptionalLong.of(Json.each(places)
                        .mapToLong(place -> Json.whole(place, "stock").orElse(0))
                        .sum())
                : OptionalLong.empty();
    }

    private Uni<Remote> withReasons(Remote remote) {
        if (remote.state() != Remote.State.BANNED) {
            return Uni.createFrom().item(remote);
        }
        var call = ShopeeCalls.read("get_item_violation_info").with("item_id_list", remote.remoteId());
        return ShopeeCalls.ask(session, call)
                .map(response -> judged(
                        remote,
                        Json.each(response.path("item_list").path(0).path("item_status_details"))
                                .toList()));
    }

    private static Remote judged(Remote remote, List<JsonNode> details) {
        var isFinal = details.isEmpty()
                || details.stream()
                        .anyMatch(detail ->
                                FORBIDDEN.contains(detail.path("violation_type").asText()));
        var reasons = details.stream()
                .map(detail -> detail.path("violation_type").asText() + ": "
                        + detail.path("violation_reason").asText() + ". "
                        + detail.path("suggestion").asText())
                .toList();
        return new Remote(
                remote.remoteId(),
                isFinal ? Remote.State.BANNED : Remote.State.REJECTED,
                reasons,
                remote.fields(),
                remote.variants(),
                remote.handles(),
                remote.observedAt());
    }

    private Instant now() {
        return session.clock().instant();
    }
}
