package vn.nhan.support.engagement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** An expert writes down on a phone that they were there and what they hand over; the business accepts on its own. */
@Server
class DeliveringOnAPhoneBrowserTest {

    private static final int WIDTH = 360;

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
    void expertDeliversOnAPhoneAndTheBusinessAccepts() throws Exception {
        var memberName = People.newAddress("htx");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người thử", "signInName", memberName, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        var member = Api.at(Api.HUNG_YEN).signIn(memberName, People.PASSWORD);
        var expertName = People.newAccount(Api.HUNG_YEN, "expert", null);
        var expert = Api.at(Api.HUNG_YEN).signIn(expertName, People.PASSWORD);
        var expertId =
                Advisers.recognised(People.atWork(Api.HUNG_YEN, "officer"), Advisers.profile("Chuyên gia thử nghiệm"));
        Advisers.hold(expert, expertId);
        var it = Engaged.begun(member, Farm.of(member).businessId(), expertId, expert)
                .signed();
        it.meeting();

        var phone = signedIn(expertName);
        open(phone, "/my/expert/engagements");
        phone.locator("main table a").first().click();
        phone.locator("a[href$='/check-in']").click();
        phone.setInputFiles("#photo", new FilePayload("buoi.jpg", "image/jpeg", Pictures.jpeg(3)));
        assertFits(phone);
        phone.locator("main form[method=post] button[type=submit]").last().click();
        phone.waitForURL("**/my/expert/engagements/" + it.id());
        phone.fill("#description", "Gian hàng đã mở");
        phone.fill("#link", "https://gian-hang.nhan.example/nhan");
        phone.locator("form[action$='/deliverables'] button[type=submit]").click();
        phone.locator("form[action$='/delivery'] button[type=submit]").click();
        assertThat(phone.locator(".head__marks")).containsText("Chờ nghiệm thu");
        assertFits(phone);

        var theirs = signedIn(memberName);
        open(theirs, "/my/engagements");
        assertFits(theirs);
        theirs.locator("main table a").first().click();
        assertThat(theirs.locator("#handed")).containsText("Gian hàng đã mở");
        assertFits(theirs);
        theirs.locator("form[action$='/acceptance'] button[type=submit]").click();
        assertThat(theirs.locator(".head__marks")).containsText("Đã nghiệm thu");
        assertThat(theirs.locator("a[href$='minutes.pdf']")).isVisible();
    }

    private Page signedIn(String name) {
        var context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, 740));
        context.setDefaultTimeout(15_000);
        var page = context.newPage();
        open(page, "/sign-in");
        page.fill("#signInName", name);
        page.fill("#password", People.PASSWORD);
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private void open(Page page, String path) {
        page.navigate("http://" + Api.HUNG_YEN + ":" + address.getPort() + path);
    }

    private static void assertFits(Page page) {
        var width = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of %s", page.url()).isLessThanOrEqualTo(WIDTH);
    }
}
