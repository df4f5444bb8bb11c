package vn.nhan.marketplace.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
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
import vn.nhan.marketplace.connector.Taken;

/** Does what a step says. */
final class ShopifySteps {

    private static final List<String> OWN_WAYS =
            List.of(ShopifyGoods.TITLE, ShopifyGoods.DESCRIPTION, ShopifyGoods.BRAND, ShopifyGoods.OPTIONS);

    private final Known have;
    private final Session session;

    ShopifySteps(Known have, Session session) {
        this.have = have;
        this.session = session;
    }

    Uni<Applied> apply(Step step) {
        if (step instanceof Step.Upsert upsert) {
            return set(upsert);
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            return price(price, before);
        }
        if (step instanceof Step.SetStock stock) {
            return stock(stock, before);
        }
        if (step instanceof Step.Publish publish) {
            return setting("publication", Documents.PUBLICATION, "publications")
                    .map(publication -> id(publish.remoteId()).put("publication", publication))
                    .chain(variables ->
                            sent(Documents.PUBLISH, variables, () -> Afterwards.state(before, Remote.State.LIVE)));
        }
        if (step instanceof Step.Unlist unlist) {
            return sent(Documents.UNLIST, id(unlist.remoteId()), () -> Afterwards.state(before, Remote.State.DRAFT));
        }
        if (step instanceof Step.Remove remove) {
            return sent(Documents.REMOVE, id(remove.remoteId()), () -> Afterwards.state(before, Remote.State.DELETED));
        }
        return Uni.createFrom().failure(new IllegalArgumentException("nothing to do for " + step));
    }

    private Uni<Applied> set(Step.Upsert step) {
        return place().chain(place -> {
            var goods = new ShopifyGoods(step.want(), have);
            var variables = Json.object();
            var identifier = variables.putObject("identifier");
            step.remoteId()
                    .ifPresentOrElse(
                            id -> identifier.put("id", id),
                            () -> identifier.put("handle", ShopifyGoods.handle(step.want())));
            variables.set("input", step.creates() ? goods.whole(place) : goods.fields(step.fields(), place));
            return session.send(Documents.call(Documents.SET, variables))
                    .map(reply ->
                            taken(step, Documents.data(reply).path("productSet").path("product")));
        });
    }

    private Applied taken(Step.Upsert step, JsonNode product) {
        var reading = new ShopifyReading(product);
        var remote = reading.remote(session.clock().instant());
        var taken = Taken.over(ShopifyGoods.owned(step.want(), have), remote, OWN_WAYS);
        var handles = new HashMap<>(taken.handles());
        if (step.fields().contains(ShopifyGoods.PICTURES)) {
            handles.putAll(reading.sent(step.want()));
        }
        return new Applied(taken.remote(), handles);
    }

    private Uni<Applied> price(Step.SetPrice step, Remote before) {
        var variables = Json.object().put("product", step.remoteId());
        variables
                .putArray("variants")
                .addObject()
                .put("id", step.remoteVariantId())
                .put("price", Long.toString(step.priceDong()));
        return sent(Documents.PRICE, variables, () -> Afterwards.price(before, step));
    }

    /** What the shop doesn't count is counted from now on. */
    private Uni<Applied> stock(Step.SetStock step, Remote before) {
        var item = before.handles().getOrDefault(ShopifyReading.COUNTED_AT + step.sku(), "");
        var isCounted = before.variant(step.sku())
                .filter(one -> one.stock().orElse(0) >= 0)
                .isPresent();
        var first = isCounted
                ? Uni.createFrom().voidItem()
                : session.send(Documents.call(Documents.COUNT, id(item))).replaceWithVoid();
        return first.chain(this::place).chain(place -> {
            var variables = Json.object().put("key", step.key());
            var input = variables.putObject("input").put("name", "available").put("reason", "correction");
            input.putArray("quantities")
                    .addObject()
                    .put("inventoryItemId", item)
                    .put("locationId", place)
                    .put("quantity", step.quantity())
                    .putNull("changeFromQuantity");
            return sent(Documents.STOCK, variables, () -> Afterwards.stock(before, step));
        });
    }

    private Uni<String> place() {
        return setting("warehouse", Documents.PLACE, "locations");
    }

    /** As it was set for the account, or else the shop's first. */
    private Uni<String> setting(String name, String question, String connection) {
        return Optional.ofNullable(session.settings().get(name))
                .map(set -> Uni.createFrom().item(set))
                .orElseGet(() -> session.ofShop(name, String.class, () -> first(name, question, connection)));
    }

    private Uni<String> first(String name, String question, String connection) {
        return session.send(Documents.call(question, Json.object()))
                .map(reply -> Json.text(
                                Documents.data(reply)
                                        .path(connection)
                                        .path("nodes")
                                        .path(0),
                                "id")
                        .orElseThrow(() ->
                                new FaultException(new Fault.Rejected("no-" + name, "the shop has none", List.of()))));
    }

    private Uni<Applied> sent(String document, JsonNode variables, Supplier<Remote> after) {
        return session.send(Documents.call(document, variables)).map(reply -> Applied.of(after.get()));
    }

    private static ObjectNode id(String id) {
        return Json.object().put("id", id);
    }
}
