package vn.nhan.business.assisted;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.HelpersPhone;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** A helper at a household's table, with a phone of 360 by 740 pixels. */
@Server
class OnboardingBrowserTest {

    private static final int MOST = 12;

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;
    private String name;
    private HelpersPhone phone;

    @BeforeEach
    void aHelperSignsIn() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        UnitFiles.load();
        chromium = Chromium.start();
        name = People.newAccount(Api.HUNG_YEN, "helper", Helping.COMMUNE);
        phone = HelpersPhone.signedIn(chromium, address, name);
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

        var household = phone.writesDown(citizenId, Seeded.phone(41));

        assertThat(phone.interactions()).isLessThanOrEqualTo(MOST);
        phone.assertFits();
        phone.picture("assisted-saved");
        isKept(household, citizenId);
    }

    @Test
    void photoStaysChosenWhenAFieldIsRefused() {
        var page = phone.page();
        phone.tap("a[href='/helper/onboarding/new']");
        phone.photograph(1);
        phone.type("#identity", "12345");
        phone.goOn();

        assertThat(page.locator("#identity-error")).isVisible();
        assertThat(page.locator("#representative-error")).isVisible();
        assertThat(page.locator("#photo-preview canvas")).isVisible();
        assertThat(page.evaluate("document.querySelector('#photo').files.length"))
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
}
