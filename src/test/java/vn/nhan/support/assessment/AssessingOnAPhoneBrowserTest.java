package vn.nhan.support.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.HelpersPhone;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A member assesses the business on a phone of 360 pixels, also with keys alone, and goes on to a request. */
@Server
class AssessingOnAPhoneBrowserTest {

    private static final int MOST_TABS = 60;
    private static final String FOCUSED_NAME = "(document.activeElement.name || '')";

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;

    @BeforeEach
    void opens() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        chromium = Chromium.start();
    }

    @AfterEach
    void closes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void questionsAreAnsweredWithKeysAndTheAdviceLeadsToARequest() {
        var name = People.newAddress("htx");
        Api.at(Api.HUNG_YEN)
                .post("/accounts", Map.of("displayName", "Người thử", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        var member = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        var business = Farm.of(member).businessId();
        var phone = HelpersPhone.ofMember(chromium, address, name);
        var page = phone.page();

        page.navigate("http://" + Api.HUNG_YEN + ":" + address.getPort() + "/my/assessment?business=" + business);
        phone.assertFits();
        phone.tap("main article form button[type=submit]");
        page.waitForURL("**/questions/1");
        phone.assertFits();
        answersWithKeysAlone(page);
        page.waitForURL("**/questions/2");
        assertThat(page.locator("main progress")).hasAttribute("value", "1");

        var id = page.url().replaceAll(".*/assessment/([0-9a-f-]{36})/.*", "$1");
        Assess.answerAll(member, id, 1);
        page.navigate(page.url().replaceAll("/questions/.*", "/check"));
        phone.assertFits();
        phone.tap("main form[action$=completion] button");
        page.waitForURL("**/my/assessment/" + id);
        theLevelAndTheDrawingAreSeen(phone);

        phone.tap("main a[href^='/my/support/new?need=']");
        page.waitForURL("**/my/support/new?need=*&assessment=" + id);
        phone.assertFits();
        assertThat(page.locator("main form[method=post] button[type=submit]").first())
                .isVisible();
    }

    /** Tab reaches the answers, an arrow chooses, Tab reaches the button, Enter sends. */
    private static void answersWithKeysAlone(Page page) {
        tabTo(page, FOCUSED_NAME + " === 'points'");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.querySelectorAll('input[name=points]')[1].checked"))
                .isEqualTo(true);
        var height = (Number) page.evaluate("document.activeElement.closest('label, .radio, li, div').offsetHeight");
        assertThat(height.intValue()).as("what is tapped").isGreaterThanOrEqualTo(44);
        tabTo(page, "document.activeElement.matches('main form button[type=submit]')");
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String condition) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no key leads to where " + condition);
    }

    private static void theLevelAndTheDrawingAreSeen(HelpersPhone phone) {
        var page = phone.page();
        phone.assertFits();
        phone.picture("assessment-result");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".head__lead")).containsText("Mức 1 trên 4");
        var drawing = page.locator("svg.radar");
        assertThat(drawing).isVisible();
        var box = drawing.boundingBox();
        assertThat(box.x).isGreaterThanOrEqualTo(0);
        assertThat(box.x + box.width).isLessThanOrEqualTo(360);
        assertThat(box.height).isGreaterThan(100);
    }
}
