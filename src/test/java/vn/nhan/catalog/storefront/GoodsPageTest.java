package vn.nhan.catalog.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.money.VietQr;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;
import vn.nhan.testing.SvgCode;

/** The page of goods: what it tells, of whom, and under which address. The account is the payment standard's own sample. */
@Server
class GoodsPageTest {

    private static final String ACCOUNT = "1500205123456";
    private static final int LARGEST_PAGE = 60_000;

    private final OutboxDelivery outbox;
    private Farm farm;
    private String product;

    GoodsPageTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void sells() {
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        Deliveries.deliver(outbox);
        product = onSale("Nhãn lồng Phố Hiến", 65_000);
    }

    @Test
    void pageAndItsDataTellTheSamePriceAndAvailability() {
        var page = page();
        var data = data(page);

        assertThat(page.select(".packs .price").text()).contains("65.000");
        assertThat(page.select(".packs").text()).contains("Còn hàng");
        assertThat(data.at("/@type").asText()).isEqualTo("Product");
        assertThat(data.at("/offers/price").asText()).isEqualTo("65000");
        assertThat(data.at("/offers/availability").asText()).isEqualTo("https://schema.org/InStock");
        assertThat(page.select("script:not([src])")).hasSize(1);
    }

    @Test
    void everyPackageHasItsPriceItsStockAndItsOffer() {
        farm.member()
                .post(
                        "/products/" + product + "/variants",
                        Map.of("netWeightGrams", 5_000, "packaging", "thùng giấy", "priceDong", 300_000, "stock", 3))
                .then()
                .statusCode(201);

        var page = page();
        var group = data(page);
        assertThat(page.select(".packs__one")).hasSize(2);
        assertThat(page.select(".packs__one").get(1).text()).contains("300.000", "60.000", "Chỉ còn 3", "thùng giấy");
        assertThat(group.at("/@type").asText()).isEqualTo("ProductGroup");
        assertThat(group.at("/hasVariant/1/offers/price").asText()).isEqualTo("300000");
        assertThat(group.at("/hasVariant/1/offers/inventoryLevel/value").asInt())
                .isEqualTo(3);
        assertThat(page.select(".panel").text()).contains("Đang vào vụ, đến 31/12");
    }

    @Test
    void pageNamesItsOneAddressAndAPicture() {
        var page = page();
        var canonical = page.select("link[rel=canonical]").attr("href");

        assertThat(canonical).startsWith("https://" + Api.HUNG_YEN).endsWith("/products/" + slug());
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .startsWith("https://" + Api.HUNG_YEN)
                .endsWith("/large.jpg");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Nhãn lồng Phố Hiến");
    }

    @Test
    void pageStaysSmallWithoutItsPhotos() throws IOException {
        assertThat(gzipped(get("/products/" + slug()).asString())).isLessThan(LARGEST_PAGE);
    }

    @Test
    void starIsOnThePageWhileItStandsAndNotOneSecondLonger() throws SQLException {
        star("now() + interval '1 hour'");
        assertThat(page().select(".stars")).hasSize(1);
        assertThat(page().select(".claims").text()).contains("1234/QĐ-UBND", "Cán bộ tỉnh đã kiểm tra");

        star("now() - interval '1 second'");
        assertThat(page().select(".stars")).isEmpty();
        assertThat(page().html()).doesNotContain("OCOP");
    }

    @Test
    void labelledLotLeadsToItsPassport() {
        assertThat(page().text()).contains("Chưa có lô nào in tem");
        var plot = farm.plotIn(farm.growingArea());
        farm.addCertificate(Farm.certificate("VG-77", plot), Pictures.pdf())
                .then()
                .statusCode(201);
        var lot = farm.lot(product, farm.harvest(plot, Farm.HARVEST_DAY));
        farm.printLabels(lot, 1).then().statusCode(201);

        var link = page().select(".cert__name a").attr("href");
        assertThat(page().select(".cert").text()).contains("VG-77", Farm.CERTIFIER);
        assertThat(get(link).asString()).contains(Farm.CERTIFIER);
        assertThat(data(page()).at("/hasCertification").findValuesAsText("certificationIdentification"))
                .contains("VG-77");
    }

    @Test
    void oldLotDropsOff() throws SQLException {
        var plot = farm.plotIn(farm.growingArea());
        var lot = farm.lot(product, farm.harvest(plot, Farm.HARVEST_DAY));
        farm.printLabels(lot, 1).then().statusCode(201);
        assertThat(page().select(".cert__name a")).hasSize(1);

        BehindTheWall.change(
                "update published.product_lot set harvested_on = harvested_on - 181 where lot_id = '" + lot + "'",
                "published.product_lot");
        assertThat(page().select(".cert__name a")).isEmpty();
    }

