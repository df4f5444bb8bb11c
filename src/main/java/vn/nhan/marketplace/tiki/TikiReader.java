package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;

/** Reads the products of a listing's packages, and what was last asked for them. */
record TikiReader(Session session) {

    /** Before an id while there is only a request. */
    static final String REQUEST = "request-";

    /** Stands among the handles of what can be bought now. */
    static final String ON_SALE = "on-sale";

    private static final String SKU = "sku:";
    private static final Set<String> PENDING =
            Set.of("queuing", "processing", "md_waiting_approve", "bot_waiting_approve", "awaiting_approve", "drafted");

    static String handle(String sku) {
        return SKU + sku;
    }

    Uni<Optional<Remote>> read(Desired want) {
        return Multi.createFrom()
                .iterable(want.variants())
                .onItem()
                .transformToUniAndConcatenate(this::product)
                .collect()
                .asList()
                .chain(found -> lastRequest(want).map(request -> {
                    var products = found.stream().flatMap(Optional::stream).toList();
                    return products.isEmpty() ? asked(want, request) : Optional.of(there(want, products, request));
                }));
    }

    private Uni<Optional<JsonNode>> product(Desired.Variant variant) {
        return TikiCalls.ask(session, Call.get(TikiCalls.BY_SKU, TikiCalls.READ).with("original_sku", variant.sku()))
                .map(Optional::of)
                .onFailure(failure -> failure instanceof FaultException fault && fault.fault() instanceof Fault.Gone)
                .recoverWithItem(Optional.empty());
    }

    /** The newest that names one of the packages. */
    private Uni<Optional<JsonNode>> lastRequest(Desired want) {
        var skus = want.variants().stream().map(Desired.Variant::sku).collect(Collectors.toSet());
        var call = Call.get(TikiCalls.REQUESTS, TikiCalls.READ)
                .with("sku", String.join(",", skus))
                .with("limit", "20");
        return TikiCalls.ask(session, call)
                .map(answer -> Json.each(answer.path("data"))
                        .filter(request -> Json.each(request.path("variants"))
                                .anyMatch(variant ->
                                        skus.contains(variant.path("sku").asText())))
                        .findFirst());
    }

    private Optional<Remote> asked(Desired want, Optional<JsonNode> last) {
        return last.filter(request -> isPending(request) || isRejected(request))
                .map(request -> new Remote(
                        REQUEST + request.path("track_id").asText(),
                        !want.published()
                                ? Remote.State.UNLISTED
                                : isPending(request) ? Remote.State.IN_REVIEW : Remote.State.REJECTED,
                        reasons(request),
                        new TreeMap<>(),
                        List.of(),
                        java.util.Map.of(ON_SALE, "false"),
                        session.clock().instant()));
    }

    private Remote there(Desired want, List<JsonNode> products, Optional<JsonNode> last) {
        var first = products.get(0);
        var handles = new HashMap<String, String>();
        products.forEach(product -> handles.put(
                handle(product.path("original_sku").asText()),
                product.path("product_id").asText()));
        var isOnSale = products.stream().anyMatch(TikiReader::isActive);
        handles.put(ON_SALE, Boolean.toString(isOnSale));
        var fields = new TreeMap<String, String>();
        Json.text(first, "name").ifPresent(name -> fields.put(TikiListing.TITLE, name));
        Json.text(first, "description").ifPresent(text -> fields.put(TikiListing.DESCRIPTION, text));
        var state = state(want, products, last);
        return new Remote(
                first.path("product_id").asText(),
                state,
                state == Remote.State.REJECTED ? last.map(TikiReader::reasons).orElse(List.of()) : List.of(),
                fields,
                products.stream().map(TikiReader::variant).toList(),
                handles,
                session.clock().instant());
    }

    private static Remote.State state(Desired want, List<JsonNode> products, Optional<JsonNode> last) {
        if (!want.published()) {
            return products.stream().anyMatch(TikiReader::isActive) ? Remote.State.LIVE : Remote.State.UNLISTED;
        }
        if (last.filter(TikiReader::isPending).isPresent()) {
            return Remote.State.IN_REVIEW;
        }
        var isAsWanted = products.size() == want.variants().size()
                && want.title().strip().equals(products.get(0).path("name").asText())
                && want.html()
                        .strip()
                        .equals(products.get(0).path("description").asText());
        if (!isAsWanted && last.filter(TikiReader::isRejected).isPresent()) {
            return Remote.State.REJECTED;
        }
        return products.stream().allMatch(TikiReader::isActive) ? Remote.State.LIVE : Remote.State.UNLISTED;
    }

    private static boolean isActive(JsonNode product) {
        return product.path("active").asInt() == 1;
    }

    /** A word that isn't known yet is waited for. */
    private static boolean isPending(JsonNode request) {
        var state = request.path("state").asText();
        return PENDING.contains(state)
                || !Set.of("approved", "rejected", "deleted").contains(state);
    }

    private static boolean isRejected(JsonNode request) {
        return "rejected".equals(request.path("state").asText());
    }

    private static List<String> reasons(JsonNode request) {
        return Json.text(request, "reason").map(List::of).orElse(List.of());
    }

    private static Remote.Variant variant(JsonNode product) {
        return new Remote.Variant(
                product.path("product_id").asText(),
                product.path("original_sku").asText(),
                Json.whole(product, "price"),
                Json.whole(product.path("inventory"), "quantity_available"));
    }
}
