package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.MultipartPayload;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** The writes that take more than one call. */
record TikTokWrites(Known have, Session session) {

    static Uni<Applied> upload(Step.PutImage step, Session session) {
        var picture = step.picture();
        return session.bytes(picture).chain(bytes -> {
            var form = new MultipartPayload(picture.sha256())
                    .field("use_case", "MAIN_IMAGE")
                    .file("data", picture.sha256(), picture.mime(), bytes)
                    .payload();
            var call = Call.write("POST", TikTokCalls.UPLOAD, TikTokCalls.IMAGE, form)
                    .repeatable();
            return TikTokCalls.ask(session, call)
                    .map(data -> Applied.handle(Known.imageHandle(picture.sha256()), required(data, "uri")));
        });
    }

    /** What is new is tried first: the trial tells all that is wrong at once, and makes nothing. */
    Uni<Applied> write(Step.Upsert step) {
        var listing = new TikTokListing(step.want(), have);
        var shelf = new TikTokShelf(session);
        return shelf.warehouse()
                .chain(warehouse -> shelf.attributes(step.want())
                        .chain(attributes -> new TikTokPapers(session)
                                .of(step.want())
                                .chain(papers -> {
                                    var body = listing.body(attributes, warehouse);
                                    if (!papers.isEmpty()) {
                                        body.set("certifications", papers);
                                    }
                                    return step.creates() ? create(step, body) : edit(step, body);
                                }))
                        .map(data -> Applied.of(written(step, listing, data))));
    }

    private Uni<JsonNode> create(Step.Upsert step, ObjectNode body) {
        return TikTokConnector.send(session, "/listing_check", TikTokCalls.CONTENT, body)
                .invoke(data -> TikTokFaults.ofCheck(data).ifPresent(fault -> {
                    throw new FaultException(fault);
                }))
                .chain(() -> TikTokConnector.send(
                        session, "", TikTokCalls.CONTENT, body.put("idempotency_key", step.key())));
    }

    private Uni<JsonNode> edit(Step.Upsert step, ObjectNode body) {
        var path = TikTokCalls.EDIT + step.remoteId().orElseThrow();
        return TikTokCalls.ask(
                session,
                Call.write("PUT", path, TikTokCalls.CONTENT, Json.payload(body)).repeatable());
    }

    /** An edit of what was taken off doesn't bring it back; whether it is looked at first is read back. */
    private Remote written(Step.Upsert step, TikTokListing listing, JsonNode data) {
        var ids = new HashMap<String, String>();
        data.path("skus")
                .forEach(sku ->
                        ids.put(sku.path("seller_sku").asText(), sku.path("id").asText()));
        var before = have.remote();
        return new Remote(
                step.remoteId().orElseGet(() -> required(data, "product_id")),
                before.map(Remote::state)
                        .filter(state -> state != Remote.State.DRAFT)
                        .orElse(Remote.State.LIVE),
                List.of(),
                listing.owned(),
                step.want().variants().stream()
                        .map(variant -> new Remote.Variant(
                                ids.getOrDefault(variant.sku(), ""),
                                variant.sku(),
                                OptionalLong.of(variant.priceDong()),
                                OptionalLong.of(variant.sellable())))
                        .toList(),
                before.map(Remote::handles).orElse(Map.of()),
                session.clock().instant());
    }

    /** All warehouses of a package must be named: what isn't in the one that counts is nowhere. */
    Uni<Applied> stock(Step.SetStock step) {
        var before = have.remote().orElseThrow();
        var product = Call.get(TikTokCalls.PRODUCTS + "/" + step.remoteId(), TikTokCalls.READ);
        return new TikTokShelf(session)
                .warehouse()
                .chain(warehouse -> TikTokCalls.ask(session, product)
                        .chain(data -> TikTokConnector.send(
                                session,
                                "/" + step.remoteId() + "/inventory/update",
                                TikTokCalls.STOCK,
                                inventory(step, data, warehouse)))
                        .replaceWith(Applied.of(Afterwards.stock(before, step))));
    }

    private static ObjectNode inventory(Step.SetStock step, JsonNode product, String warehouse) {
        var body = Json.object();
        var places = body.putArray("skus")
                .addObject()
                .put("id", step.remoteVariantId())
                .putArray("inventory");
        places.addObject().put("warehouse_id", warehouse).put("quantity", step.quantity());
        Json.each(product.path("skus"))
                .filter(sku -> sku.path("id").asText().equals(step.remoteVariantId()))
                .flatMap(sku -> Json.each(sku.path("inventory")))
                .map(place -> place.path("warehouse_id").asText())
                .filter(place -> !place.equals(warehouse))
                .forEach(place -> places.addObject().put("warehouse_id", place).put("quantity", 0));
        return body;
    }

    static String required(JsonNode node, String field) {
        return Json.text(node, field).orElseThrow(() -> new FaultException(new Fault.Unknown("no-" + field, "")));
    }
}
