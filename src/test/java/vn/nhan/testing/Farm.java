package vn.nhan.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The longan growers of Phố Hiến and what they do, step by step, through the JSON API. */
public final class Farm {

    public static final String NAME = "Hợp tác xã Dịch vụ Nông nghiệp Xanh Phố Hiến";
    public static final String PRODUCT = "Nhãn lồng Phố Hiến";
    public static final String CERTIFIER = "Tổ chức chứng nhận thử nghiệm";
    public static final LocalDate HARVEST_DAY = LocalDate.now().minusDays(20);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> TAX_CODES = List.of("0100109106", "0100233488", "0314409058");
    private static final int UNITS = 999;

    private final Api member;
    private final String businessId;

    private Farm(Api member, String businessId) {
        this.member = member;
        this.businessId = businessId;
    }

    /** A farm whose profile is a draft. */
    public static Farm of(Api member) {
        String id = created(member.post("/businesses", profile(newTaxCode())));
        return new Farm(member, id);
    }

    /** A farm that is there already. */
    public static Farm at(Api member, String businessId) {
        return new Farm(member, businessId);
    }

    /** A farm that an officer has verified. */
    public static Farm verified(Api member, Api officer) {
        var farm = of(member);
        farm.submit();
        officer.put("/businesses/" + farm.businessId + "/verification").then().statusCode(200);
        return farm;
    }

    public Api member() {
        return member;
    }

    /** An open invitation to join the business. */
    public String invitation() {
        return member.post("/businesses/" + businessId + "/invitations", Map.of("role", "member", "by", "link"))
                .then()
                .statusCode(201)
                .extract()
                .path("invitation.id");
    }

    /** The same farm, worked on by somebody signed in elsewhere. */
    public Farm workedBy(Api another) {
        return new Farm(another, businessId);
    }

    public String businessId() {
        return businessId;
    }

    /** One of the published vectors, with a unit number of its own: each has room for 999. */
    public static String newTaxCode() {
        var number = NUMBER.getAndIncrement();
        return "%s-%03d".formatted(TAX_CODES.get(number / UNITS), number % UNITS + 1);
    }

