package vn.nhan.business.assisted;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** A helper at a household's table, with a phone of 360 by 740 pixels. */
@Server
class OnboardingBrowserTest {

    /** Each tap, each field that is typed into and each photo is one. */
    private static final int MOST = 12;

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;
    private String name;
    private Page phone;
    private int interactions;

    @BeforeEach
    void aHelperSignsIn() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        UnitFiles.load();
        chromium = Chromium.start();
        name = People.newAccount(Api.HUNG_YEN, "helper", Helping.COMMUNE);
        var context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
        context.setDefaultTimeout(15_000);
        phone = context.newPage();
        phone.navigate("http://" + Api.HUNG_YEN + ":" + address.getPort() + "/sign-in");
        phone.fill("#signInName", name);
        phone.fill("#password", People.PASSWORD);
        phone.locator("form[action='/sign-in'] button[type=submit]").click();
        phone.waitForURL("**/helper/households");
        interactions = 0;
    }

    @AfterEach
    void closes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void householdIsWrittenDownInTwelveInteractions() {
        var citizenId = Citizens.next();

        tap("a[href='/helper/onboarding/new']");
        photograph(1);
        assertThat(phone.locator("#photo-preview canvas")).isVisible();
        assertFits();
        type("#representative", "Nguyễn Thị Thử");
        type("#identity", citizenId);
        type("#hamlet", "Thôn Thử");
        type("#phone", Seeded.phone(41));
        picture("assisted-1");
        tap("main form[method=post] button[type=submit]");
        phone.waitForURL("**/certificate");
        photograph(2);
        assertFits();
        tap("main form[method=post] button[type=submit]");
        phone.waitForURL("**/packaging");
        photograph(3);
        type("#product", "Nhãn lồng");
        tap("main form[method=post] button[type=submit]");
        phone.waitForURL(url -> url.matches(".*/helper/onboarding/[0-9a-f-]{36}"));

        assertThat(phone.locator("h1")).hasText("Đã lưu nháp");
        assertThat(interactions).isLessThanOrEqualTo(MOST);
        assertFits();
        picture("assisted-saved");
        isKept(phone.url().replaceAll(".*/", ""), citizenId);
    }

    @Test
    void photoStaysChosenWhenAFieldIsRefused() {
        tap("a[href='/helper/onboarding/new']");
        photograph(1);
        type("#identity", "12345");
        tap("main form[method=post] button[type=submit]");

        assertThat(phone.locator("#identity-error")).isVisible();
        assertThat(phone.locator("#representative-error")).isVisible();
        assertThat(phone.locator("#photo-preview canvas")).isVisible();
        assertThat(phone.evaluate("document.querySelector('#photo').files.length"))
                .isEqualTo(1);
    }

    private void isKept(String id, String citizenId) {
        var helper = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
        helper.get("/businesses/" + id)
                .then()
                .body("status", equalTo("draft"))
                .body("name", equalTo("Hộ Nguyễn Thị Thử"))
                .body("representative", equalTo("Nguyễn Thị Thử"))
                .body("commune", equalTo("Phường Phố Hiến"))
                .body("citizenIdMasked", equalTo(citizenId.replaceAll("^(...).......(..)$", "$1•••••••$2")))
                .body("phoneMasked", equalTo("0900 ••• 041"));
        helper.get("/businesses/" + id + "/documents")
                .then()
                .body("kind", contains("registration", "certificate", "packaging"))
                .body("onBehalfOf", everyItem(equalTo(id)));
        helper.get("/businesses/" + id + "/noted-facts").then().body("product", equalTo("Nhãn lồng"));
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/businesses/" + id + "/delegated-deeds")
                .then()
                .body("items.actorId", everyItem(equalTo(helper.get("/me").<String>path("id"))))
                .body("items.action.last()", equalTo("business.register"));
    }

    private void tap(String what) {
        interactions++;
        phone.locator(what).first().click();
    }

    private void type(String field, String text) {
        interactions++;
        phone.fill(field, text);
    }

    private void photograph(int number) {
        interactions++;
        phone.setInputFiles("#photo", new FilePayload("anh.jpg", "image/jpeg", Pictures.jpeg(number)));
    }

    private void assertFits() {
        var width = (Number) phone.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of %s", phone.url()).isLessThanOrEqualTo(360);
    }

    private void picture(String shown) {
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", shown + ".png"))
                .setFullPage(true));
    }
}
