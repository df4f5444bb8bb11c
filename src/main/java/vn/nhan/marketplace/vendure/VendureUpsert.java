package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.connector.Taken;

/** Writes what a listing says, and which packages there are. */
final class VendureUpsert {

    private static final List<String> OWN_WAYS = List.of(VendureGoods.TITLE, VendureGoods.DESCRIPTION);

    private final Step.Upsert step;
    private final Desired want;
    private final Session session;

    VendureUpsert(Step.Upsert step, Session session) {
        this.step = step;
        this.want = step.want();
        this.session = session;
    }

    Uni<Applied> apply() {
        return step.remoteId().map(this::change).orElseGet(this::create);
    }

    private Uni<Applied> create() {
        var variables = needed().put("mark", VendureGoods.mark(want)).put("sku", want.sku());
        return session.send(Documents.ask(Documents.BEFORE_CREATE, variables))
                .map(Documents::data)
                .chain(data -> {
                    VendureConnector.found(data, want).ifPresent(VendureUpsert::isThere);
                    var shop = Shop.of(data, session).requireDong();
                    var goods = new VendureGoods(want, shop);
                    return new VendurePictures(session)
                            .all(want.pictures(), data)
                            .chain(assets ->
                                    session.send(Documents.tell(Documents.CREATE, input(goods.product(assets)))))
                            .map(reply -> Documents.data(reply)
                                    .path("createProduct")
                                    .path("id")
                                    .asText())
                            .chain(id -> new VendurePackages(want, goods, session)
                                    .arrange(id, Json.object(), data)
                                    .chain(() -> read(id)));
                });
    }

    private static void isThere(JsonNode product) {
        throw new FaultException(new Fault.Conflict(
                "sku-taken", "", Optional.of(product.path("id").asText())));
    }

    private Uni<Applied> change(String id) {
        return session.send(Documents.ask(Documents.BEFORE_CHANGE, needed().put("id", id)))
                .map(Documents::data)
                .chain(data -> {
                    var product = data.path("product");
                    if (!product.isObject()) {
                        throw new FaultException(new Fault.Gone("no-product", ""));
                    }
                    var goods = new VendureGoods(want, Shop.of(data, session).requireDong());
                    return fields(id, goods, data)
                            .chain(() -> touchesPackages()
                                    ? new VendurePackages(want, goods, session).arrange(id, product, data)
                                    : Uni.createFrom().voidItem())
                            .chain(() -> read(id));
                });
    }

    private Uni<Void> fields(String id, VendureGoods goods, JsonNode data) {
        var pictures = step.fields().contains(VendureGoods.PICTURES) ? want.pictures() : List.<Desired.Picture>of();
        return new VendurePictures(session)
                .all(pictures, data)
                .map(assets -> goods.product(id, step.fields(), assets))
                .chain(product -> product.size() == 1
                        ? Uni.createFrom().voidItem()
                        : session.send(Documents.tell(Documents.UPDATE, input(product))
                                        .repeatable())
                                .replaceWithVoid());
    }

    /** Packages are called by the listing's name. */
    private boolean touchesPackages() {
        return step.fields().contains(VendureGoods.TITLE)
                || step.fields().contains(VendureGoods.OPTIONS)
                || step.fields().contains(StandardPlan.VARIANTS);
    }

    private Uni<Applied> read(String id) {
        return session.send(Documents.ask(Documents.READ, Json.object().put("id", id)))
                .map(Documents::data)
                .map(data -> new VendureReading(data.path("product"), Shop.of(data, session))
                        .remote(session.clock().instant()))
                .map(remote -> Taken.over(VendureGoods.owned(want), remote, OWN_WAYS));
    }

    private ObjectNode needed() {
        var variables = Json.object().put("code", VendureGoods.groupCode(want));
        variables.set(
                "names",
                Json.array(want.pictures().stream().map(VendureGoods::fileName).toList()));
        return variables;
    }

    private static ObjectNode input(JsonNode input) {
        var variables = Json.object();
        variables.set("input", input);
        return variables;
    }
}
