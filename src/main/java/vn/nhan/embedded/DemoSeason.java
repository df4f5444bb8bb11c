package vn.nhan.embedded;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.nhan.embedded.DemoVisitor.Visit;

/**
 * One season of the demo: an officer for each standing province, and in Hưng Yên a cooperative from its registration to
 * a labelled, listed lot. Everything in it is plainly made up but the cooperative and its longans, which are Phố Hiến's.
 */
final class DemoSeason {

    private static final String PASSWORD = "nhan long 2026";
    private static final String OPERATOR = "dieu-hanh@nhan.example";
    private static final String HUNG_YEN = "hung-yen.localhost";
    private static final List<String> STANDING = List.of("hung-yen", "thai-nguyen", "tuyen-quang", "can-tho");
    /** A published tax code vector; no firm of the demo has it. */
    private static final String TAX_CODE = "0100109106-001";

    private final DemoVisitor visitor;
    private final Clock clock;

    DemoSeason(DemoVisitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    void growUnlessGrown() {
        var signedUp = visitor.send(
                new Visit(HUNG_YEN, null),
                HttpMethod.POST,
                "/accounts",
                account("Người đại diện", "htx@hung-yen.example"));
        if (signedUp.status() == 409) {
            return; // grown in an earlier run
        }
        signedUp.expect(201);
        var operator = signIn("localhost", OPERATOR);
        for (var province : STANDING) {
            post(
                    operator,
                    "/operator/provinces/" + province + "/officers",
                    account("Cán bộ chuyển đổi số", "can-bo@" + province + ".example"));
        }
        var officer = signIn(HUNG_YEN, "can-bo@hung-yen.example");
        grow(signIn(HUNG_YEN, "htx@hung-yen.example"), officer);
        settleNeighbours(officer);
    }

    private void settleNeighbours(Visit officer) {
        post(new Visit(HUNG_YEN, null), "/accounts", account("Người hàng xóm", "hang-xom@hung-yen.example"));
        var member = signIn(HUNG_YEN, "hang-xom@hung-yen.example");
        DemoNeighbours.all().forEach(neighbour -> {
            var business = post(member, "/businesses", neighbour.profile());
            if (neighbour.reached() != DemoNeighbours.Reached.WRITTEN_DOWN) {
                put(member, "/businesses/" + business + "/submission");
            }
            if (neighbour.reached() == DemoNeighbours.Reached.VERIFIED) {
                put(officer, "/businesses/" + business + "/verification");
            }
        });
    }

    private void grow(Visit member, Visit officer) {
        var business = post(member, "/businesses", cooperative());
        put(member, "/businesses/" + business + "/submission");
        put(officer, "/businesses/" + business + "/verification");
        var plot = plot(member, business);
        certify(member, business, plot);
        var product = post(member, "/businesses/" + business + "/products", longan(today()));
        var lot = lot(member, business, plot, product);
        post(
                member,
                "/lots/" + lot + "/label-batches",
                new JsonObject().put("labels", 24).put("format", "A4_70X37"));
        list(member, product);
        new DemoGoods(visitor, today()).show(member, officer, business, product);
        new DemoSupport(visitor, today(), clock).show(member, officer, business);
    }

    private String plot(Visit member, String business) {
        var area = post(
                member,
                "/businesses/" + business + "/growing-areas",
                new JsonObject().put("name", "Vùng nhãn Phố Hiến").put("commune", "Phường Phố Hiến"));
        return post(
                member,
                "/growing-areas/" + area + "/plots",
                new JsonObject()
                        .put("code", "A07")
                        .put("name", "Vườn đầu làng")
                        .put("crop", "Nhãn lồng")
                        .put("areaAmount", 3.5)
                        .put("areaUnit", "sào Bắc Bộ")
                        .put("boundary", DemoPapers.boundary()));
    }

    private void certify(Visit member, String business, String plot) {
        var facts = new JsonObject()
                .put("number", "VietGAP-DEMO-0001")
                .put("body", "Tổ chức chứng nhận (minh hoạ)")
                .put("validFrom", today().minusMonths(10).toString())
                .put("validTo", today().plusMonths(14).toString())
                .put("plotIds", new JsonArray().add(plot));
        var form = DemoPapers.multipart("certificate", facts, DemoPapers.certificate());
        visitor.send(
                        member,
                        HttpMethod.POST,
                        "/businesses/" + business + "/certificates",
                        "multipart/form-data; boundary=" + DemoPapers.BOUNDARY,
                        form)
                .expect(201);
    }

    private String lot(Visit member, String business, String plot, String product) {
        post(
                member,
                "/plots/" + plot + "/diary/applications",
                new JsonObject()
                        .put("agent", "Thuốc trừ sâu sinh học (minh hoạ)")
                        .put("target", "Bọ xít nhãn")
                        .put("preHarvestIntervalDays", 7)
                        .put("occurredOn", today().minusDays(24).toString()));
        var harvest = post(
                member,
                "/plots/" + plot + "/diary/harvests",
                new JsonObject()
                        .put("amount", 8.5)
                        .put("unit", "tạ")
                        .put("occurredOn", today().minusDays(3).toString()));
        return post(
                member,
                "/businesses/" + business + "/lots",
                new JsonObject().put("productId", product).put("harvestId", harvest));
    }

    private void list(Visit member, String product) {
        for (int photo = 1; photo <= 3; photo++) {
            visitor.send(
                            member,
                            HttpMethod.POST,
                            "/products/" + product
                                    + "/photos?alt=Nh%C3%A3n%20l%E1%BB%93ng%20Ph%E1%BB%91%20Hi%E1%BA%BFn",
                            "image/jpeg",
                            Buffer.buffer(DemoPapers.photo(photo)))
                    .expect(201);
        }
        visitor.send(
                        member,
                        HttpMethod.PUT,
                        "/products/" + product + "/listing",
                        new JsonObject().put("priceDong", 65_000))
                .expect(200);
        put(member, "/products/" + product + "/listing/publication");
    }

    private static JsonObject cooperative() {
        return new JsonObject()
                .put("kind", "cooperative")
                .put("name", "Hợp tác xã Dịch vụ Nông nghiệp Xanh Phố Hiến")
                .put("nameEn", "Pho Hien Green Agriculture Services Cooperative")
                .put("taxCode", TAX_CODE)
                .put("representative", "Bùi Thị Thu Hiền")
                .put(
                        "registration",
                        new JsonObject()
                                .put("date", "2019-03-15")
                                .put("place", "Phòng Đăng ký kinh doanh tỉnh Hưng Yên"))
                .put("addressLine", "Tổ dân phố số 1")
                .put("commune", "Phường Phố Hiến")
                .put("phone", "0900 000 001")
                .put("phonePublic", false)
                .put("story", "Nhãn lồng trồng trên đất phù sa sông Hồng, thu hái khi đủ độ chín.");
    }

    /** On sale on the day on which the demo is grown, whenever that is. */
    private static JsonObject longan(LocalDate today) {
        var ends = today.plusDays(60);
        var starts = today.minusDays(20);
        return new JsonObject()
                .put("name", "Nhãn lồng Phố Hiến")
                .put("nameEn", "Pho Hien longan")
                .put("description", "Cùi dày, hạt nhỏ, ngọt đậm. Hái trong ngày, đóng túi một cân.")
                .put("netWeightGrams", 1000)
                .put("category", "fresh-fruit")
                .put("attributes", new JsonObject().put("variety", "Nhãn lồng"))
                .put(
                        "seasons",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("fromDay", starts.getDayOfMonth())
                                        .put("fromMonth", starts.getMonthValue())
                                        .put("toDay", ends.getDayOfMonth())
                                        .put("toMonth", ends.getMonthValue())));
    }

    private static JsonObject account(String name, String signInName) {
        return new JsonObject()
                .put("displayName", name)
                .put("signInName", signInName)
                .put("password", PASSWORD);
    }

    private Visit signIn(String host, String signInName) {
        var credentials = new JsonObject().put("signInName", signInName).put("password", PASSWORD);
        var pair = visitor.send(new Visit(host, null), HttpMethod.POST, "/sessions", credentials)
                .expect(200);
        return new Visit(host, pair.text("accessToken"));
    }

    private String post(Visit visit, String path, JsonObject body) {
        return visitor.send(visit, HttpMethod.POST, path, body).expect(201).text("id");
    }

    private void put(Visit visit, String path) {
        visitor.send(visit, HttpMethod.PUT, path, null).expect(200);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
