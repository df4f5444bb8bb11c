package vn.nhan.simulator.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Probe;

/** What the shop itself says is there, to somebody who works in it. */
final class VendureProbe implements Probe {

    private static final long HUNDREDTHS = 100;
    private static final String PRODUCT =
            "{ id name description enabled assets { source } variants { id sku stockOnHand prices { price } } }";

    private final VendurePeer peer;
    private final VendureFront front;

    VendureProbe(VendurePeer peer, VendureFront front) {
        this.peer = peer;
        this.front = front;
    }

    /** Nothing on sale any more, and no pictures. */
    void clear() {
        delete("products", "deleteProducts(ids: $ids)");
        delete("assets", "deleteAssets(input: { assetIds: $ids, force: true })");
    }

    private void delete(String list, String mutation) {
        var ids = each(peer.admin("{ " + list + "(options: { take: 500 }) { items { id } } }", Map.of())
                        .path(list)
                        .path("items"))
                .map(one -> one.path("id").asText())
                .toList();
        if (!ids.isEmpty()) {
            peer.admin("mutation($ids: [ID!]!) { " + mutation + " { result } }", Map.of("ids", ids));
        }
    }

    @Override
    public int remoteCount() {
        return peer.admin("{ products { totalItems } }", Map.of())
                .findPath("totalItems")
                .asInt();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return product(sku).map(product -> {
            var variant = variant(product, sku);
            return new RemoteView(
                    product.path("id").asText(),
                    product.path("name").asText(),
                    product.path("description").asText(),
                    variant.path("prices").path(0).path("price").asLong() / HUNDREDTHS,
                    variant.path("stockOnHand").asLong(),
                    isSeen(product.path("id").asText()),
                    each(product.path("assets"))
                            .map(asset -> Hash.sha256(
                                    peer.fetched(asset.path("source").asText())))
                            .toList(),
                    each(product.path("variants"))
                            .map(one -> one.path("sku").asText())
                            .toList());
        });
    }

    private boolean isSeen(String id) {
        return peer.shop("query($id: ID!) { product(id: $id) { id } }", Map.of("id", id))
                .path("product")
                .isObject();
    }

    private Optional<JsonNode> product(String sku) {
        var found = peer.admin(
                "query($sku: String!) { productVariants(options: { filter: { sku: { eq: $sku } } }) {"
                        + " items { product " + PRODUCT + " } } }",
                Map.of("sku", sku));
        return each(found.path("productVariants").path("items")).findFirst().map(one -> one.path("product"));
    }

    private static JsonNode variant(JsonNode product, String sku) {
        return each(product.path("variants"))
                .filter(one -> one.path("sku").asText().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void editByHand(String sku, Map<String, Object> fields) {
        var product = product(sku).orElseThrow();
        var texts = new HashMap<String, Object>(Map.of("languageCode", "vi"));
        var goods = new HashMap<String, Object>(
                Map.of("id", variant(product, sku).path("id").asText()));
        fields.forEach((field, value) -> {
            switch (field) {
                case "title" -> texts.put("name", value);
                case "description" -> texts.put("description", value);
                case "price" -> goods.put("price", HUNDREDTHS * (long) value);
                default -> goods.put("stockOnHand", value);
            }
        });
        peer.admin(
                "mutation($product: UpdateProductInput!, $goods: [UpdateProductVariantInput!]!) {"
                        + " updateProduct(input: $product) { id } updateProductVariants(input: $goods) { id } }",
                Map.of(
                        "product", Map.of("id", product.path("id").asText(), "translations", List.of(texts)),
                        "goods", List.of(goods)));
    }

    @Override
    public void deleteByHand(String sku) {
        peer.admin(
                "mutation($id: ID!) { deleteProduct(id: $id) { result } }",
                Map.of("id", product(sku).orElseThrow().path("id").asText()));
    }

    @Override
    public void createByHand(String sku, String title, long priceDong, long stock) {
        var text = Map.of("languageCode", "vi", "name", title, "slug", "hang-" + sku, "description", "");
        var id = peer.admin(
                        "mutation($input: CreateProductInput!) { createProduct(input: $input) { id } }",
                        Map.of("input", Map.of("translations", List.of(text))))
                .findPath("id")
                .asText();
        peer.admin(
                "mutation($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }",
                Map.of(
                        "input",
                        List.of(Map.of(
                                "productId", id,
                                "sku", sku,
                                "price", HUNDREDTHS * priceDong,
                                "stockOnHand", stock,
                                "translations", List.of(Map.of("languageCode", "vi", "name", title))))));
    }

    @Override
    public List<Asked> received() {
        return front.received();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
