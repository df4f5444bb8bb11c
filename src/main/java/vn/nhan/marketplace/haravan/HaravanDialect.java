package vn.nhan.marketplace.haravan;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.storefront.Dialect;
import vn.nhan.marketplace.storefront.ShopCalls;

/** Goods are found by SKU; stock is set by a list of lines. */
final class HaravanDialect implements Dialect {

    static final String BUCKET = "omni";
    private static final int ORDERS = 50;
    private static final Words WORDS = new Words(
            "/com/",
            BUCKET,
            "title",
            "body_html",
            "published_at",
            "updated_at",
            "haravan",
            "attachment",
            "filename",
            "updated_at_min",
            ORDERS);
    private static final ShopCalls CALLS = new ShopCalls(WORDS);

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Uni<Optional<String>> find(Desired want, Session session) {
        return session.send(CALLS.get("products").with("sku", want.sku()).with("fields", "id,variants"))
                .map(reply -> Json.each(ShopCalls.body(reply).path("products"))
                        .filter(product -> Json.each(product.path("variants"))
                                .anyMatch(
                                        variant -> variant.path("sku").asText().equals(want.sku())))
                        .findFirst()
                        .flatMap(product -> Json.text(product, "id")));
    }

    @Override
    public Call stock(Step.SetStock step, Remote before, String place) {
        var document = Json.object();
        var inventory = document.putObject("inventory")
                .put("location_id", Long.parseLong(place))
                .put("type", "set")
                .put("reason", "newproduct");
        inventory
                .putArray("line_items")
                .addObject()
                .put("product_id", Long.parseLong(step.remoteId()))
                .put("product_variant_id", Long.parseLong(step.remoteVariantId()))
                .put("quantity", step.quantity());
        return CALLS.post("inventories/adjustorset", document).repeatable();
    }
}
