package vn.nhan.catalog.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

@Server
class ProducerPageTest {

    private static final String PHONE = "0900 000 001";

    private final OutboxDelivery outbox;
    private Api member;

    ProducerPageTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void signsUp() {
        member = People.member(Api.HUNG_YEN);
    }

    @Test
    void nobodySeesAProducerBeforeTheDepartmentHasVerifiedIt() {
        var farm = Farm.of(member);
        present(farm, Map.of("story", "Chưa ai đọc được."));
        page(farm).then().statusCode(404);
        farm.submit();
        page(farm).then().statusCode(404);

        verify(farm);

        page(farm).then().statusCode(200);
        assertThat(page(farm).asString())
                .contains(
                        Farm.NAME,
                        "Phường Phố Hiến",
                        "Bùi Thị Thu Hiền",
                        "Chưa ai đọc được.",
                        "Cán bộ tỉnh đã kiểm tra");
    }

    @Test
    void suspendedProducerDisappearsAndComesBack() throws SQLException {
        var farm = verified();

        decided(farm, "suspended", "BusinessSuspended");
        page(farm).then().statusCode(404);
        json(farm).then().statusCode(404);

        decided(farm, "verified", "BusinessReinstated");
        page(farm).then().statusCode(200);

        decided(farm, "closed", "BusinessClosed");
        page(farm).then().statusCode(404);
    }

    @Test
    void pageTellsWhatItOffersAndWhatCertifiersSay() {
        var farm = verified();
        farm.addCertificate(Farm.certificate("VG-0099", farm.plotIn(farm.growingArea())), Pictures.pdf())
                .then()
                .statusCode(201);
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);

