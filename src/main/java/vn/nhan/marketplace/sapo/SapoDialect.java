package vn.nhan.marketplace.sapo;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.storefront.Dialect;
import vn.nhan.marketplace.storefront.Shop;
import vn.nhan.marketplace.storefront.ShopCalls;

/** Goods are found by what is counted of them, and that is what stock is set of. */
final class SapoDialect implements Dialect {

    static final String BUCKET = "admin";
    private static final int ORDERS = 250;
    private static final Words WORDS = new Words(
            "/admin/",
            BUCKET,
            "name",
            "content",
            "published_on",
            "modified_on",
            "bizweb",
            "base64",
            "file_name",
            "modified_on_min",
            ORDERS);
    private static final ShopCalls CALLS = new ShopCalls(WORDS);

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Uni<Optional<String>> find(Desired want, Session session) {
        return session.send(CALLS.get("inventory_items").with("sku", want.sku()))
                .map(reply -> Json.each(ShopCalls.body(reply).path("inventory_items"))
                        .filter(item -> item.path("sku").asText().equals(want.sku()))
                        .findFirst()
                        .flatMap(item -> Json.text(item, "product_id")));
    }

    @Override
    public Call stock(Step.SetStock step, Remote before, String place) {
        var item = Shop.countedAt(before, step.sku()).orElse(step.remoteVariantId());
        var document = Json.object()
                .put("location_id", Long.parseLong(place))
                .put("inventory_item_id", Long.parseLong(item))
                .put("on_hand", step.quantity());
        return CALLS.put("inventory_levels/set", document);
    }
}
