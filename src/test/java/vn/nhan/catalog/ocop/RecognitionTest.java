package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** What stands on an OCOP certificate, and what the criteria of its day make of it. */
@Server
class RecognitionTest {

    private static final String DISTRICT = "0194f000-0000-7000-8000-0000000000d1";

    private final DataSource database;

    private Api member;
    private String product;

    RecognitionTest(DataSource database) {
        this.database = database;
    }

    /** A district of a province that is no more, as an operator's list would tell of it. */
    @BeforeAll
    static void aDistrict() throws SQLException {
        BehindTheWall.change("insert into admin_unit (id, code, level, type, full_name, folded, folded_name, accented,"
                + " accented_name, parent_code, province_code, valid_from, valid_to, decree, recorded_at) values ('"
                + DISTRICT + "', '029', 'district', 'huyện', 'Huyện Thử Nghiệm', 'huyen thu nghiem', 'thu nghiem',"
                + " 'huyện thử nghiệm', 'thử nghiệm', '02', '02', '2008-08-01', '2025-06-30', 'thử', now())");
    }

    @AfterAll
    static void noDistrict() throws SQLException {
        BehindTheWall.change("delete from admin_unit where id = '" + DISTRICT + "'");
    }

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        product = Farm.of(member).product();
    }

    @Test
    void starsAreComputedFromThePartsByTheCriteriaOfTheDay() {
        Ocop.declare(member, product, Ocop.certificate())
                .then()
                .statusCode(201)
                .body("stars", equalTo(4))
                .body("score.total", equalTo(81.5f))
                .body("scheme", equalTo("148/QD-TTg+1489/QD-TTg"))
                .body("validTo", equalTo("2029-03-12"))
                .body("standing", equalTo("declared"))
                .body("source", equalTo("self_declared"))
                .body("issuer.unitCode", equalTo("33"))
                .body("issuer.unitFrom", equalTo("2025-07-01"))
                .body("scanType", equalTo("application/pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "stars, 5, ocop.stars-differ",
        "scoreC, 35.01, ocop.part-out-of-range",
        "scoreB, -1, ocop.part-out-of-range",
        "scoreA, 2, ocop.stars-differ",
        "scoreA, 1.005, value.format",
        "scoreB, , ocop.parts-incomplete",
        "group, 7-space, ocop.group-unknown",
        "issuerLevel, ministry, ocop.issued-by-province",
        "issuerName, Hội đồng, ocop.issuer-unknown",
        "issuedOn, 2019-08-20, ocop.no-scheme",
        "issuedOn, 2099-01-01, ocop.in-future",
        "decisionNo, , text.required"
    })
    void whatTheCriteriaDoNotAllowIsRefusedBesideItsField(String field, String value, String code) {
        var certificate = Ocop.certificate();
        certificate.put("stars", 4);
        certificate.put(field, value);

        var answer = Ocop.declare(member, product, certificate);

        answer.then().statusCode(422);
        answer.then().body("errors.pointer", hasItem("/" + (code.equals("ocop.stars-differ") ? "stars" : field)));
        assertThat(answer.asString()).contains(code);
    }

    @Test
    void certificateWithoutPointsKeepsTheStarsItPrints() {
        Ocop.declare(member, product, Ocop.starsOnly(3, LocalDate.of(2022, 5, 4), "province", "UBND tỉnh Hưng Yên"))
                .then()
                .statusCode(201)
                .body("stars", equalTo(3))
                .body("score", nullValue())
                .body("scheme", equalTo("1048/QD-TTg"));
        Ocop.declare(member, product, Ocop.starsOnly(5, Ocop.ISSUED, "ministry", "Bộ Nông nghiệp và Môi trường"))
                .then()
                .statusCode(201)
                .body("issuer.unitCode", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-23, district, 422, ocop.issued-by-province",
        "2023-02-24, district, 201, 029",
        "2025-06-30, district, 201, 029",
        "2025-07-01, district, 422, ocop.issuer-no-more",
        "2025-07-06, district, 422, ocop.issued-by-province",
    })
    void districtThatWasAbolishedIsAcceptedForItsDaysOnly(LocalDate day, String level, int status, String said) {
        var answer = Ocop.declare(member, product, Ocop.starsOnly(3, day, level, "UBND huyện Thử Nghiệm"));

        answer.then().statusCode(status);
        assertThat(answer.asString()).contains(said);
    }

    @Test
    void provinceThatWasMergedKeepsItsNameOnThePaperAndIssuesNothingAfterwards() {
        var before = Ocop.starsOnly(4, LocalDate.of(2025, 5, 10), "province", "UBND tỉnh Thái Bình");
        String id = Ocop.declared(member, product, before);

        member.get("/recognitions/" + id)
                .then()
                .body("issuer.name", equalTo("UBND tỉnh Thái Bình"))
                .body("issuer.unitCode", equalTo("34"))
                .body("issuer.unitFrom", equalTo("2008-08-01"));
        var after = Ocop.starsOnly(4, LocalDate.of(2025, 7, 10), "province", "UBND tỉnh Thái Bình");
        assertThat(Ocop.declare(member, product, after).asString()).contains("ocop.issuer-no-more", "30/06/2025");
    }

    @Test
    void whatStandsOnThePaperCannotBeChangedByThePlatformItself() throws SQLException {
        var id = Ocop.declared(member, product, Ocop.certificate());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : List.of("issuer_name = 'UBND tỉnh Thái Bình'", "stars = 5", "score_a = 40")) {
                assertThatThrownBy(() ->
                                statement.execute("update ocop_recognition set " + change + " where id = '" + id + "'"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void sameDecisionForAProductIsDeclaredOnceUntilItIsTakenBack() {
        var certificate = Ocop.certificate();
        var id = Ocop.declared(member, product, certificate);

        assertThat(Ocop.declare(member, product, certificate).statusCode()).isEqualTo(409);
        member.delete("/recognitions/" + id).then().statusCode(200).body("standing", equalTo("withdrawn"));
        member.delete("/recognitions/" + id).then().statusCode(409);
        Ocop.declared(member, product, certificate);
        member.get("/products/" + product + "/recognitions")
                .then()
                .body("standing", containsInAnyOrder("withdrawn", "declared"));
    }

    @Test
    void officerChecksOrRefusesAndMembersOnlyDeclare() {
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        var good = Ocop.declared(member, product, Ocop.certificate());
        var bad = Ocop.declared(member, product, Ocop.certificate());

        member.put("/recognitions/" + good + "/check").then().statusCode(403);
        officer.get("/recognitions?standing=declared&limit=200").then().body("items.recognition.id", hasItem(good));
        officer.put("/recognitions/" + good + "/check")
                .then()
                .statusCode(200)
                .body("standing", equalTo("valid"))
                .body("source", equalTo("officer_checked"));
        officer.put("/recognitions/" + bad + "/refusal", Map.of("reason", "Số quyết định khác."))
                .then()
                .statusCode(200)
                .body("refusal", equalTo("Số quyết định khác."));

        officer.put("/recognitions/" + good + "/check").then().statusCode(409);
        member.delete("/recognitions/" + good).then().statusCode(409);
        officer.get("/recognitions?standing=declared&limit=200")
                .then()
                .body("items.recognition.id", not(hasItem(good)));
        officer.get("/recognitions?standing=valid&limit=200").then().body("items.recognition.id", hasItem(good));
    }

    @Test
    void whatIsNoPaperIsRefused() {
        member.request()
                .multiPart("recognition", Ocop.certificate(), "application/json; charset=UTF-8")
                .multiPart("scan", "giay.pdf", new byte[] {1, 2, 3}, "application/pdf")
                .post("/api/v1/products/" + product + "/recognitions")
                .then()
                .statusCode(415);
        member.get("/products/" + product + "/recognitions").then().body("", hasSize(0));
    }

    @Test
    void certificateIsForItsPeopleAndOfficersOnly() {
        var id = Ocop.declared(member, product, Ocop.certificate());

        member.get("/recognitions/" + id + "/scan")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment"));
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/recognitions/" + id + "/scan")
                .then()
                .statusCode(200);
        var other = People.member(Api.HUNG_YEN);
        other.get("/recognitions/" + id + "/scan").then().statusCode(404);
        other.get("/products/" + product + "/recognitions").then().statusCode(404);
    }
}
