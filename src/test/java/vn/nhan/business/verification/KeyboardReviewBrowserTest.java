package vn.nhan.business.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
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
    private Page page;
    private String commune;
    private int strokes;

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

        press("n");
        for (int i = 0; i < BUSINESSES; i++) {
            assertThat(page.locator("h1")).hasText("HTX Bàn Phím " + i);
            type("d");
            press("v");
            assertThat(page.locator(".notice--ok")).containsText("HTX Bàn Phím " + i);
        }

        assertThat(strokes).isEqualTo(1 + 2 * BUSINESSES);
        assertThat(page.url()).contains("/office/queue?done=");
        businesses.forEach(id -> officer.get("/businesses/" + id).then().body("status", is("verified")));
        press("z");
        officer.get("/businesses/" + businesses.get(BUSINESSES - 1)).then().body("status", is("in-review"));
        assertThat(page.locator("h1")).hasText("HTX Bàn Phím " + (BUSINESSES - 1));
    }

    @Test
    void businessIsReturnedWithTwoReasonsByTheirDigits() {
        var business = waiting(1).get(0);
        openQueue(true);
        press("n");

        type("r");
        type("3");
        type("9");
        press("Enter");

        assertThat(page.locator(".notice--ok")).containsText("HTX Bàn Phím 0");
        officer.get("/businesses/" + business + "/decisions")
                .then()
                .body("[0].verb", is("return"))
                .body("[0].reasons.code", contains("name-differs", "phone-unreachable"));
        assertThat(strokes).isEqualTo(5);
    }

    @Test
    void nextOneOpensWithoutADecisionAndKeysAreNotTakenFromWhoeverTypes() {
        var businesses = waiting(2);
        openQueue(true);
        press("n");
        press("j");
        assertThat(page.locator("h1")).hasText("HTX Bàn Phím 1");
        press("k");
        assertThat(page.locator("h1")).hasText("HTX Bàn Phím 0");

        page.locator("#reason").focus();
        type("v");
        type("d");

        assertThat(page.locator("#reason")).hasValue("vd");
        businesses.forEach(id -> assertThat(officer.get("/businesses/" + id).<String>path("status"))
                .isNotEqualTo("verified"));
    }

    /** The keys are comfort: Tab and the space bar do as well, without any script. */
    @Test
    void withoutScriptsTabReachesTheTickAndTheButton() {
        var business = waiting(1).get(0);
        openQueue(false);
        page.navigate(at("/office/businesses/" + business));

        tabTo("seen");
        type("Space");
        tabTo(null);
        press("Enter");

        officer.get("/businesses/" + business).then().body("status", is("verified"));
    }

    /** @param id of the element, or null for the button that verifies */
    private void tabTo(String id) {
        var wanted =
                id == null ? "e => e.matches(\"form[action*='/verification'] button\")" : "e => e.id === '" + id + "'";
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.locator(":focus").evaluate(wanted))) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + id);
    }

    private void type(String key) {
        strokes++;
        page.keyboard().press(key);
    }

    /** A key that leads to another page. */
    private void press(String key) {
        var before = page.url();
        type(key);
        page.waitForURL(url -> !url.equals(before));
    }

    private void openQueue(boolean scripts) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        context.addCookies(List.of(new Cookie("nhan-access", String.valueOf(officer.token())).setUrl(at("/"))));
        page = context.newPage();
        page.navigate(at("/office/queue?commune=" + URLEncoder.encode(commune, StandardCharsets.UTF_8)));
    }

    private String at(String path) {
        return "http://" + Api.HUNG_YEN + ":" + address.getPort() + path;
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
