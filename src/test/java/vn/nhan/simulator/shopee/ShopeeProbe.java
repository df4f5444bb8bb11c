package vn.nhan.simulator.shopee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;

/** Sees and changes the shop past its calls. */
record ShopeeProbe(ShopeeShop shop, Supplier<List<Asked>> requests) implements Probe {

    @Override
    public int remoteCount() {
        return shop.items().size();
    }

    @Override
    public List<String> skus() {
        return shop.items().stream().map(item -> item.packages().get(0).sku).toList();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return shop.bySku(sku).map(item -> {
            var model = model(item, sku);
            return new RemoteView(
                    Long.toString(item.id),
                    item.name,
                    item.description,
                    model.price,
                    model.stock,
                    item.status.equals("NORMAL") && model.stock > 0,
                    item.images.stream().map(shop::hashOf).toList(),
                    item.packages().stream().map(one -> one.sku).toList());
        });
    }

    @Override
    public void editByHand(String sku, Map<String, Object> fields) {
        var item = shop.bySku(sku).orElseThrow();
        var model = model(item, sku);
        fields.forEach((name, value) -> {
            switch (name) {
                case "title" -> item.name = value.toString();
                case "description" -> item.description = value.toString();
                case "price" -> model.price = ((Number) value).longValue();
                case "stock" -> model.stock = ((Number) value).longValue();
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    @Override
    public void deleteByHand(String sku) {
        shop.bySku(sku).orElseThrow().status = "SELLER_DELETE";
    }

    @Override
    public void createByHand(String sku, String title, long priceDong, long stock) {
        var item = shop.add();
        item.name = title;
        item.description = title;
        item.category = ShopeeCatalog.RICE;
        item.weight = "1.0";
        item.itself = new ShopeeItem.Model(0, sku, priceDong, stock, 0);
        shop.named(item);
    }

    @Override
    public List<Asked> received() {
        return requests.get();
    }

    private static ShopeeItem.Model model(ShopeeItem item, String sku) {
        return item.packages().stream()
                .filter(one -> one.sku.equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
