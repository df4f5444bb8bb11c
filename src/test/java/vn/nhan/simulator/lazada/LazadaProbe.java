package vn.nhan.simulator.lazada;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;

/** Sees and changes the shop past its calls. */
record LazadaProbe(LazadaShop shop, Supplier<List<Asked>> requests) implements Probe {

    @Override
    public int remoteCount() {
        return shop.items().size();
    }

    @Override
    public List<String> skus() {
        return shop.items().stream().map(item -> item.skus.get(0).seller).toList();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return shop.bySku(sku).map(item -> {
            var one = sku(item, sku);
            return new RemoteView(
                    Long.toString(item.id),
                    item.attributes.getOrDefault("name", ""),
                    item.attributes.getOrDefault("description", ""),
                    one.price,
                    one.sellable,
                    item.status.equals("Active") && one.status.equals("active") && one.sellable > 0,
                    item.images.stream().map(shop::hashOf).toList(),
                    item.skus.stream().map(each -> each.seller).toList());
        });
    }

    @Override
    public void editByHand(String sku, Map<String, Object> fields) {
        var item = shop.bySku(sku).orElseThrow();
        var one = sku(item, sku);
        fields.forEach((name, value) -> {
            switch (name) {
                case "title" -> item.attributes.put("name", value.toString());
                case "description" -> item.attributes.put("description", value.toString());
                case "price" -> one.price = ((Number) value).longValue();
                case "stock" -> one.sellable = ((Number) value).longValue();
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    @Override
    public void deleteByHand(String sku) {
        shop.delete(shop.bySku(sku).orElseThrow());
    }

    @Override
    public void createByHand(String sku, String title, long priceDong, long stock) {
        var item = shop.add();
        item.category = LazadaTerms.FRUIT;
        item.attributes.put("name", title);
        item.attributes.put("description", "<p>" + title + "</p>");
        var one = new LazadaItem.Sku(shop.nextId(), sku);
        one.weight = "1.00";
        one.price = priceDong;
        one.sellable = stock;
        item.skus.add(one);
    }

    @Override
    public List<Asked> received() {
        return requests.get();
    }

    private static LazadaItem.Sku sku(LazadaItem item, String sku) {
        return item.skus.stream()
                .filter(one -> one.seller.equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