    @Test
    void codeIsThereOnlyOnceAnOfficerHasConfirmedTheAccountAndOnlyWhileTheSellerIsVerified() throws SQLException {
        var code = "/products/" + slug() + "/payment-code.svg";
        get(code).then().statusCode(404);
        String account = farm.member()
                .post(
                        "/businesses/" + farm.businessId() + "/bank-accounts",
                        Map.of("bin", "970405", "number", ACCOUNT, "ownerName", "BUI THI THU HIEN"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        get(code).then().statusCode(404);
        assertThat(page().select("#pay")).isEmpty();

        People.atWork(Api.HUNG_YEN, "officer")
                .put("/bank-accounts/" + account + "/confirmation")
                .then()
                .statusCode(200);
        var any = get(code);
        any.then().statusCode(200).header("Cache-Control", "no-store").contentType("image/svg+xml");
        assertThat(VietQr.parse(SvgCode.read(any.asString()))).isEqualTo(VietQr.toAccount("970405", ACCOUNT));
        assertThat(any.asString()).contains("Mã thanh toán", "không phải mã truy xuất");

        var exact = VietQr.parse(
                SvgCode.read(get(page().select("#pay img").get(0).attr("src")).asString()));
        assertThat(exact.amount()).isEqualTo(new Dong(65_000));
        assertThat(exact.purpose()).isEqualTo("Nhan long Pho Hien");
        assertThat(exact.oneTime()).isTrue();

        BehindTheWall.change(
                "update business set status = 'suspended' where id = '" + farm.businessId() + "'", "business");
        get(code).then().statusCode(404);
    }

    @Test
    void unknownPackageHasNoCode() {
        get("/products/" + slug() + "/payment-code.svg?variant=x").then().statusCode(404);
    }

    @Test
    void renamedGoodsAreFoundUnderTheirOldAddress() throws SQLException {
        var old = slug();
        BehindTheWall.change(
                "insert into product_slug (tenant_id, slug, product_id, given_up_at)"
                        + " select tenant_id, 'ten-cu-' || slug, id, now() from product where id = '" + product + "'",
                "product_slug",
                "product");

        given().header("Host", Api.HUNG_YEN)
                .redirects()
                .follow(false)
                .get("/products/ten-cu-" + old)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/products/" + old));
    }

    @Test
    void goodsThatWereTakenOffSaySoAndNameOthersOfTheProducer() {
        var other = onSale("Long nhãn sấy", 250_000);
        var slug = slug();
        farm.member()
                .delete("/products/" + product + "/listing/publication")
                .then()
                .statusCode(200);

        var gone = get("/products/" + slug);
        gone.then().statusCode(404);
        assertThat(Jsoup.parse(gone.asString()).text()).contains("không còn bán ở đây", "Long nhãn sấy");
        assertThat(Jsoup.parse(gone.asString()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(other).isNotEmpty();
    }

    @Test
    void goodsThatWereNeverShownAreUnknown() {
        String draft = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", named("Bí mật của vườn"))
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
        var answer = get("/products/" + draft);
        answer.then().statusCode(404);
        assertThat(answer.asString()).doesNotContain("Bí mật", "Nhãn lồng");
    }

    @Test
    void readerOfEnglishReadsEnglish() {
        var page = Jsoup.parse(given().header("Host", Api.HUNG_YEN)
                .cookie("nhan-language", "en")
                .get("/products/" + slug())
                .asString());
        assertThat(page.text()).contains("Pho Hien longan", "In stock", "Who says so?");
        assertThat(data(page).at("/name").asText()).isEqualTo("Pho Hien longan");
    }

    private String onSale(String name, long dong) {
        String id = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", named(name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.addPhoto(id, 1).then().statusCode(201);
        farm.offer(id, dong);
        farm.publish(id).then().statusCode(200);
        return id;
    }

    private static Map<String, Object> named(String name) {
        var described = new HashMap<>(Farm.product(null));
        described.put("name", name);
        described.put("seasons", List.of(Map.of("fromDay", 1, "fromMonth", 1, "toDay", 31, "toMonth", 12)));
        return described;
    }

    private void star(String until) throws SQLException {
        BehindTheWall.change(
                "update published.storefront_listing set card = jsonb_set(card, '{recognitions}', jsonb_build_array("
                        + "jsonb_build_object('stars', 4, 'decision', '1234/QĐ-UBND', 'issuer', 'UBND tỉnh Hưng Yên',"
                        + " 'issuedOn', '2024-01-01', 'level', 'officer-checked', 'checkedBy', null,"
                        + " 'from', '2024-01-01T00:00:00Z', 'until', to_char((" + until
                        + ") at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'))))"
                        + " where slug = '" + slug() + "'",
                "published.storefront_listing");
    }

    private String slug() {
        return farm.member().get("/products/" + product).path("slug");
    }

    private Document page() {
        var answer = get("/products/" + slug());
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }

    private static Response get(String path) {
        return given().header("Host", Api.HUNG_YEN).get(path);
    }

    private static JsonNode data(Document page) {
        try {
            return new ObjectMapper()
                    .readTree(page.select("script[type=application/ld+json]")
                            .get(0)
                            .data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static int gzipped(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