    public static Map<String, Object> profile(String taxCode) {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "cooperative");
        profile.put("name", NAME);
        profile.put("nameEn", "Pho Hien Green Agriculture Services Cooperative");
        profile.put("taxCode", taxCode);
        profile.put("representative", "Bùi Thị Thu Hiền");
        profile.put("registration", Map.of("date", "2019-03-15", "place", "Phòng Đăng ký kinh doanh tỉnh Hưng Yên"));
        profile.put("addressLine", "Tổ dân phố số 1");
        profile.put("commune", "Phường Phố Hiến");
        profile.put("phone", Seeded.phone(1));
        profile.put("phonePublic", false);
        profile.put("story", "Nhãn lồng trồng trên đất phù sa sông Hồng.");
        return profile;
    }

    /** A family that grows longans, as it is written down first: without its numbers. */
    public static Map<String, Object> household() {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "farm-household");
        profile.put("name", "Hộ trồng nhãn thử nghiệm");
        profile.put("representative", "Người thử");
        profile.put("commune", "Phường Phố Hiến");
        return profile;
    }

    public void submit() {
        member.put("/businesses/" + businessId + "/submission").then().statusCode(200);
    }

    public String growingArea() {
        return created(member.post(
                "/businesses/" + businessId + "/growing-areas",
                Map.of("name", "Vùng nhãn Phố Hiến", "commune", "Phường Phố Hiến")));
    }

    public static Map<String, Object> plot(String code) {
        var plot = new HashMap<String, Object>();
        plot.put("code", code);
        plot.put("name", "Vườn đầu làng");
        plot.put("crop", "Nhãn lồng");
        plot.put("areaAmount", 3.5);
        plot.put("areaUnit", "sào Bắc Bộ");
        plot.put("point", Map.of("latitude", 20.646, "longitude", 106.051));
        return plot;
    }

    public String plotIn(String areaId) {
        return created(member.post("/growing-areas/" + areaId + "/plots", plot("A07")));
    }

    public static Map<String, Object> certificate(String number, String plotId) {
        return Map.of(
                "number",
                number,
                "body",
                CERTIFIER,
                "validFrom",
                HARVEST_DAY.minusYears(1).toString(),
                "validTo",
                HARVEST_DAY.plusYears(1).toString(),
                "plotIds",
                List.of(plotId));
    }

    public Response addCertificate(Map<String, Object> certificate, byte[] scan) {
        return member.request()
                .multiPart("certificate", certificate, "application/json; charset=UTF-8")
                .multiPart("scan", "giay-chung-nhan.pdf", scan, "application/pdf")
                .post("/api/v1/businesses/" + businessId + "/certificates");
    }

    /** Puts a paper on file. */
    public Response addDocument(String kind, byte[] file) {
        return member.request()
                .multiPart("document", Map.of("kind", kind), "application/json")
                .multiPart("file", "giay-to", file, "application/octet-stream")
                .post("/api/v1/businesses/" + businessId + "/documents");
    }

    public String spray(String plotId, LocalDate day, @Nullable Integer intervalDays) {
        var application = new HashMap<String, Object>();
        application.put("agent", "Thuốc trừ sâu sinh học A");
        application.put("target", "Bọ xít nhãn");
        application.put("preHarvestIntervalDays", intervalDays);
        application.put("occurredOn", day.toString());
        return created(member.post("/plots/" + plotId + "/diary/applications", application));
    }

    public String harvest(String plotId, LocalDate day) {
        return created(member.post(
                "/plots/" + plotId + "/diary/harvests",
                Map.of("amount", 850, "unit", "kg", "occurredOn", day.toString())));
    }

    public static Map<String, Object> product(@Nullable String gtin) {
        var product = new HashMap<String, Object>();
        product.put("name", PRODUCT);
        product.put("nameEn", "Pho Hien longan");
        product.put("description", "Cùi dày, hạt nhỏ, ngọt đậm.");
        product.put("gtin", gtin);
        product.put("netWeightGrams", 1000);
        product.put("category", "fresh-fruit");
        product.put("attributes", Map.of("variety", "Nhãn lồng"));
        product.put("seasons", List.of(Map.of("fromDay", 1, "fromMonth", 1, "toDay", 31, "toMonth", 12)));
        return product;
    }

    public String product() {
        return created(member.post("/businesses/" + businessId + "/products", product(null)));
    }

    public String lot(String productId, String harvestId) {
        return created(member.post(
                "/businesses/" + businessId + "/lots", Map.of("productId", productId, "harvestId", harvestId)));
    }

    public Response printLabels(String lotId, int labels) {
        return member.post("/lots/" + lotId + "/label-batches", Map.of("labels", labels, "format", "A4_70X37"));
    }

    /** Puts a paper about a product on file. */
    public Response addProductDocument(String productId, Map<String, String> document, byte[] file) {
        return member.request()
                .multiPart("document", document, "application/json")
                .multiPart("file", "giay-to", file, "application/octet-stream")
                .post("/api/v1/products/" + productId + "/documents");
    }

    public Response addPhoto(String productId, int number) {
        return member.upload(
                "/products/" + productId + "/photos?alt=Anh" + number, Pictures.jpeg(number), "image/jpeg");
    }

    public void offer(String productId, long dong) {
        member.put("/products/" + productId + "/listing", Map.of("priceDong", dong))
                .then()
                .statusCode(200);
    }

    public Response publish(String productId) {
        return member.put("/products/" + productId + "/listing/publication");
    }

    /** A lot with labels, from the ground up; gives the address that its labels carry. */
    public String labelledLot() {
        var plotId = plotIn(growingArea());
        addCertificate(certificate("VG-" + NUMBER.incrementAndGet(), plotId), Pictures.pdf())
                .then()
                .statusCode(201);
        spray(plotId, HARVEST_DAY.minusDays(14), 7);
        var lotId = lot(product(), harvest(plotId, HARVEST_DAY));
        return printLabels(lotId, 24).then().statusCode(201).extract().path("address");
    }

    /** What an address tells somebody who scans it, as HTML. */
    public static Response scan(String address) {
        return given().header("Host", Api.NATIONAL)
                .get(java.net.URI.create(address).getPath());
    }

    private static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}
