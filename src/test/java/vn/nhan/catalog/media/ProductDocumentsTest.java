package vn.nhan.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Papers about a product are for its members, its standing helpers and officers, and for nobody else. */
@Server
class ProductDocumentsTest {

    private Api member;
    private Farm farm;
    private String product;

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
        product = farm.product();
    }

    @Test
    void paperIsADownloadForThoseConcernedOnly() {
        var file = "/product-documents/" + added(Map.of("kind", "test-result", "validTo", "2027-12-31"), Pictures.pdf())
                + "/file";

        member.get(file)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"));
        assertThat(People.atWork(Api.HUNG_YEN, "officer").get(file).statusCode())
                .isEqualTo(200);
        assertThat(People.member(Api.HUNG_YEN).get(file).statusCode()).isEqualTo(404);
        assertThat(People.helper(Api.HUNG_YEN, Helping.COMMUNE).get(file).statusCode())
                .isEqualTo(404);
        assertThat(Api.at(Api.HUNG_YEN).get(file).statusCode()).isEqualTo(401);
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/products/" + product + "/documents")
                .then()
                .statusCode(200)
                .body("documents[0].kind", equalTo("test-result"))
                .body("documents[0].validTo", equalTo("2027-12-31"));
    }

    @Test
    void photoOfAPaperIsEncodedAnew() {
        var served =
                member.get("/product-documents/" + added(Map.of("kind", "label-artwork"), Pictures.jpeg(1)) + "/file");

        served.then().statusCode(200).header("Content-Type", "image/jpeg").header("Content-Disposition", "attachment");
        assertThat(served.asByteArray()).isNotEqualTo(Pictures.jpeg(1));
    }

    @Test
    void samePaperTwiceIsOneAndTellsItsNewTerm() {
        var first = added(Map.of("kind", "safety-certificate"), Pictures.jpeg(2));

        assertThat(added(Map.of("kind", "safety-certificate", "validTo", "2028-01-01"), Pictures.jpeg(2)))
                .isEqualTo(first);
        member.get("/products/" + product + "/documents")
                .then()
                .body("documents", hasSize(1))
                .body("documents[0].validTo", equalTo("2028-01-01"));
    }

    @Test
    void whatIsNoPaperIsRefusedAndNothingIsOnFile() {
        refused(Map.of("kind", "test-result"), "MZ a program".getBytes(StandardCharsets.US_ASCII), 415);
        refused(Map.of("kind", "test-result"), new byte[0], 415);
        refused(Map.of("kind", "test-result", "validTo", "31/31/2027"), Pictures.pdf(), 422);
        refused(Map.of(), Pictures.pdf(), 422);

        member.get("/products/" + product + "/documents").then().body("documents", hasSize(0));
    }

    @Test
    void removedPaperComesBackWithinThirtyDays() throws SQLException {
        var id = added(Map.of("kind", "licence"), Pictures.jpeg(3));

        member.delete("/product-documents/" + id).then().statusCode(200);
        assertThat(member.get("/product-documents/" + id + "/file").statusCode())
                .isEqualTo(404);
        removedDaysAgo(29, id);
        member.put("/product-documents/" + id + "/restoration").then().statusCode(200);
        member.get("/product-documents/" + id + "/file").then().statusCode(200);

        member.delete("/product-documents/" + id).then().statusCode(200);
        removedDaysAgo(31, id);
        assertThat(member.put("/product-documents/" + id + "/restoration").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pageTakesPapersAndSaysWhichAreOver() {
        var pages = Browser.of(member);
        var address = "/my/products/" + product + "/documents";
        pages.get(address).then().statusCode(200).body(containsString("Chưa có giấy tờ nào"));
        pages.upload(
                        address,
                        Map.of("kind", "self-declaration", "validTo", "31/12/2020"),
                        new Browser.Chosen("file", "ban-tu-cong-bo.pdf", Pictures.pdf()))
                .then()
                .statusCode(303);
        var shown = Jsoup.parse(pages.get(address).asString());
        assertThat(shown.select(".badge").text()).contains("31/12/2020");
        pages.get(shown.select("a[download]").attr("href"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment");
        assertThat(Browser.of(People.atWork(Api.HUNG_YEN, "officer"))
                        .get(shown.select("a[download]").attr("href"))
                        .statusCode())
                .isEqualTo(200);

        pages.upload(
                        address,
                        Map.of("kind", "self-declaration", "validTo", "32/12/2027"),
                        new Browser.Chosen("file", "giay.pdf", Pictures.pdf()))
                .then()
                .statusCode(422)
                .body(containsString("validTo-error"));
        pages.submit(shown.select("form[action$=/removal]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        var afterwards = Jsoup.parse(pages.get(address).asString());
        assertThat(afterwards.select("a[download]")).isEmpty();
        pages.submit(afterwards.select("form[action$=/restoration]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        pages.inEnglish().get(address).then().body(containsString("Self-declaration"));
    }

    private static void removedDaysAgo(int days, String document) throws SQLException {
        BehindTheWall.change(
                "update product_document set removed_at = removed_at - interval '" + days + " days' where id = '"
                        + document + "'",
                "product_document");
    }

    private String added(Map<String, String> document, byte[] file) {
        return farm.addProductDocument(product, document, file)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void refused(Map<String, String> document, byte[] file, int status) {
        assertThat(farm.addProductDocument(product, document, file).statusCode())
                .isEqualTo(status);
    }
}
