package vn.nhan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Labels;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** The main job of the platform, end to end through the JSON API. */
@Server
class FlagshipFlowTest {

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final OutboxDelivery outbox;

    private Api officer;
    private Farm farm;

    FlagshipFlowTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void registers() {
        officer = People.officer(Api.HUNG_YEN);
        farm = Farm.of(People.member(Api.HUNG_YEN));
    }

    @Test
    void officerFindsTheNewBusinessInTheQueueAndVerifiesIt() {
        farm.submit();
        officer.get("/businesses?status=submitted&limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + farm.businessId() + "' }", hasSize(1));

        officer.put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200)
                .body("status", is("verified"));
    }

    @Test
    void officerSendsAProfileBackAndTheMemberReadsWhy() {
        farm.submit();
        officer.put("/businesses/" + farm.businessId() + "/return", Map.of("reason", "Thiếu số nhà, xin bổ sung."))
                .then()
                .statusCode(200);

        farm.member()
                .get("/businesses/" + farm.businessId())
                .then()
                .body("status", is("returned"))
                .body("returnReason", is("Thiếu số nhà, xin bổ sung."));
    }

    @Test
    void labelLeadsToAPageThatSaysWhoSaysSo() {
        farm.submit();
        officer.put("/businesses/" + farm.businessId() + "/verification").then().statusCode(200);
        var address = farm.labelledLot();

        var page =
                Jsoup.parse(Farm.scan(address).then().statusCode(200).extract().asString());

        assertThat(page.selectFirst("h1").text()).isEqualTo(Farm.PRODUCT);
        assertThat(page.text())
                .contains(Farm.NAME, "Phường Phố Hiến", Farm.CERTIFIER, "Thuốc trừ sâu sinh học A", "850 kg")
                .contains(VIETNAMESE_DAY.format(Farm.HARVEST_DAY))
                .contains("có giá trị đến " + VIETNAMESE_DAY.format(Farm.HARVEST_DAY.plusYears(1)));
    }

    @Test
    void sheetOfLabelsDecodesToExactlyThePrintedAddress() {
        var plotId = farm.plotIn(farm.growingArea());
        var lotId = farm.lot(farm.product(), farm.harvest(plotId, Farm.HARVEST_DAY));
        var batch = farm.printLabels(lotId, 24).then().statusCode(201).extract();

        var sheet = farm.member()
                .request()
                .get(batch.<String>path("sheetPath"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(Labels.addressesOn(sheet)).hasSize(24).containsOnly(batch.<String>path("address"));
        farm.member()
                .request()
                .get(batch.<String>path("labelPath"))
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
    }

    @Test
    void goodsWithAGtinCarryADigitalLinkAndAnswerToTheirTraceCodeToo() {
        var plotId = farm.plotIn(farm.growingArea());
        var harvestId = farm.harvest(plotId, Farm.HARVEST_DAY);
        String productId = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", Farm.product("9521234543213"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var lotId = farm.lot(productId, harvestId);

        String address =
                farm.printLabels(lotId, 3).then().statusCode(201).extract().path("address");
        String code = farm.member().get("/lots/" + lotId).path("traceCode");

        assertThat(address).matches("http://localhost:\\d+/01/09521234543213/10/\\d{6}[A-Z]");
        Farm.scan(address).then().statusCode(200);
        Farm.scan("http://localhost/t/" + code).then().statusCode(200);
    }

    @Test
    void verifiedBusinessListsAProductWithThreePhotosOnTheStorefront() {
        farm.submit();
        officer.put("/businesses/" + farm.businessId() + "/verification").then().statusCode(200);
        var productId = farm.product();
        for (int photo = 1; photo <= 3; photo++) {
            farm.addPhoto(productId, photo).then().statusCode(201);
        }
        farm.offer(productId, 65_000);

        String slug = farm.publish(productId)
                .then()
                .statusCode(200)
                .body("listing", is("live"))
                .extract()
                .path("slug");

        String photo = Api.at(Api.HUNG_YEN)
                .get("/storefront/listings/" + slug)
                .then()
                .statusCode(200)
                .body("priceDong", is(65_000))
                .body("photos", hasSize(3))
                .body("producer", equalTo(Farm.NAME))
                .extract()
                .path("photos[0].key");
        Api.at(Api.HUNG_YEN)
                .request()
                .get("/photos/" + photo.replace("tenants/", "").replace("/large", "/small") + ".jpg")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    void nothingOfAnUnverifiedSellerIsPublished() {
        var productId = farm.product();
        farm.addPhoto(productId, 1).then().statusCode(201);
        farm.offer(productId, 65_000);

        farm.publish(productId).then().statusCode(409).body("type", is("urn:nhan:problem:business.not-verified"));
    }

    @Test
    void dashboardCountsTheBusinessAndOpensTheListBehindTheNumber() {
        int before = count("listed");
        farm.submit();
        officer.put("/businesses/" + farm.businessId() + "/verification").then().statusCode(200);
        var productId = farm.product();
        farm.addPhoto(productId, 1).then().statusCode(201);
        farm.offer(productId, 65_000);
        farm.publish(productId).then().statusCode(200);
        Deliveries.deliver(outbox);

        assertThat(count("listed")).isEqualTo(before + 1);
        for (var kind : new String[] {"registered", "verified", "listed"}) {
            officer.get("/reports/milestones/" + kind + "?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.businessId == '" + farm.businessId() + "' }", hasSize(1));
        }
    }

    @Test
    void pictureOfTheProductStandsOnTheLabelsPageOnceThereIsOne() {
        var plotId = farm.plotIn(farm.growingArea());
        var productId = farm.product();
        var lotId = farm.lot(productId, farm.harvest(plotId, Farm.HARVEST_DAY));
        String address =
                farm.printLabels(lotId, 1).then().statusCode(201).extract().path("address");
        farm.addPhoto(productId, 7).then().statusCode(201);
        Deliveries.deliver(outbox);

        Api.at(Api.NATIONAL)
                .get("/passports" + java.net.URI.create(address).getPath())
                .then()
                .statusCode(200)
                .body("goods.photo", notNullValue());
    }

    @Test
    void harvestBeforeTheIntervalIsOverMakesNoLotAndQuotesTheRule() {
        var plotId = farm.plotIn(farm.growingArea());
        farm.spray(plotId, Farm.HARVEST_DAY.minusDays(13), 14);
        var harvestId = farm.harvest(plotId, Farm.HARVEST_DAY);

        var detail = farm.member()
                .post(
                        "/businesses/" + farm.businessId() + "/lots",
                        Map.of("productId", farm.product(), "harvestId", harvestId))
                .then()
                .statusCode(422)
                .body("type", is("urn:nhan:problem:lot.harvested-too-early"))
                .extract()
                .<String>path("detail");
        assertThat(detail).contains("14 ngày", "13 ngày", VIETNAMESE_DAY.format(Farm.HARVEST_DAY.plusDays(1)));
    }

    @Test
    void certificatePaperComesBackToItsMemberAndNeverToThePublic() {
        var plotId = farm.plotIn(farm.growingArea());
        String id = farm.addCertificate(Farm.certificate("VG-SCAN", plotId), Pictures.pdf())
                .then()
                .statusCode(201)
                .extract()
                .path("certificate.id");

        farm.member()
                .get("/certificates/" + id + "/scan")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Api.at(Api.HUNG_YEN).get("/certificates/" + id + "/scan").then().statusCode(401);
    }

    private int count(String kind) {
        return officer.get("/reports/milestones")
                .then()
                .statusCode(200)
                .extract()
                .path(kind);
    }
}
