package vn.nhan.simulator.tiki;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;

/** Sees and changes the shop past its calls. */
record TikiProbe(TikiShop shop, Supplier<List<Asked>> requests) implements Probe {

    @Override
    public int remoteCount() {
        return shop.products().size() + shop.waiting();
    }

    @Override
    public List<String> skus() {
        return shop.products().stream().map(one -> one.sku).toList();
    }

    @Override
    public Optional<RemoteView> bySku(String sku) {
        return shop.bySku(sku)
                .map(one -> new RemoteView(
                        Long.toString(one.id),
                        one.name,
                        one.description,
                        one.price,
                        one.quantity,
                        one.active && one.quantity > 0,
                        one.pictures,
                        List.of(one.sku)));
    }

    @Override
    public void editByHand(String sku, Map<String, Object> fields) {
        var one = shop.bySku(sku).orElseThrow();
        fields.forEach((name, value) -> {
            switch (name) {
                case "title" -> one.name = value.toString();
                case "description" -> one.description = value.toString();
                case "price" -> one.price = ((Number) value).longValue();
                case "stock" -> one.quantity = ((Number) value).longValue();
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    @Override
    public void deleteByHand(String sku) {
        shop.products().removeIf(one -> one.sku.equals(sku));
    }

    @Override
    public void createByHand(String sku, String title, long priceDong, long stock) {
        var one = shop.add(sku);
        one.name = title;
        one.description = "<p>" + title + "</p>";
        one.price = priceDong;
        one.quantity = stock;
        one.active = true;
    }

    @Override
    public List<Asked> received() {
        return requests.get();
    }
}
