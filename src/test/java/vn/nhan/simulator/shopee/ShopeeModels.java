package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongSupplier;

/** Tiers and models of an item. */
record ShopeeModels(ShopeeItem item, LongSupplier ids) {

    private static final int SPREAD = 5;

    ObjectNode answer(String name, JsonNode body) {
        switch (name) {
            case "init_tier_variation" -> init(body);
            case "update_tier_variation" -> update(body);
            default -> add(body.path("model_list"));
        }
        return JsonNodeFactory.instance.objectNode().put("item_id", item.id);
    }

    private void init(JsonNode body) {
        if (item.hasModels()) {
            throw new Refusal("error_param", "Item has tier-variation already.");
        }
        tiers(body);
        add(body.path("model"));
    }

    private void update(JsonNode body) {
        if (!item.hasModels()) {
            throw new Refusal("error_tier_var_is_", "Item without tier-variation.");
        }
        var kept = new ArrayList<ShopeeItem.Model>();
        for (var one : body.path("model_list")) {
            var model = item.models.stream()
                    .filter(there -> there.id == one.path("model_id").asLong())
                    .findFirst()
                    .orElseThrow(
                            () -> new Refusal("error_item_or_variation_not_found", "Item or model doesn't exist."));
            model.index = one.path("tier_index").path(0).asInt();
            kept.add(model);
        }
        if (kept.isEmpty()) {
            throw new Refusal("error_busi_cannot_delete_all_model", "Cannot delete all models by this api.");
        }
        tiers(body);
        item.models = kept;
    }

    private void tiers(JsonNode body) {
        var tier = body.path("standardise_tier_variation").path(0);
        var options = new ArrayList<String>();
        for (var option : tier.path("variation_option_list")) {
            var text = option.path("variation_option_name").asText();
            if (ShopeeTerms.length(text) > ShopeeCatalog.OPTION_MAX) {
                throw new Refusal("error_tier_opt_val_too_long", "Option is too long");
            }
            options.add(text);
        }
        if (ShopeeTerms.length(tier.path("variation_name").asText()) > 14) {
            throw new Refusal("error_tier_var_name_too_long", "Name is too long");
        }
        if (new HashSet<>(options).size() < options.size()) {
            throw new Refusal("error_model_duplicate_name", "Item tier_variation have duplicate name.");
        }
        item.tier = tier.path("variation_name").asText();
        item.options = options;
    }

    private void add(JsonNode models) {
        List<ShopeeItem.Model> all = new ArrayList<>(item.models);
        for (var one : models) {
            var index = one.path("tier_index").path(0).asInt();
            if (index >= item.options.size() || all.stream().anyMatch(model -> model.index == index)) {
                throw new Refusal("error_param", "Model tier_index error.");
            }
            var price = one.path("original_price").asLong();
            ShopeeTerms.price(price);
            all.add(new ShopeeItem.Model(
                    ids.getAsLong(),
                    one.path("model_sku").asText(),
                    price,
                    one.path("seller_stock").path(0).path("stock").asLong(),
                    index));
        }
        var prices = all.stream().mapToLong(model -> model.price).summaryStatistics();
        if (prices.getMax() > SPREAD * prices.getMin()) {
            throw new Refusal("error_price_spread", "The dearest model costs more than five times the cheapest.");
        }
        item.models = all;
    }
}
