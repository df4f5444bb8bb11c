package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.MultipartPayload;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** The writes of what a listing says. */
record LazadaWrites(Known have, Session session) {

    static Uni<Applied> upload(Step.PutImage step, Session session) {
        var picture = step.picture();
        return session.bytes(picture).chain(bytes -> {
            var form = new MultipartPayload(picture.sha256())
                    .file("image", picture.sha256(), picture.mime(), bytes)
                    .payload();
            var call = Call.write("POST", "/rest/image/upload", LazadaCalls.IMAGE, form)
                    .repeatable();
            return LazadaCalls.ask(session, call)
                    .map(data ->
                            Applied.handle(Known.imageHandle(picture.sha256()), required(data.path("image"), "url")));
        });
    }

    Uni<Applied> write(Step.Upsert step) {
        var listing = new LazadaListing(step.want(), have, session.settings());
        return step.creates() ? create(listing) : change(step, listing);
    }

    private Uni<Applied> create(LazadaListing listing) {
        var product = listing.said(listing.owned().keySet());
        listing.variation(product);
        var skus = product.putObject("Skus").putArray("Sku");
        listing.want().variants().forEach(variant -> skus.add(listing.sku(variant)));
        return LazadaCalls.ask(session, LazadaCalls.write("/product/create", LazadaCalls.WRITE, product))
                .map(data -> Applied.of(made(listing, data)));
    }

    private Remote made(LazadaListing listing, JsonNode data) {
        var ids = new HashMap<String, String>();
        data.path("sku_list")
                .forEach(sku -> ids.put(
                        sku.path("seller_sku").asText(), sku.path("sku_id").asText()));
        return new Remote(
                required(data, "item_id"),
                Remote.State.LIVE,
                List.of(),
                listing.owned(),
                listing.want().variants().stream()
                        .map(variant -> new Remote.Variant(
                                ids.getOrDefault(variant.sku(), ""),
                                variant.sku(),
                                OptionalLong.of(variant.priceDong()),
                                OptionalLong.of(variant.sellable())))
                        .toList(),
                Map.of(),
                session.clock().instant());
    }

    /** First what the item says; packages that come or go are another step. */
    private Uni<Applied> change(Step.Upsert step, LazadaListing listing) {
        var before = have.remote().orElseThrow();
        var said = new TreeMap<>(listing.owned());
        said.keySet().retainAll(step.fields());
        said.keySet().removeAll(List.of(LazadaListing.OPTIONS, LazadaListing.WEIGHT));
        if (said.isEmpty()) {
            return packages(listing, before);
        }
        return send("/product/update", listing.said(said.keySet()).put("ItemId", before.remoteId()))
                .replaceWith(Applied.of(Afterwards.fields(before, said)));
    }

    /** Those that stay are named with what tells them apart, the new ones join them, and the others go. */
    private Uni<Applied> packages(LazadaListing listing, Remote before) {
        var reader = new LazadaReader(session);
        return reader.skus(before.remoteId())
                .chain(there -> {
                    var ids = new HashMap<String, String>();
                    there.forEach(sku -> ids.put(
                            sku.path("SellerSku").asText(), sku.path("SkuId").asText()));
                    return bringAbout(listing, before.remoteId(), ids);
                })
                .chain(() -> reader.byId(listing.want(), before.remoteId()))
                .map(found -> new Applied(found, Map.of()));
    }

    private Uni<Void> bringAbout(LazadaListing listing, String item, Map<String, String> there) {
        var product = listing.said(Set.of()).put("ItemId", item);
        listing.variation(product);
        var skus = product.putObject("Skus").putArray("Sku");
        var added = new ArrayList<Desired.Variant>();
        for (var variant : listing.want().variants()) {
            if (there.containsKey(variant.sku())) {
                skus.add(listing.named(variant).put("SkuId", there.get(variant.sku())));
            } else {
                added.add(variant);
            }
        }
        var gone = new HashSet<>(there.keySet());
        listing.want().variants().forEach(variant -> gone.remove(variant.sku()));
        Uni<Void> work = skus.isEmpty() ? Uni.createFrom().voidItem() : send("/product/update", product);
        if (!added.isEmpty()) {
            work = work.chain(
                    () -> join(listing, item, added, there.keySet().iterator().next()));
        }
        return gone.isEmpty()
                ? work
                : work.chain(() -> drop(item, gone.stream().map(there::get).toList()));
    }

    /** A new package names one that is there. */
    private Uni<Void> join(LazadaListing listing, String item, List<Desired.Variant> added, String sibling) {
        var product = listing.said(Set.of()).put("ItemId", item).put("AssociatedSku", sibling);
        listing.variation(product);
        var skus = product.putObject("Skus").putArray("Sku");
        added.forEach(variant -> skus.add(listing.sku(variant)));
        return LazadaCalls.ask(session, LazadaCalls.write("/product/update", LazadaCalls.WRITE, product))
                .replaceWithVoid();
    }

    private Uni<Void> drop(String item, List<String> skuIds) {
        var product = Json.object().put("ItemId", item);
        var skus = product.putObject("Skus").putArray("Sku");
        skuIds.forEach(id -> skus.addObject().put("SkuId", id));
        return send("/product/sku/remove", product);
    }

    /** All packages, and with them the item. */
    Uni<Void> remove(String item, List<String> skuIds) {
        var list =
                Json.array(skuIds.stream().map(id -> "SkuId_" + item + "_" + id).toList());
        var call = LazadaCalls.post("/product/remove", LazadaCalls.WRITE).with("sku_id_list", Json.text(list));
        return LazadaCalls.ask(session, call.repeatable()).replaceWithVoid();
    }

    Uni<Void> send(String name, ObjectNode product) {
        return LazadaCalls.ask(
                        session,
                        LazadaCalls.write(name, LazadaCalls.WRITE, product).repeatable())
                .replaceWithVoid();
    }

    static String required(JsonNode node, String field) {
        return Json.text(node, field).orElseThrow(() -> new FaultException(new Fault.Unknown("no-" + field, "")));
    }
}
