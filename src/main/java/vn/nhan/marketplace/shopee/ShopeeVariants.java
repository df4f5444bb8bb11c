package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.Session;

/**
 * Packages of an item: one tier with an option each. Models that stay keep their ids, for orders and promotions hang on
 * them. What was begun is taken up where it broke off, for the models are read first.
 */
record ShopeeVariants(Desired want, String itemId, Session session) {

    /** One option of what is wanted, and the model that is there for it. */
    private record Option(String label, Optional<String> model) {}

    static List<JsonNode> sorted(JsonNode models) {
        return Json.each(models.path("model"))
                .sorted(Comparator.comparingInt(
                        model -> model.path("tier_index").path(0).asInt()))
                .toList();
    }

    static String option(JsonNode models, JsonNode model) {
        return models.path("tier_variation")
                .path(0)
                .path("option_list")
                .path(model.path("tier_index").path(0).asInt())
                .path("option")
                .asText();
    }

    Uni<Void> bringAbout(boolean hasModels) {
        return hasModels
                ? new ShopeeReader(session).models(itemId).chain(this::change)
                : send("init_tier_variation", init());
    }

    private ObjectNode init() {
        var body = body();
        body.set("standardise_tier_variation", tier(options(Map.of())));
        body.set("model", models(want.variants()));
        return body;
    }

    /** A tier must never be without a model: where none stays, the old ones go when the new ones are there. */
    private Uni<Void> change(JsonNode there) {
        var byId = sorted(there).stream()
                .collect(java.util.stream.Collectors.toMap(
                        model -> model.path("model_sku").asText(),
                        model -> model.path("model_id").asText(),
                        (one, other) -> one));
        var wanted = options(byId);
        var added = want.variants().stream()
                .filter(variant -> !byId.containsKey(variant.sku()))
                .toList();
        var meantime = new ArrayList<>(wanted);
        var replaced = added.size() == want.variants().size();
        if (replaced) {
            sorted(there)
                    .forEach(model -> meantime.add(new Option(
                            option(there, model) + "*",
                            Optional.of(model.path("model_id").asText()))));
        }
        var options = send("update_tier_variation", update(meantime));
        var models = added.isEmpty() ? options : options.chain(() -> send("add_model", added(added)));
        return replaced ? models.chain(this::dropOld) : models;
    }

    private Uni<Void> dropOld() {
        return new ShopeeReader(session).models(itemId).chain(this::change);
    }

    private List<Option> options(Map<String, String> models) {
        return want.variants().stream()
                .map(variant -> new Option(Labels.of(variant), Optional.ofNullable(models.get(variant.sku()))))
                .toList();
    }

    private ObjectNode update(List<Option> options) {
        var body = body();
        body.set("standardise_tier_variation", tier(options));
        var kept = body.putArray("model_list");
        for (var at = 0; at < options.size(); at++) {
            var index = at;
            options.get(at)
                    .model()
                    .ifPresent(id -> kept.addObject()
                            .put("model_id", ShopeeListing.id(id))
                            .putArray("tier_index")
                            .add(index));
        }
        return body;
    }

    private ObjectNode added(List<Desired.Variant> added) {
        var body = body();
        body.set("model_list", models(added));
        return body;
    }

    private ArrayNode models(List<Desired.Variant> variants) {
        var models = Json.array();
        for (var variant : variants) {
            var model = models.addObject()
                    .put("original_price", variant.priceDong())
                    .put("model_sku", variant.sku());
            model.putArray("tier_index").add(want.variants().indexOf(variant));
            model.set("seller_stock", ShopeeListing.stock(variant.sellable(), session.settings()));
            variant.gtin().ifPresent(gtin -> model.put("gtin_code", gtin));
        }
        return models;
    }

    private ArrayNode tier(List<Option> options) {
        var tiers = Json.array();
        var list = tiers.addObject()
                .put("variation_id", 0)
                .put("variation_name", Labels.name(want, "SKU", ShopeeRules.MOST_TIER_NAME))
                .putArray("variation_option_list");
        options.forEach(
                option -> list.addObject().put("variation_option_id", 0).put("variation_option_name", option.label()));
        return tiers;
    }

    private ObjectNode body() {
        return Json.object().put("item_id", ShopeeListing.id(itemId));
    }

    private Uni<Void> send(String name, ObjectNode body) {
        return ShopeeCalls.ask(session, ShopeeCalls.write(name, body)).replaceWithVoid();
    }
}
