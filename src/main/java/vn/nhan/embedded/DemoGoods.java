package vn.nhan.embedded;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import vn.nhan.embedded.DemoVisitor.Visit;

/** What makes the goods of the demo worth looking at: packages, OCOP stars, an account to be paid at. All made up. */
final class DemoGoods {

    private final DemoVisitor visitor;
    private final LocalDate today;

    DemoGoods(DemoVisitor visitor, LocalDate today) {
        this.visitor = visitor;
        this.today = today;
    }

    void show(Visit member, Visit officer, String business, String product) {
        pack(member, product, 500, 36_000, "Túi lưới");
        pack(member, product, 5_000, 310_000, "Hộp giấy");
        post(
                member,
                "/products/" + product + "/harvest-forecasts",
                new JsonObject()
                        .put("readyOn", today.plusMonths(8).toString())
                        .put("quantityGrams", 12_000_000)
                        .put("preorderFrom", today.plusMonths(7).toString()));
        recognize(member, officer, product);
        bePaid(member, officer, business);
        dried(member, business);
    }

    private void pack(Visit member, String product, int grams, int dong, String packaging) {
        visitor.send(
                        member,
                        HttpMethod.POST,
                        "/products/" + product + "/variants",
                        new JsonObject()
                                .put("netWeightGrams", grams)
                                .put("priceDong", dong)
                                .put("packaging", packaging)
                                .put("stock", 40))
                .expect(201);
    }

    private void recognize(Visit member, Visit officer, String product) {
        var certificate = new JsonObject()
                .put("decisionNo", "000/QĐ-DEMO")
                .put("issuerLevel", "province")
                .put("issuerName", "UBND tỉnh Hưng Yên (minh hoạ)")
                .put("issuedOn", today.minusMonths(9).toString())
                .put("group", "1-food")
                .put("scoreA", 33.5)
                .put("scoreB", 19)
                .put("scoreC", 29);
        var recognition = visitor.send(
                        member,
                        HttpMethod.POST,
                        "/products/" + product + "/recognitions",
                        "multipart/form-data; boundary=" + DemoPapers.BOUNDARY,
                        DemoPapers.multipart("recognition", certificate, DemoPapers.certificate()))
                .expect(201)
                .text("id");
        put(officer, "/recognitions/" + recognition + "/check");
    }

    /** The number is the payment standard's own sample. */
    private void bePaid(Visit member, Visit officer, String business) {
        var account = post(
                member,
                "/businesses/" + business + "/bank-accounts",
                new JsonObject()
                        .put("bin", "970405")
                        .put("number", "1500205123456")
                        .put("ownerName", "HOP TAC XA DICH VU NONG NGHIEP XANH PHO HIEN"));
        put(officer, "/bank-accounts/" + account + "/confirmation");
    }

    /** Written down, and not on sale yet: what is missing shows on its page. */
    private void dried(Visit member, String business) {
        post(
                member,
                "/businesses/" + business + "/products",
                new JsonObject()
                        .put("name", "Long nhãn sấy")
                        .put("description", "Cùi nhãn sấy khô, pha trà hoặc nấu chè.")
                        .put("netWeightGrams", 250)
                        .put("category", "processed-food")
                        .put("attributes", new JsonObject().put("ingredients", "Cùi nhãn 100%"))
                        .put("seasons", new JsonArray()));
    }

    private String post(Visit visit, String path, JsonObject body) {
        return visitor.send(visit, HttpMethod.POST, path, body).expect(201).text("id");
    }

    private void put(Visit visit, String path) {
        visitor.send(visit, HttpMethod.PUT, path, null).expect(200);
    }
}
