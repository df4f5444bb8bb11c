package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Does what a step says. */
final class VendureSteps {

    private final Known have;
    private final Session session;

    VendureSteps(Known have, Session session) {
        this.have = have;
        this.session = session;
    }

    Uni<Applied> apply(Step step) {
        if (step instanceof Step.PutImage image) {
            return new VendurePictures(session)
                    .one(image.picture())
                    .map(id -> Applied.handle(Known.imageHandle(image.picture().sha256()), id));
        }
        if (step instanceof Step.Upsert upsert) {
            return new VendureUpsert(upsert, session).apply();
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            return price(price, before);
        }
        if (step instanceof Step.SetStock stock) {
            return stock(stock, before);
        }
        if (step instanceof Step.Publish publish) {
            return packages(before)
                    .chain(() -> enable(publish.remoteId(), true, () -> Afterwards.state(before, Remote.State.LIVE)));
        }
        if (step instanceof Step.Unlist unlist) {
            return enable(unlist.remoteId(), false, () -> Afterwards.state(before, Remote.State.DRAFT));
        }
        if (step instanceof Step.Remove remove) {
            var id = Json.object().put("id", remove.remoteId());
            return sent(Documents.REMOVE, id, () -> Afterwards.state(before, Remote.State.DELETED));
        }
        return Uni.createFrom().failure(new IllegalArgumentException("nothing to do for " + step));
    }

    /** Those that a person switched off, where nobody could buy any. */
    private Uni<Void> packages(Remote before) {
        var input = Json.array();
        before.variants()
                .forEach(one -> input.addObject().put("id", one.remoteId()).put("enabled", true));
        return input.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.send(Documents.tell(Documents.CHANGE, input(input)).repeatable())
                        .replaceWithVoid();
    }

    private Uni<Applied> enable(String id, boolean enabled, Supplier<Remote> after) {
        var input = Json.object().put("id", id).put("enabled", enabled);
        return sent(Documents.UPDATE, input(input), after);
    }

    private Uni<Applied> price(Step.SetPrice step, Remote before) {
        var digits = Integer.parseInt(before.handles().getOrDefault(VendureReading.DIGITS, "2"));
        var change =
                Json.object().put("id", step.remoteVariantId()).put("price", Shop.amount(step.priceDong(), digits));
        return sent(Documents.CHANGE, input(Json.array().add(change)), () -> Afterwards.price(before, step));
    }

    /** What is promised to buyers still lies there: it is counted on top of what may be sold. */
    private Uni<Applied> stock(Step.SetStock step, Remote before) {
        var id = Json.object().put("id", step.remoteId());
        return session.send(Documents.ask(Documents.READ, id))
                .map(Documents::data)
                .chain(data -> {
                    var variant = variant(data, step.remoteVariantId());
                    var shop = Shop.of(data, session);
                    var level = VendureReading.level(variant, shop.place());
                    long promised = level.map(one -> one.path("stockAllocated").asLong())
                            .orElse(0L);
                    var change = Json.object().put("id", step.remoteVariantId()).put("trackInventory", "TRUE");
                    shop.place()
                            .or(() -> level.flatMap(one -> Json.text(one, "stockLocationId")))
                            .ifPresentOrElse(
                                    place -> change.set(
                                            "stockLevels", VendureGoods.level(place, step.quantity() + promised)),
                                    () -> change.put("stockOnHand", step.quantity() + promised));
                    return sent(
                            Documents.CHANGE, input(Json.array().add(change)), () -> Afterwards.stock(before, step));
                });
    }

    private static JsonNode variant(JsonNode data, String id) {
        return Optional.of(data.path("product"))
                .filter(JsonNode::isObject)
                .flatMap(product -> Json.each(product.path("variants"))
                        .filter(one -> one.path("id").asText().equals(id))
                        .findFirst())
                .orElseThrow(() -> new FaultException(new Fault.Unknown("no-variant", "")));
    }

    private Uni<Applied> sent(String document, JsonNode variables, Supplier<Remote> after) {
        return session.send(Documents.tell(document, variables).repeatable()).map(reply -> Applied.of(after.get()));
    }

    private static ObjectNode input(JsonNode input) {
        var variables = Json.object();
        variables.set("input", input);
        return variables;
    }
}
