package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.Session;

/**
 * Brings a product's packages to what is wanted. Several are told apart by options of one group, which each of them must
 * have; one has none. What stays keeps its id.
 */
final class VendurePackages {

    private static final List<String> NONE = List.of();

    private final Desired want;
    private final VendureGoods goods;
    private final Session session;

    VendurePackages(Desired want, VendureGoods goods, Session session) {
        this.want = want;
        this.goods = goods;
        this.session = session;
    }

    /**
     * In the order in which a shop allows it: away with what isn't wanted, then the group, then those that stay, then new ones.
     *
     * @param product as it is there, empty right after it was made
     * @param data with the group that an earlier try may have left
     */
    Uni<Void> arrange(String id, JsonNode product, JsonNode data) {
        var there = bySku(product);
        return dropped(there, product)
                .chain(() -> VendureGoods.isOne(want) ? ungrouped(id, product) : grouped(id, product, data))
                .chain(options -> said(there, options).chain(() -> added(id, there, options)));
    }

    /** Of two packages with the same SKU the first stays. */
    private static Map<String, String> bySku(JsonNode product) {
        var ids = new HashMap<String, String>();
        Json.each(product.path("variants"))
                .forEach(one ->
                        ids.putIfAbsent(one.path("sku").asText(), one.path("id").asText()));
        return ids;
    }

    private Uni<Void> dropped(Map<String, String> there, JsonNode product) {
        var staying = new HashSet<String>();
        want.variants().forEach(one -> staying.add(there.getOrDefault(one.sku(), "")));
        var unwanted = Json.each(product.path("variants"))
                .map(one -> one.path("id").asText())
                .filter(one -> !staying.contains(one))
                .toList();
        if (unwanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var variables = Json.object();
        variables.set("ids", Json.array(unwanted));
        return send(Documents.DROP, variables).replaceWithVoid();
    }

    private Uni<Map<String, String>> ungrouped(String id, JsonNode product) {
        var work = Uni.createFrom().voidItem();
        for (var group : product.path("optionGroups")) {
            work = work.chain(() -> unhung(id, group));
        }
        return work.replaceWith(Map.of());
    }

    private Uni<Void> unhung(String id, JsonNode group) {
        var ours = group.path("code").asText().equals(VendureGoods.groupCode(want));
        var groupId = group.path("id").asText();
        return send(Documents.UNHANG, Json.object().put("product", id).put("group", groupId))
                .chain(() -> ours
                        ? send(Documents.DROP_GROUP, Json.object().put("id", groupId))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /** Ids of the options by SKU. */
    private Uni<Map<String, String>> grouped(String id, JsonNode product, JsonNode data) {
        var work = Uni.createFrom().voidItem();
        for (var group : product.path("optionGroups")) {
            if (!isOurs(group)) {
                work = work.chain(() -> unhung(id, group));
            }
        }
        var hangs = Json.each(product.path("optionGroups")).anyMatch(this::isOurs);
        return work.chain(() -> Json.each(data.path("productOptionGroups").path("items"))
                        .findFirst()
                        .map(this::completed)
                        .orElseGet(() -> sendFor(Documents.GROUP, goods.group(), "createProductOptionGroup")))
                .call(group -> hangs
                        ? Uni.createFrom().voidItem()
                        : send(
                                        Documents.HANG,
                                        Json.object()
                                                .put("product", id)
                                                .put("group", group.path("id").asText()))
                                .replaceWithVoid())
                .map(this::options);
    }

    private boolean isOurs(JsonNode group) {
        return group.path("code").asText().equals(VendureGoods.groupCode(want));
    }

    private Uni<JsonNode> completed(JsonNode group) {
        var work = Uni.createFrom().voidItem();
        var id = group.path("id").asText();
        var name = VendureGoods.groupName(want);
        if (!group.path("name").asText().equals(name)) {
            work = work.chain(() ->
                    send(Documents.RENAME_GROUP, input(goods.renamed(id, name))).replaceWithVoid());
        }
        var all = ((ObjectNode) group).deepCopy();
        for (var variant : want.variants()) {
            var option = option(group, variant);
            if (option.isEmpty()) {
                var fresh = goods.option(variant).put("productOptionGroupId", id);
                work = work.chain(() -> sendFor(Documents.OPTION, fresh, "createProductOption")
                        .invoke(made -> all.withArray("options").add(made))
                        .replaceWithVoid());
            } else if (!option.get().path("name").asText().equals(Labels.of(variant))) {
                var renamed = goods.renamed(option.get().path("id").asText(), Labels.of(variant));
                work = work.chain(
                        () -> send(Documents.RENAME_OPTION, input(renamed)).replaceWithVoid());
            }
        }
        return work.replaceWith(all);
    }

    private Map<String, String> options(JsonNode group) {
        var ids = new HashMap<String, String>();
        want.variants()
                .forEach(variant -> option(group, variant)
                        .ifPresent(option ->
                                ids.put(variant.sku(), option.path("id").asText())));
        return ids;
    }

    private static Optional<JsonNode> option(JsonNode group, Desired.Variant variant) {
        return Json.each(group.path("options"))
                .filter(option -> option.path("code").asText().equals(VendureGoods.optionCode(variant)))
                .findFirst();
    }

    private Uni<Void> said(Map<String, String> there, Map<String, String> options) {
        var changes = Json.array();
        want.variants().stream()
                .filter(one -> there.containsKey(one.sku()))
                .map(one -> goods.said(there.getOrDefault(one.sku(), ""), one, chosen(options, one)))
                .forEach(changes::add);
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : send(Documents.CHANGE, input(changes)).replaceWithVoid();
    }

    private Uni<Void> added(String id, Map<String, String> there, Map<String, String> options) {
        var fresh = Json.array();
        want.variants().stream()
                .filter(one -> !there.containsKey(one.sku()))
                .map(one -> goods.fresh(id, one, chosen(options, one)))
                .forEach(fresh::add);
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.send(Documents.tell(Documents.ADD, input(fresh))).replaceWithVoid();
    }

    private static List<String> chosen(Map<String, String> options, Desired.Variant one) {
        var id = options.get(one.sku());
        return id == null ? NONE : List.of(id);
    }

    /** All of these bring about the same when they are sent again; where one doesn't, the next look tells. */
    private Uni<JsonNode> send(String document, JsonNode variables) {
        return session.send(Documents.tell(document, variables).repeatable()).map(Documents::data);
    }

    private Uni<JsonNode> sendFor(String document, JsonNode input, String result) {
        return session.send(Documents.tell(document, input(input)))
                .map(Documents::data)
                .map(data -> data.path(result));
    }

    private static ObjectNode input(JsonNode input) {
        var variables = Json.object();
        variables.set("input", input);
        return variables;
    }
}
