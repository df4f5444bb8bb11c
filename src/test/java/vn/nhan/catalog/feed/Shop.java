package vn.nhan.catalog.feed;

import java.util.List;
import java.util.Map;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** A farm with one product on sale, and its member at the pages. */
record Shop(Farm farm, String product, Browser browser) {

    static Shop open() {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        return new Shop(farm, product, Browser.of(farm.member()));
    }

    String host() {
        return Api.HUNG_YEN;
    }

    void named(String name) {
        var product = Farm.product(null);
        product.put("name", name);
        farm.member()
                .post("/businesses/" + farm.businessId() + "/products", product)
                .then()
                .statusCode(201);
    }

    /** Counts the packages, and lets the storefront have some of them at its own price. */
    void stocked(int packages, long priceDong, int share) {
        var variant = farm.member().get("/products/" + product).<String>path("variants[0].id");
        farm.member()
                .put(
                        "/products/" + product + "/variants/" + variant,
                        Map.of("netWeightGrams", 1000, "priceDong", 65_000, "stock", packages))
                .then()
                .statusCode(200);
        farm.member()
                .put(
                        "/products/" + product + "/listing/terms",
                        Map.of(
                                "packages",
                                List.of(Map.of("variantId", variant, "priceDong", priceDong, "stockShare", share))))
                .then()
                .statusCode(200);
    }

    String listing() {
        return "(select id from listing where product_id = '" + product + "')";
    }
}
