package vn.nhan.business.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Papers of a business are for its members, its standing helpers and officers, and for nobody else. */
@Server
class DocumentsTest {

    private final DocumentSweep sweep;

    private Api member;
    private Farm farm;

    DocumentsTest(DocumentSweep sweep) {
        this.sweep = sweep;
    }

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void photoIsEncodedAnewAndShownToThoseConcernedOnly() {
        var id = added("registration", Pictures.jpeg(1));

        var served = member.get("/documents/" + id + "/file");
        served.then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("Content-Disposition", "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
        assertThat(served.asByteArray()).isNotEqualTo(Pictures.jpeg(1));
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/documents/" + id + "/file")
                .then()
                .statusCode(200);
        assertThat(People.member(Api.HUNG_YEN).get("/documents/" + id + "/file").statusCode())
                .isEqualTo(404);
        assertThat(People.helper(Api.HUNG_YEN, Helping.COMMUNE)
                        .get("/documents/" + id + "/file")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.at(Api.HUNG_YEN).get("/documents/" + id + "/file").statusCode())
                .isEqualTo(401);
    }

    @Test
    void pdfThatSomebodySentIsADownloadOnly() {
        var id = added("land", Pictures.pdf());

        member.get("/documents/" + id + "/file")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment");
    }

    @Test
    void helperWithADraftPutsPapersOnFileForItsHouseholdAndBothNamesAreKept() {
        var helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        var household = Farm.at(helper, Helping.register(helper));

        household
                .addDocument("packaging", Pictures.jpeg(2))
                .then()
                .statusCode(201)
                .body("kind", equalTo("packaging"))
                .body("onBehalfOf", equalTo(household.businessId()));
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/businesses/" + household.businessId() + "/delegated-deeds")
                .then()
                .body("items.action", contains("document.add", "business.register"));
    }

    @Test
    void samePaperTwiceIsOne() {
        var first = added("certificate", Pictures.jpeg(3));

        assertThat(added("certificate", Pictures.jpeg(3))).isEqualTo(first);
        member.get("/businesses/" + farm.businessId() + "/documents").then().body("", hasSize(1));
    }

    @Test
    void whatIsNoPaperIsRefusedAndNothingIsStored() {
        refused("registration", "MZ a program".getBytes(StandardCharsets.US_ASCII), 415, "upload.not-a-document");
        refused("registration", new byte[0], 415, "upload.not-a-document");
        farm.addDocument("passport", Pictures.pdf()).then().statusCode(422);

        member.get("/businesses/" + farm.businessId() + "/documents").then().body("", hasSize(0));
    }

    @Test
    void removedPaperIsGoneAtOnceAndComesBackWithinThirtyDays() throws Throwable {
        var id = added("registration", Pictures.jpeg(4));

        member.delete("/documents/" + id).then().statusCode(200);
        assertThat(member.get("/documents/" + id + "/file").statusCode()).isEqualTo(404);
        swept(Duration.ofDays(29));
        member.put("/documents/" + id + "/restoration").then().statusCode(200);
        member.get("/documents/" + id + "/file").then().statusCode(200);

        member.delete("/documents/" + id).then().statusCode(200);
        swept(Duration.ofDays(61));
        assertThat(member.put("/documents/" + id + "/restoration").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesShowThePictureAndUndoARemoval() {
        var pages = Browser.of(member);
        var address = "/my/documents?business=" + farm.businessId();
        pages.get(address).then().statusCode(200).body(containsString("Chưa có giấy tờ nào"));
        pages.upload(address, Map.of("kind", "registration"), chosen(Pictures.jpeg(5)))
                .then()
                .statusCode(303);
        var shown = Jsoup.parse(pages.get(address).asString());
        var picture = shown.select("figure.paper img").attr("src");
        pages.get(picture).then().statusCode(200).header("Content-Type", "image/jpeg");

        pages.upload(address, Map.of("kind", "registration"), chosen(new byte[] {1, 2, 3}))
                .then()
                .statusCode(422)
                .body(containsString("file-error"));
        var removal = shown.select("form[action$=/removal]").attr("action");
        var removed = pages.submit(removal, Map.of());
        removed.then().statusCode(303);
        var afterwards = Jsoup.parse(pages.get(removed.header("Location").replaceFirst("https?://[^/]+", ""))
                .asString());
        assertThat(afterwards.select("figure.paper")).isEmpty();
        pages.submit(afterwards.select("form[action$=/restoration]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        pages.get(picture).then().statusCode(200);
        pages.get("/my/business/" + farm.businessId()).then().body(containsString("/my/documents?business="));
        pages.inEnglish().get(address).then().body(containsString("Registration certificate"));
    }

    private String added(String kind, byte[] file) {
        return farm.addDocument(kind, file).then().statusCode(201).extract().path("id");
    }

    private void refused(String kind, byte[] file, int status, String code) {
        Response reply = farm.addDocument(kind, file);
        reply.then().statusCode(status).body("type", equalTo("urn:nhan:problem:" + code));
    }

    private void swept(Duration later) throws Throwable {
        MovableClock.forward(later);
        io.quarkus.vertx.VertxContextSupport.subscribeAndAwait(sweep::run);
        MovableClock.reset();
    }

    private static Browser.Chosen chosen(byte[] file) {
        return new Browser.Chosen("file", "giay.jpg", file);
    }
}
