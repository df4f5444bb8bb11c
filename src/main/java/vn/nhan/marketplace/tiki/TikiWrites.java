package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Hands in requests, and switches products on and off. */
record TikiWrites(Known have, Session session) {

    Uni<Applied> write(Step.Upsert step) {
        var listing = new TikiListing(step.want(), session.settings());
        if (step.creates()) {
            return hand(TikiCalls.REQUESTS, listing.request(step.want().variants()))
                    .map(track -> asked(listing, asRequest(listing, track)));
        }
        var before = have.remote().orElseThrow();
        var said = Set.of(TikiListing.TITLE, TikiListing.DESCRIPTION, TikiListing.PICTURES);
        return step.fields().stream().anyMatch(said::contains)
                ? hand(TikiCalls.UPDATE_INFO, update(listing, before))
                        .map(track -> asked(listing, Afterwards.state(before, Remote.State.IN_REVIEW)))
                : packages(step.want(), listing, before);
    }

    private static ObjectNode update(TikiListing listing, Remote before) {
        var body = listing.said();
        body.set(
                "product_ids",
                Json.array(
                        before.variants().stream().map(Remote.Variant::remoteId).toList()));
        return body;
    }

    /** Those that aren't wanted go off sale; those that are missing are asked for. */
    private Uni<Applied> packages(Desired want, TikiListing listing, Remote before) {
        var retired = TikiPlan.retired(want, have);
        return active(retired, false)
                .chain(() -> new TikiReader(session).read(want))
                .chain(found -> {
                    var missing = missing(want, found);
                    return missing.isEmpty() || !retired.isEmpty()
                            ? Uni.createFrom().item(new Applied(found, blank(retired)))
                            : hand(TikiCalls.REQUESTS, listing.request(missing))
                                    .map(track -> Applied.of(Afterwards.state(before, Remote.State.IN_REVIEW)));
                });
    }

    private static List<Desired.Variant> missing(Desired want, Optional<Remote> found) {
        return want.variants().stream()
                .filter(variant ->
                        found.flatMap(remote -> remote.variant(variant.sku())).isEmpty())
                .toList();
    }

    private static Map<String, String> blank(List<String> skus) {
        var handles = new HashMap<String, String>();
        skus.forEach(sku -> handles.put(TikiReader.handle(sku), ""));
        return handles;
    }

    Uni<Void> active(List<String> skus, boolean isOn) {
        return Multi.createFrom()
                .iterable(skus)
                .onItem()
                .transformToUniAndConcatenate(sku -> TikiCalls.updateSku(
                        session, Json.object().put("original_sku", sku).put("active", isOn ? 1 : 0)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<String> hand(String path, ObjectNode body) {
        return TikiCalls.ask(session, Call.write("POST", path, TikiCalls.WRITE, Json.payload(body)))
                .map(answer -> Json.text(answer, "track_id")
                        .orElseThrow(() -> new FaultException(new Fault.Unknown("no-track_id", ""))));
    }

    private static Applied asked(TikiListing listing, Remote remote) {
        var handles = new HashMap<>(remote.handles());
        handles.put(TikiListing.PICTURES, listing.pictures());
        return new Applied(Optional.of(remote), handles);
    }

    private Remote asRequest(TikiListing listing, String track) {
        return new Remote(
                TikiReader.REQUEST + track,
                Remote.State.IN_REVIEW,
                List.of(),
                listing.owned(),
                List.of(),
                Map.of(TikiReader.ON_SALE, "false"),
                session.clock().instant());
    }
}
