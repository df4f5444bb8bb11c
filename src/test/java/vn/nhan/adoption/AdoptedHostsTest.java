package vn.nhan.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Old addresses after an adoption: the old host with the successor's look, and names that both provinces have. */
@Server
class AdoptedHostsTest {

    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";

    private Neighbour here;
    private Neighbour neighbour;

    @BeforeEach
    void bothProvincesHaveAnOfferOfTheSameName() {
        here = Neighbour.at(NEW_HOST);
        neighbour = Neighbour.at(OLD_HOST);
    }

    @Test
    void oldHostAnswersWithTheSuccessorsLookAndSaysWhoseAddressItWas() {
        assertThat(page(OLD_HOST, "/").asString())
                .contains("/theme/hau-giang.css")
                .doesNotContain("nay là");

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            assertThat(page(OLD_HOST, "/").asString())
                    .contains("/theme/can-tho.css")
                    .contains("Hậu Giang nay là Cần Thơ (từ 01/07/2025, " + Adopted.DECREE + ")");
            assertThat(page(NEW_HOST, "/").asString())
                    .contains("/theme/can-tho.css")
                    .doesNotContain("Hậu Giang nay là");
        }
        assertThat(page(OLD_HOST, "/").asString()).contains("/theme/hau-giang.css");
    }

    @Test
    void oldHostFindsItsOwnNameFirstAndTheSuccessorIts() {
        var slug = sameSlug();
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            assertThat(verifiedBy(OLD_HOST, slug)).contains("Hậu Giang");
            assertThat(verifiedBy(NEW_HOST, slug)).contains("Cần Thơ");
            assertThat(verifiedBy(NEW_HOST, "hau-giang~" + slug)).contains("Hậu Giang");
            assertThat(verifiedBy(OLD_HOST, "can-tho~" + slug)).contains("Cần Thơ");
            page(OLD_HOST, "/products/" + slug).then().statusCode(200);
            assertThat(page(NEW_HOST, "/products/hau-giang~" + slug).asString())
                    .contains("Phường Phố Hiến, Hậu Giang")
                    .contains("Sở Khoa học và Công nghệ tỉnh Hậu Giang");
        }
    }

    @Test
    void offersOfBothStandOnBothHostsUnderAddressesThatLeadToThem() {
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            for (var host : List.of(OLD_HOST, NEW_HOST)) {
                assertThat(listed(host)).contains(here.slug(), neighbour.slug());
            }
            assertThat(page(NEW_HOST, "/products").asString())
                    .contains("/products/hau-giang~" + neighbour.slug() + "\"")
                    .contains("/products/" + here.slug() + "\"");
            assertThat(page(OLD_HOST, "/products").asString())
                    .contains("/products/" + neighbour.slug() + "\"")
                    .contains("/products/can-tho~" + here.slug() + "\"");
        }
        assertThat(page(NEW_HOST, "/products").asString()).doesNotContain("hau-giang~");
    }

    @Test
    void addressThatNamesItsProvinceLeadsThereAfterTheAdoptionIsTakenBack() {
        given().header("Host", NEW_HOST)
                .redirects()
                .follow(false)
                .get("/products/hau-giang~" + neighbour.slug())
                .then()
                .statusCode(307)
                .header("Location", org.hamcrest.Matchers.containsString(OLD_HOST))
                .header("Location", org.hamcrest.Matchers.endsWith("/products/" + neighbour.slug()));
        page(NEW_HOST, "/products/khong-co~" + neighbour.slug()).then().statusCode(404);
    }

    @Test
    void whoeverIsSignedInAtTheOldHostStaysSignedIn() {
        var member = Browser.signIn(OLD_HOST, neighbour.signInName(), People.PASSWORD);
        member.get("/my/tasks").then().statusCode(200);
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            var tasks = member.get("/my/tasks");
            tasks.then().statusCode(200);
            assertThat(tasks.asString()).contains(Farm.NAME);
        }
    }

    @Test
    void nationalPagesNoLongerListAProvinceThatWasAdopted() {
        try (var adopted = Adopted.of("tuyen-quang", "can-tho")) {
            assertThat(adopted.ids()).hasSize(1);
            assertThat(page(Api.NATIONAL, "/").asString()).doesNotContain(">Cần Thơ</a>");
        }
        assertThat(page(Api.NATIONAL, "/").asString()).contains(">Cần Thơ</a>");
    }

    /** Both products have one name; where other tests had the plain one before, a number stands behind it. */
    private String sameSlug() {
        assertThat(here.slug()).startsWith("nhan-long-pho-hien");
        assertThat(neighbour.slug()).startsWith("nhan-long-pho-hien");
        return "nhan-long-pho-hien";
    }

    private static String verifiedBy(String host, String slug) {
        var card = Api.at(host).get("/storefront/listings/" + slug);
        card.then().statusCode(200);
        return card.path("verifiedBy.vi");
    }

    private static List<String> listed(String host) {
        return Api.at(host).get("/storefront/listings?limit=200").path("items.slug");
    }

    private static Response page(String host, String path) {
        return given().header("Host", host).header("Accept-Language", "vi").get(path);
    }
}
