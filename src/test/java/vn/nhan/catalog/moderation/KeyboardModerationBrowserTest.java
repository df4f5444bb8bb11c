package vn.nhan.catalog.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.OfficersKeyboard;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A moderator at the desk with a keyboard and nothing else: no test here ever clicks. */
@Server
class KeyboardModerationBrowserTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;
    private Api officer;
    private Farm farm;
    private OfficersKeyboard desk;
    private Page page;
    private String name;

    @BeforeEach
    void opens() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        chromium = Chromium.start();
        officer = People.officer(Api.HUNG_YEN);
        farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
        name = "Nông sản bàn phím số " + NUMBER.incrementAndGet();
    }

    @AfterEach
    void closes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anOfferIsLookedAtWithOneKey() {
        var listing = listing(offered("fresh-fruit", Map.of("variety", "Nhãn lồng")));
        open("/office/moderation/" + listing + "?queue=posted", true);

        desk.press("v");

        assertThat(page.locator(".notice--ok")).containsText(name);
        assertThat(page.url()).contains("done=");
        lastVerb(listing, "look");
        assertThat(desk.strokes()).isEqualTo(1);
    }

    @Test
    void anOfferIsTakenDownForTheReasonOfItsDigitAndPutBackWithOneKey() {
        var product = offered("fresh-fruit", Map.of("variety", "Nhãn lồng"));
        open("/office/moderation/" + listing(product) + "?queue=posted", true);

        desk.type("r");
        desk.type("6");
        desk.press("Enter");

        assertThat(page.locator(".notice--ok")).containsText(name);
        farm.member()
                .get("/products/" + product + "/listing")
                .then()
                .body("status", is("taken-down"))
                .body("takenDown.reason", is("contact-in-text"));
        desk.press("z");
        assertThat(page.locator("h1")).hasText(name);
        farm.member().get("/products/" + product + "/listing").then().body("status", is("live"));
        assertThat(desk.strokes()).isEqualTo(4);
    }

    @Test
    void aLicenceIsConfirmedAndTheOfferApprovedWithTwoKeys() {
        var product = offered(
                "alcohol",
                Map.of(
                        "ingredients", "Gạo nếp, men",
                        "alcohol-strength", "29,5",
                        "warning", "Người dưới 18 tuổi không dùng",
                        "licence", "Giấy phép số 01, ngày 05/01/2026",
                        "safety-certificate", "Số 7/2026"));
        open("/office/moderation/" + listing(product), true);

        desk.type("d");
        desk.press("v");

        assertThat(page.locator(".notice--ok")).containsText(name);
        farm.member().get("/products/" + product + "/listing").then().body("status", is("live"));
        assertThat(desk.strokes()).isEqualTo(2);
    }

    @Test
    void theNextOneOpensWithoutADecisionAndKeysAreNotTakenFromWhoeverTypes() {
        var listing = listing(offered("fresh-fruit", Map.of("variety", "Nhãn lồng")));
        open("/office/moderation?queue=posted", true);
        desk.press("n");
        assertThat(page.url()).matches(".*/office/moderation/[0-9a-f-]{36}.*");

        desk.open("/office/moderation/" + listing + "?queue=posted");
        page.locator("#text").focus();
        desk.type("v");
        desk.type("r");

        assertThat(page.locator("#text")).hasValue("vr");
        officer.get("/listings/" + listing + "/decisions").then().body("size()", is(0));
    }

    /** The keys are comfort: Tab and Enter do as well, without any script. */
    @Test
    void withoutScriptsTabReachesTheButton() {
        var listing = listing(offered("fresh-fruit", Map.of("variety", "Nhãn lồng")));
        open("/office/moderation/" + listing + "?queue=posted", false);

        desk.tabTo("form[action*='/inspection'] button");
        desk.press("Enter");

        lastVerb(listing, "look");
    }

    private void open(String path, boolean scripts) {
        desk = OfficersKeyboard.of(chromium, address, officer, scripts);
        page = desk.page();
        desk.open(path);
    }

    private void lastVerb(String listing, String verb) {
        officer.get("/listings/" + listing + "/decisions").then().body("[0].verb", is(verb));
    }

    private String listing(String product) {
        return farm.member().get("/products/" + product + "/listing").path("id");
    }

    private String offered(String category, Map<String, String> says) {
        var body = new HashMap<>(Farm.product(null));
        body.put("name", name);
        body.put("category", category);
        body.put("attributes", says);
        String product = farm.member()
                .post("/businesses/" + farm.businessId() + "/products", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        farm.addPhoto(product, NUMBER.get()).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        return product;
    }
}
