package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;

/** Sees and changes the shop past its calls. */
record TikTokProbe(TikTokShop shop, Supplier<List<Asked>> requests) implements Probe {

    @Override
    public int remoteCount() {
        return shop.products().size();
    }

    @Override
    public List<String> skus() {
        return shop.products().stream()
                .map(product -> product.skus.get(0).seller)
                .toList();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return shop.bySku(sku).map(product -> {
            var one = sku(product, sku);
            return new RemoteView(
                    product.id,
                    product.live.title(),
                    product.live.description(),
                    one.price,
                    one.total(),
                    product.status.equals("ACTIVATE") && one.total() > 0,
                    product.live.images().stream().map(shop::hashOf).toList(),
                    product.skus.stream().map(each -> each.seller).toList());
        });
    }

    @Override
    public void editByHand(String sku, Map<String, Object> fields) {
        var product = shop.bySku(sku).orElseThrow();
        var one = sku(product, sku);
        fields.forEach((name, value) -> {
            switch (name) {
                case "title" -> product.live = said(product.live, value.toString(), product.live.description());
                case "description" -> product.live = said(product.live, product.live.title(), value.toString());
                case "price" -> one.price = ((Number) value).longValue();
                case "stock" ->
                    one.stock = new LinkedHashMap<>(Map.of(TikTokCatalog.WAREHOUSE, ((Number) value).longValue()));
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    @Override
    public void deleteByHand(String sku) {
        shop.bySku(sku).orElseThrow().status = "DELETED";
    }

    @Override
    public void createByHand(String sku, String title, long priceDong, long stock) {
        var product = shop.add();
        product.live = new TikTokProduct.Content(
                title,
                "<p>" + title + "</p>",
                TikTokCatalog.FRUIT,
                "1.0",
                List.of(),
                JsonNodeFactory.instance.arrayNode());
        var one = new TikTokProduct.Sku(shop.nextId(), sku, "");
        one.price = priceDong;
        one.stock = new LinkedHashMap<>(Map.of(TikTokCatalog.WAREHOUSE, stock));
        product.skus.add(one);
        shop.named(product);
    }

    @Override
    public List<Asked> received() {
        return requests.get();
    }

    private static TikTokProduct.Content said(TikTokProduct.Content before, String title, String description) {
        return new TikTokProduct.Content(
                title, description, before.category(), before.weight(), before.images(), before.attributes());
    }

    private static TikTokProduct.Sku sku(TikTokProduct product, String sku) {
        return product.skus.stream()
                .filter(one -> one.seller.equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