        assertThat(page(farm).asString()).contains("VG-0099", Farm.CERTIFIER, Farm.PRODUCT, "65.000");
        var ware = given().header("Host", Api.HUNG_YEN)
                .get(Jsoup.parse(page(farm).asString())
                        .selectFirst(".card__title a")
                        .attr("href"));
        assertThat(Jsoup.parse(ware.asString()).select("a[href=/producers/" + slug(farm) + "]"))
                .isNotEmpty();
    }

    @Test
    void searchEnginesReadAnOrganization() throws JsonProcessingException {
        var farm = verified();
        present(
                farm,
                Map.of(
                        "story",
                        "Vườn </script><script>alert(1)</script> ven sông",
                        "languages",
                        List.of("vi", "tyz"),
                        "website",
                        "https://htx.example/nhan"));

        var data = organization(page(farm));

        assertThat(data.get("@type").asText()).isEqualTo("Organization");
        assertThat(data.get("legalName").asText()).isEqualTo(Farm.NAME);
        assertThat(data.get("taxID").asText()).startsWith("0100109106-");
        assertThat(data.get("address").get("addressCountry").asText()).isEqualTo("VN");
        assertThat(data.get("knowsLanguage")).hasSize(2);
        assertThat(data.get("description").asText()).contains("</script><script>alert(1)");
        assertThat(data.has("contactPoint")).isFalse();
        assertThat(Jsoup.parse(page(farm).asString()).select("script")).hasSize(2);
    }

    @Test
    void dataForSearchEnginesNeedsNoHoleInTheContentPolicy() {
        var policy = page(verified()).header("Content-Security-Policy");
        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe", "nonce", "sha256");
    }

    @Test
    void whatIsWithheldStandsNowhere() {
        var farm = verified();
        present(
                farm,
                Map.of(
                        "story",
                        "Chuyện giữ lại",
                        "hidden",
                        List.of("story", "representative", "tax-code", "address", "email")));

        assertThat(page(farm).asString() + json(farm).asString())
                .contains(Farm.NAME)
                .doesNotContain("Chuyện giữ lại", "Bùi Thị Thu Hiền", "0100109106", "Tổ dân phố số 1");
    }

    @Test
    void phoneNeedsTheWishAndTheConsentAndGoesWithIt() {
        var profile = Farm.profile(Farm.newTaxCode());
        profile.put("phonePublic", true);
        String id = member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var farm = Farm.at(member, id);
        farm.submit();
        verify(farm);
        assertThat(page(farm).asString()).doesNotContain(PHONE);

        member.put("/me/consents/public-phone", Map.of("given", true, "textVersion", 1))
                .then()
                .statusCode(204);
        assertThat(page(farm).asString()).contains(PHONE);

        member.put("/me/consents/public-phone", Map.of("given", false, "textVersion", 1))
                .then()
                .statusCode(204);
        assertThat(page(farm).asString()).doesNotContain(PHONE);
    }

    @Test
    void ofAFamilyNeitherItsHeadNorItsHouseNorItsNumberIsShown() {
        var citizenId = Citizens.next();
        var profile = new HashMap<>(Farm.household());
        profile.put("name", "Hộ trồng nhãn bến sông");
        profile.put("representative", "Chủ Hộ Thử");
        profile.put("citizenId", citizenId);
        profile.put("addressLine", "Số 5 ngõ Đông");
        profile.put("phone", Seeded.phone(3));
        String id = member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var farm = Farm.at(member, id);
        farm.submit();
        verify(farm);

        assertThat(page(farm).asString() + json(farm).asString())
                .contains("Hộ trồng nhãn bến sông")
                .doesNotContain("Chủ Hộ Thử", "Số 5 ngõ Đông", citizenId, citizenId.substring(0, 3) + "•");

        present(farm, Map.of("hidden", List.of("address", "email")));
        assertThat(page(farm).asString()).contains("Chủ Hộ Thử").doesNotContain("Số 5 ngõ Đông", citizenId);
    }

    @Test
    void readerOfEnglishReadsEnglish() {
        var farm = verified();
        present(farm, Map.of("story", "Trồng nhãn.", "storyEn", "We grow longans."));
        var english = given().header("Host", Api.HUNG_YEN)
                .cookie("nhan-language", "en")
                .get("/producers/" + slug(farm));
        assertThat(Jsoup.parse(english.asString()).text())
                .contains("We grow longans.", "Pho Hien Green")
                .doesNotContain("Trồng nhãn.");
    }

    private Farm verified() {
        var farm = Farm.of(member);
        farm.submit();
        verify(farm);
        return farm;
    }

    private void verify(Farm farm) {
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);
    }

    /** As the desk of verification does. */
    private void decided(Farm farm, String status, String event) throws SQLException {
        BehindTheWall.change(
                "update business set status = '" + status + "' where id = '" + farm.businessId() + "';"
                        + " insert into outbox (tenant_id, id, type, body, recorded_at, due_at)"
                        + " select tenant_id, gen_random_uuid(), '" + event
                        + "', jsonb_build_object('businessId', id), now(), now() - interval '1 minute'"
                        + " from business where id = '" + farm.businessId() + "'",
                "business",
                "outbox");
        Deliveries.deliver(outbox);
    }

    private void present(Farm farm, Map<String, Object> text) {
        farm.member()
                .put("/businesses/" + farm.businessId() + "/presentation", text)
                .then()
                .statusCode(200);
    }

    private static Response page(Farm farm) {
        return given().header("Host", Api.HUNG_YEN).get("/producers/" + slug(farm));
    }

    private static Response json(Farm farm) {
        return Api.at(Api.HUNG_YEN).get("/storefront/producers/" + slug(farm));
    }

    private static String slug(Farm farm) {
        return farm.member().get("/businesses/" + farm.businessId()).path("slug");
    }

    private static JsonNode organization(Response page) throws JsonProcessingException {
        var script = Jsoup.parse(page.asString()).selectFirst("script[type=application/ld+json]");
        assertThat(script).isNotNull();
        return new ObjectMapper().readTree(script.data());
    }
}
