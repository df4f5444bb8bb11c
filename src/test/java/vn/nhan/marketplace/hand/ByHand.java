package vn.nhan.marketplace.hand;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;

/** A farm with one product on sale and a shop at Postmart, which it fills by hand. */
final class ByHand {

    static final String SHOP = "https://postmart.vn/cua-hang/pho-hien";
    static final String ADDRESS = "https://postmart.vn/nhan-long-pho-hien-p12";

    final Api officer = People.atWork(Api.HUNG_YEN, "officer");
    final Farm farm;
    final String product;
    final String account;

    ByHand() {
        this(People.member(Api.HUNG_YEN));
    }

    ByHand(Api member) {
        farm = Farm.verified(member, officer);
        product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.addPhoto(product, 2).then().statusCode(201);
        farm.offer(product, 85_000);
        farm.publish(product).then().statusCode(200);
        account = connected(Map.of("channel", "postmart", "name", "Gian hàng Phố Hiến", "address", SHOP));
    }

    String connected(Map<String, Object> shop) {
        return Objects.requireNonNull(farm.member()
                .post("/businesses/" + farm.businessId() + "/channel-accounts", shop)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    String listings() {
        return "/channel-accounts/" + account + "/listings";
    }

    /** Wants the product there; gives where its posting is. */
    String chosen() {
        farm.member()
                .put(listings(), Map.of("products", List.of(product)))
                .then()
                .statusCode(200);
        return posting(farm.member());
    }

    String posting(Api who) {
        String id = who.get(listings()).then().statusCode(200).extract().path("items[0].id");
        return listings() + "/" + id + "/posting";
    }

    /** Chosen, and confirmed by its seller. */
    String confirmed() {
        var posting = chosen();
        farm.member().put(posting, Map.of("address", ADDRESS)).then().statusCode(200);
        return posting;
    }

    /** An officer has checked its four stars. */
    String starred() {
        var recognition = Ocop.declared(farm.member(), product, Ocop.certificate());
        officer.put("/recognitions/" + recognition + "/check").then().statusCode(200);
        return recognition;
    }

    static ValidatableResponse read(Api who, String posting) {
        return who.get(posting).then().statusCode(200);
    }

    static Browser page(Api who) {
        return Browser.of(who);
    }

    static void run(PostingJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
