package vn.nhan.marketplace.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.connector.Taken;

/** Writes what a listing says, and which packages there are. */
final class WooUpsert {

    private static final List<String> OWN_WAYS = List.of(WooGoods.TITLE, WooGoods.DESCRIPTION, WooGoods.OPTIONS);

    private final Desired want;
    private final Step.Upsert step;
    private final Known have;
    private final Session session;
    private final WooGoods goods;

    WooUpsert(Step.Upsert step, Known have, Session session) {
        this.want = step.want();
        this.step = step;
        this.have = have;
        this.session = session;
        this.goods = new WooGoods(want, have, session.settings().getOrDefault("weight-unit", "kg"));
    }

    Uni<Applied> apply() {
        return step.remoteId().map(this::change).orElseGet(this::create);
    }

    private Uni<Applied> create() {
        return session.send(WooCalls.create(goods.whole())).map(WooCalls::body).chain(product -> {
            if (!WooGoods.isVariable(want)) {
                return applied(product, List.of());
            }
            var id = WooReading.id(product);
            return session.send(WooCalls.batch(id, variations(Map.of())))
                    .onFailure(WooUpsert::isTaken)
                    .recoverWithUni(
                            taken -> session.send(WooCalls.delete(id)).onItem().failWith(() -> taken))
                    .chain(done -> read(product));
        });
    }

    private Uni<Applied> change(String id) {
        var before = have.remote().orElseThrow();
        var wasVariable = "variable".equals(before.handles().get(WooReading.TYPE));
        var changesPackages =
                step.fields().contains(WooGoods.OPTIONS) || step.fields().contains(StandardPlan.VARIANTS);
        if (!changesPackages) {
            return update(id).chain(product -> wasVariable ? read(product) : applied(product, List.of()));
        }
        if (WooGoods.isVariable(want)) {
            var known = wasVariable ? ids(before) : Map.<String, String>of();
            return update(id).chain(product -> batch(id, variations(known)).chain(done -> read(product)));
        }
        return wasVariable
                ? batch(id, deleted(ids(before)))
                        .chain(done -> update(id))
                        .chain(product -> applied(product, List.of()))
                : update(id).chain(product -> applied(product, List.of()));
    }

    private Uni<JsonNode> update(String id) {
        return session.send(WooCalls.update(id, goods.fields(step.fields()))).map(WooCalls::body);
    }

    /** A package's SKU that hangs on other goods can't be taken over by a listing that is there already. */
    private Uni<JsonNode> batch(String id, ObjectNode changes) {
        return session.send(WooCalls.batch(id, changes))
                .map(WooCalls::body)
                .onFailure(WooUpsert::isTaken)
                .transform(failure -> {
                    var fault = ((FaultException) failure).fault();
                    return new FaultException(new Fault.Rejected(
                            fault.code(),
                            fault.message(),
                            List.of(Finding.block("variants", "sku.malformed", Map.of()))));
                });
    }

    private ObjectNode variations(Map<String, String> known) {
        var changes = Json.object();
        var created = changes.putArray("create");
        var updated = changes.putArray("update");
        for (var variant : want.variants()) {
            var id = known.get(variant.sku());
            if (id == null) {
                created.add(goods.variation(variant, true));
            } else {
                updated.add(goods.variation(variant, false).put("id", Long.parseLong(id)));
            }
        }
        var gone = new TreeMap<>(known);
        want.variants().forEach(variant -> gone.remove(variant.sku()));
        changes.setAll(deleted(gone));
        return changes;
    }

    private static ObjectNode deleted(Map<String, String> variations) {
        var changes = Json.object();
        var ids = changes.putArray("delete");
        variations.values().forEach(id -> ids.add(Long.parseLong(id)));
        return changes;
    }

    private Uni<Applied> read(JsonNode product) {
        return session.send(WooCalls.variations(WooReading.id(product)))
                .chain(reply -> applied(product, Json.each(WooCalls.body(reply)).toList()));
    }

    private Uni<Applied> applied(JsonNode product, List<JsonNode> variations) {
        var remote = new WooReading(product, variations).remote(session.clock().instant());
        return Uni.createFrom().item(Taken.over(WooGoods.owned(want), remote, OWN_WAYS));
    }

    private static Map<String, String> ids(Remote remote) {
        var ids = new TreeMap<String, String>();
        remote.variants().forEach(variant -> ids.put(variant.sku(), variant.remoteId()));
        return ids;
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof FaultException taken && taken.fault() instanceof Fault.Conflict;
    }
}
