package vn.nhan.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class ExportTest {

    private String name;
    private String citizenId;
    private Api member;

    @BeforeEach
    void somebodyHasOneOfEverything() {
        name = People.newAddress("sao-chep");
        citizenId = Citizens.next();
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Đỗ Thử Chép", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        member = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        Farm.of(member);
        member.put("/me/consents/news", Map.of("given", true, "textVersion", 1))
                .then()
                .statusCode(204);
        member.post("/me/data-requests", Map.of("kind", "access", "text", "Cho tôi xem tất cả"))
                .then()
                .statusCode(201);
        People.officer(Api.HUNG_YEN)
                .post("/people/" + member.get("/me").path("id") + "/identity-proofs", Map.of("citizenId", citizenId))
                .then()
                .statusCode(204);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void everythingOfThePersonIsInItAndNothingOfOthers() {
        var other = People.member(Api.HUNG_YEN);
        var theirFarm = Farm.of(other);
        String theirId = other.get("/me").path("id");
        member.post("/businesses", Farm.profile(Farm.newTaxCode())).then().statusCode(201);

        var export = member.get("/me/export").then().statusCode(200).extract();

        assertThat(export.<List<String>>path("parts.sections.flatten().key"))
                .contains(
                        "account",
                        "signIns",
                        "roles",
                        "consents",
                        "dataRequests",
                        "identityProofs",
                        "businesses",
                        "deeds");
        assertThat(export.asString())
                .contains("Đỗ Thử Chép", name, citizenId, "Cho tôi xem tất cả", Farm.NAME, "hung-yen")
                .contains("0900 000 001")
                .doesNotContain(theirId, theirFarm.businessId(), "Người thử nghiệm");
    }

    @Test
    void partsAreNamedByProvince() {
        member.get("/me/export")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("parts.province", hasItems(null, "hung-yen"))
                .body("parts.size()", is(2));
    }

    @Test
    void everyFactHasItsWordsInBothLanguages() {
        List<Map<String, Object>> sections = member.get("/me/export").path("parts.sections.flatten()");
        for (var reader : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            var words = ExportWords.in(reader);
            assertThat(sections).allSatisfy(section -> {
                assertThat(words.find("section." + section.get("key"))).isPresent();
                assertThat((List<?>) section.get("entries"))
                        .allSatisfy(entry -> assertThat(((Map<?, ?>) entry).keySet())
                                .allSatisfy(fact -> assertThat(words.find("fact." + fact))
                                        .as("fact." + fact)
                                        .isPresent()));
            });
        }
    }

    @Test
    void copyOnPaperIsInVietnameseAndReadable() throws IOException {
        var pdf = Browser.of(member)
                .get("/account/data/export.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Dữ liệu cá nhân của tôi trên Nhãn", "Tên: Đỗ Thử Chép", citizenId)
                    .contains("Cho tôi xem tất cả", "Điều đã đồng ý hoặc từ chối", "Hưng Yên")
                    .doesNotContain("section.", "fact.");
        }
    }

    @Test
    void oldSignInShowsThePasswordAgainFirst() {
        MovableClock.forward(Duration.ofMinutes(6));
        member.get("/me/export").then().statusCode(403).body("type", is("urn:nhan:problem:identity.proof-needed"));
        var led = Browser.of(member).get("/account/data/export.pdf");
        assertThat(led.header("Location")).endsWith("/account/proof?next=/account/data/export.pdf");
        Browser.of(member)
                .submit("/account/proof", Map.of("proof", People.PASSWORD, "next", "/account/data/export.pdf"))
                .then()
                .statusCode(303);
        member.get("/me/export").then().statusCode(200);
    }
}
