package vn.nhan.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;

/** PostgreSQL and the object store go away, each by itself, and come back. Nothing is restarted. */
@QuarkusTest
@TestProfile(OutagesTest.WithCables.class)
class OutagesTest {

    private static final String DATABASE_DOWN_VI =
            "Hệ thống tạm thời chưa đọc được dữ liệu. Chưa có gì bị mất; xin thử lại sau ít phút.";
    private static final String DATABASE_DOWN_EN =
            "The data cannot be read just now. Nothing is lost; please try again in a few minutes.";
    private static final String STORE_DOWN_VI = "Kho lưu trữ tạm thời không trả lời. Chưa có gì được lưu";

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    CutServers.Cables cables;

    private Farm farm;
    private Browser browser;
    private String productId;

    /** Servers of its own: no other test's connections are cut. */
    public static final class WithCables implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(CutServers.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @BeforeEach
    void aProduct() {
        farm = Farm.of(People.member(Api.HUNG_YEN));
        browser = Browser.of(farm.member());
        productId = farm.product();
    }

    @AfterEach
    void everythingIsBack() {
        assertThat(given().get(ready).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutTheObjectStoreOnlyUploadsFail() {
        cables.objects().cut();
        try {
            farm.addPhoto(productId, 1)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "30")
                    .body("type", is("urn:nhan:problem:storage.unreachable"))
                    .body("detail", containsString(STORE_DOWN_VI));
            assertThat(beforeTheForm()).contains(STORE_DOWN_VI);

            given().get(ready).then().statusCode(200);
            farm.member().get("/products/" + productId).then().statusCode(200).body("photos", hasSize(0));
            assertThat(browser.get("/my/products/" + productId).statusCode()).isEqualTo(200);
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
        } finally {
            cables.objects().join();
        }
        farm.addPhoto(productId, 1).then().statusCode(201);
    }

    @Test
    void withoutTheDatabaseEverybodyIsToldSoAndAfterwardsAllGoesOn() {
        cables.database().cut();
        try {
            await(503, ready);
            given().get(live).then().statusCode(200);
            farm.member()
                    .get("/businesses/mine")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "30")
                    .body("type", is("urn:nhan:problem:request.database-down"))
                    .body("detail", is(DATABASE_DOWN_VI));
            new Api(Api.HUNG_YEN, null)
                    .request()
                    .header("Accept-Language", "en")
                    .get("/api/v1/storefront/listings")
                    .then()
                    .statusCode(503)
                    .body("detail", is(DATABASE_DOWN_EN));
            isToldOnThePage("/my/tasks", browser, DATABASE_DOWN_VI);
            isToldOnThePage("/products", browser.inEnglish(), DATABASE_DOWN_EN);
        } finally {
            cables.database().join();
        }

        await(200, ready);
        farm.member().get("/businesses/mine").then().statusCode(200).body("", hasSize(1));
        assertThat(browser.get("/my/tasks").statusCode()).isEqualTo(200);
        assertThat(browser.get("/products").statusCode()).isEqualTo(200);
        assertThat(farm.product()).isNotEmpty();
    }

    @Test
    void formSentWhileTheDatabaseIsAwayIsNotHalfStored() {
        var path = "/businesses/" + farm.businessId() + "/products";
        cables.database().cut();
        try {
            await(503, ready);
            farm.member().post(path, Farm.product(null)).then().statusCode(503);
            var answer = browser.submit("/my/products/new", Forms.product());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.asString()).contains(DATABASE_DOWN_VI);
        } finally {
            cables.database().join();
        }
        await(200, ready);
        farm.member().get(path).then().statusCode(200).body("items", hasSize(1));
    }

    private String beforeTheForm() {
        var photo = new Browser.Chosen("photo", "nhan.jpg", Pictures.jpeg(1));
        var answer = browser.upload("/my/products/" + productId + "/photos", Map.of("alt", "Chùm nhãn"), photo);
        assertThat(answer.statusCode()).isIn(422, 503);
        return Jsoup.parse(answer.asString())
                .select(".error-summary, .field__error")
                .text();
    }

    private static void isToldOnThePage(String path, Browser reader, String sentence) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(answer.asString()).text()).contains(sentence);
    }

    /** Asks again and again, for half a minute at most. */
    private static void await(int status, String address) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        var seen = given().get(address).statusCode();
        while (seen != status && Instant.now().isBefore(end)) {
            pause();
            seen = given().get(address).statusCode();
        }
        assertThat(seen).isEqualTo(status);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
