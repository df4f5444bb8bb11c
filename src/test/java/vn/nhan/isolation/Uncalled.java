package vn.nhan.isolation;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.Api;
import vn.nhan.testing.Pictures;

/** Shops at marketplaces that are never called: one that its seller fills by hand, one that a file feeds. */
final class Uncalled {

    static final String ADDRESS = "https://postmart.vn/nhan-long-pho-hien-p1";

    private Uncalled() {}

    static Map<Thing, String> of(Api member, String businessId, String productId) {
        var accounts = "/businesses/" + businessId + "/channel-accounts";
        var shop = created(member.post(
                accounts,
                Map.of("channel", "postmart", "name", "Gian hàng", "address", "https://postmart.vn/cua-hang/thu")));
        var fed = created(member.post(accounts, Map.of("channel", "google", "name", "Danh mục")));
        var listings = "/channel-accounts/" + shop + "/listings";
        member.put(listings, Map.of("products", List.of(productId))).then().statusCode(200);
        String posted = member.get(listings).then().statusCode(200).extract().path("items[0].id");
        var posting = listings + "/" + posted + "/posting";
        member.put(posting, Map.of("address", ADDRESS)).then().statusCode(200);
        member.request()
                .contentType("image/jpeg")
                .body(Pictures.jpeg(8))
                .put("/api/v1" + posting + "/evidence")
                .then()
                .statusCode(200);
        return Map.of(Thing.CHANNEL_SHOP, shop, Thing.POSTED_LISTING, posted, Thing.CHANNEL_FED, fed);
    }

    private static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}
