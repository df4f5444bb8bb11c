package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Reads an item with its packages. */
record LazadaReader(Session session) {

    private static final String ITEM = "/product/item/get";

    Uni<Optional<Remote>> bySku(Desired want) {
        return found(want, LazadaCalls.read(ITEM, LazadaCalls.READ).with("seller_sku", want.sku()));
    }

    Uni<Optional<Remote>> byId(Desired want, String id) {
        return found(want, LazadaCalls.read(ITEM, LazadaCalls.READ).with("item_id", id));
    }

    /** Packages as they stand there, without those that were deleted. */
    Uni<List<JsonNode>> skus(String id) {
        return LazadaCalls.ask(session, LazadaCalls.read(ITEM, LazadaCalls.READ).with("item_id", id))
                .map(LazadaReader::skus);
    }

    private static List<JsonNode> skus(JsonNode item) {
        return Json.each(item.path("skus"))
                .filter(sku -> !"deleted".equals(word(sku, "Status")))
                .toList();
    }

    private Uni<Optional<Remote>> found(Desired want, Call call) {
        return LazadaCalls.ask(session, call)
                .map(item ->
                        "deleted".equals(word(item, "status")) || skus(item).isEmpty()
                                ? Optional.<Remote>empty()
                                : Optional.of(remote(want, item)))
                .onFailure(failure -> failure instanceof FaultException fault && fault.fault() instanceof Fault.Gone)
                .recoverWithItem(Optional.empty());
    }

    private Remote remote(Desired want, JsonNode item) {
        return new Remote(
                item.path("item_id").asText(),
                state(item),
                reasons(item),
                fields(want, item),
                skus(item).stream().map(LazadaReader::variant).toList(),
                Map.of(),
                session.clock().instant());
    }

    /** What isn't known yet is waited for, not written over. */
    private static Remote.State state(JsonNode item) {
        return switch (word(item, "status")) {
            case "active" ->
                skus(item).stream().anyMatch(sku -> "active".equals(word(sku, "Status")))
                        ? Remote.State.LIVE
                        : Remote.State.UNLISTED;
            case "inactive" -> Remote.State.UNLISTED;
            case "suspended" -> "lock".equals(word(item, "subStatus")) ? Remote.State.BANNED : Remote.State.REJECTED;
            default -> Remote.State.IN_REVIEW;
        };
    }

    private static String word(JsonNode node, String field) {
        return node.path(field).asText().toLowerCase(Locale.ROOT);
    }

    private static List<String> reasons(JsonNode item) {
        return Json.each(item.path("rejectReason"))
                .flatMap(reason -> Stream.of("violationDetail", "suggestion")
                        .map(part -> Json.text(reason, part))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static SortedMap<String, String> fields(Desired want, JsonNode item) {
        var fields = new TreeMap<String, String>();
        var attributes = item.path("attributes");
        Json.text(attributes, "name").ifPresent(title -> fields.put(LazadaListing.TITLE, title));
        Json.text(attributes, "description").ifPresent(text -> fields.put(LazadaListing.DESCRIPTION, text));
        Json.text(item, "primary_category").ifPresent(id -> fields.put(LazadaListing.CATEGORY, id));
        var ours = new TreeMap<String, String>();
        want.attributes()
                .keySet()
                .forEach(name -> Json.text(attributes, name).ifPresent(value -> ours.put(name, value)));
        fields.put(LazadaListing.ATTRIBUTES, LazadaListing.attributes(ours));
        fields.put(
                LazadaListing.PICTURES,
                Json.each(item.path("images")).map(JsonNode::asText).collect(Collectors.joining(",")));
        packages(fields, want, item);
        return fields;
    }

    private static void packages(SortedMap<String, String> fields, Desired want, JsonNode item) {
        var order = want.variants().stream().map(Desired.Variant::sku).toList();
        var skus = skus(item).stream()
                .sorted(java.util.Comparator.comparingInt(
                        sku -> order.indexOf(sku.path("SellerSku").asText())))
                .toList();
        var names = skus.stream().map(sku -> sku.path("SellerSku").asText()).toList();
        fields.put(
                LazadaListing.WEIGHT,
                Labels.field(
                        names,
                        skus.stream()
                                .map(sku -> sku.path("package_weight").asText())
                                .toList()));
        if (skus.size() > 1) {
            var option = item.path("variation").path("Variation1").path("name").asText();
            fields.put(
                    LazadaListing.OPTIONS,
                    Labels.field(
                            names, skus.stream().map(sku -> option(sku, option)).toList()));
        }
    }

    private static String option(JsonNode sku, String name) {
        return Json.text(sku, name)
                .or(() -> Json.text(sku.path("saleProp"), name))
                .orElse("");
    }

    private static Remote.Variant variant(JsonNode sku) {
        var sellable = Json.whole(sku, "Available");
        return new Remote.Variant(
                sku.path("SkuId").asText(),
                sku.path("SellerSku").asText(),
                Json.whole(sku, "price"),
                sellable.isPresent() ? sellable : Json.whole(sku, "quantity"));
    }
}
