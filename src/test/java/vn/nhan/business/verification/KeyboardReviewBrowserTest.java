package vn.nhan.business.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.OfficersKeyboard;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** An officer at the desk with a keyboard and nothing else: no test here ever clicks. */
@Server
class KeyboardReviewBrowserTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int BUSINESSES = 10;

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;
    private Api officer;
    private OfficersKeyboard desk;
    private Page page;
    private String commune;

    @BeforeEach
    void opens() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        chromium = Chromium.start();
        officer = People.officer(Api.HUNG_YEN);
        commune = "Xã Bàn Phím Số " + NUMBER.incrementAndGet();
    }

    @AfterEach
    void closes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Thirty in ten minutes leaves twenty seconds for looking at each: the hand needs two keys. */
    @Test
    void tenBusinessesAreVerifiedWithTwoKeysEachAndTheLastIsTakenBackWithOne() {
        var businesses = waiting(BUSINESSES);
        openQueue(true);

        desk.press("n");
        for (int i = 0; i < BUSINESSES; i++) {
            assertThat(page.locator("h1")).hasText("HTX Bàn Phím " + i);
            desk.type("d");
            desk.press("v");
            assertThat(page.locator(".notice--ok")).containsText("HTX Bàn Phím " + i);
        }

        assertThat(desk.strokes()).isEqualTo(1 + 2 * BUSINESSES);
        assertThat(page.url()).contains("/office/queue?done=");
        businesses.forEach(id -> officer.get("/businesses/" + id).then().body("status", is("verified")));
        desk.press("z");
        officer.get("/businesses/" + businesses.get(BUSINESSES - 1)).then().body("status", is("in-review"));
        assertThat(page.locator("h1")).hasText("HTX Bàn Phím " + (BUSINESSES - 1));
    }

    @Test
    void businessIsReturnedWithTwoReasonsByTheirDigits() {
        var business = waiting(1).get(0);
        openQueue(true);
        desk.press("n");

        desk.type("r");
        desk.type("3");
        desk.type("9");
        desk.press("Enter");

        assertThat(page.locator(".notice--ok")).containsText("HTX Bàn Phím 0");
        officer.get("/businesses/" + business + "/decisions")
                .then()
                .body("[0].verb", is("return"))
                .body("[0].reasons.code", contains("name-differs", "phone-unreachable"));
        assertThat(desk.strokes()).isEqualTo(5);
    }

    @Test
    void nextOneOpensWithoutADecisionAndKeysAreNotTakenFromWhoeverTypes() {
        var businesses = waiting(2);
        openQueue(true);
        desk.press("n");
        desk.press("j");
        assertThat(page.locator("h1")).hasText("HTX Bàn Phím 1");
        desk.press("k");
        assertThat(page.locator("h1")).hasText("HTX Bàn Phím 0");

        page.locator("#reason").focus();
        desk.type("v");
        desk.type("d");

        assertThat(page.locator("#reason")).hasValue("vd");
        businesses.forEach(id -> assertThat(officer.get("/businesses/" + id).<String>path("status"))
                .isNotEqualTo("verified"));
    }

    /** The keys are comfort: Tab and the space bar do as well, without any script. */
    @Test
    void withoutScriptsTabReachesTheTickAndTheButton() {
        var business = waiting(1).get(0);
        openQueue(false);
        desk.open("/office/businesses/" + business);

        desk.tabTo("#seen");
        desk.type("Space");
        desk.tabTo("form[action*='/verification'] button");
        desk.press("Enter");

        officer.get("/businesses/" + business).then().body("status", is("verified"));
    }

    private void openQueue(boolean scripts) {
        desk = OfficersKeyboard.of(chromium, address, officer, scripts);
        page = desk.page();
        desk.open("/office/queue?commune=" + URLEncoder.encode(commune, StandardCharsets.UTF_8));
    }

    private List<String> waiting(int count) {
        var member = People.member(Api.HUNG_YEN);
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    var profile = new HashMap<>(Farm.profile(Farm.newTaxCode()));
                    profile.put("name", "HTX Bàn Phím " + n);
                    profile.put("commune", commune);
                    String id = member.post("/businesses", profile)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
                    member.put("/businesses/" + id + "/submission").then().statusCode(200);
                    return id;
                })
                .toList();
    }
}
