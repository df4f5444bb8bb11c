package vn.nhan.business;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
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
import vn.nhan.testing.OfficersKeyboard;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** One household all the way: a helper writes it down at its table, and an officer verifies it by keyboard alone. */
@Server
class FromDraftToVerifiedBrowserTest {

    private static final int MOST_INTERACTIONS = 12;

    /** Phường Hồng Châu, where nobody else of the tests waits for the officer. */
    private static final String COMMUNE = "11980";

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;

    @BeforeEach
    void opens() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        UnitFiles.load();
        chromium = Chromium.start();
    }

    @AfterEach
    void closes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void householdThatAHelperWroteDownIsVerifiedByKeyboardAlone() {
        var helper = People.newAccount(Api.HUNG_YEN, "helper", COMMUNE);
        var officer = People.officer(Api.HUNG_YEN);

        var phone = HelpersPhone.signedIn(chromium, address, helper);
        var household = phone.writesDown(Citizens.next(), Seeded.phone(43));
        assertThat(phone.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
        officer.get("/businesses/" + household).then().body("status", is("draft"));

        sends(Api.at(Api.HUNG_YEN).signIn(helper, People.PASSWORD), household);

        var desk = OfficersKeyboard.of(chromium, address, officer, true);
        looksFor(desk, "hong chau");
        desk.press("n");
        assertThat(desk.page().url()).contains("/office/businesses/" + household);
        assertThat(desk.page().locator("h1")).hasText("Hộ Nguyễn Thị Thử");
        assertThat(desk.page().locator(".review__papers img")).hasCount(3);
        desk.type("d");
        desk.press("v");

        assertThat(desk.page().locator(".notice--ok")).containsText("Hộ Nguyễn Thị Thử");
        officer.get("/businesses/" + household)
                .then()
                .body("status", is("verified"))
                .body("commune", is("Phường Hồng Châu"));
        officer.get("/businesses/" + household + "/decisions").then().body("verb", contains("verify"));
        officer.get("/businesses/" + household + "/identity").then().body("level", is("document-seen"));
    }

    /** The household's word on paper; without it the draft stays one. */
    private static void sends(Api helper, String household) {
        helper.put("/businesses/" + household + "/submission").then().statusCode(409);
        var form = Helping.signedForm(Helping.today().plusMonths(6), "profile");
        Helping.prove(helper, household, form, Pictures.pdf()).then().statusCode(201);
        helper.put("/businesses/" + household + "/submission").then().statusCode(200);
    }

    private static void looksFor(OfficersKeyboard desk, String commune) {
        desk.open("/office/queue");
        desk.tabTo("#commune");
        desk.write(commune);
        desk.press("Enter");
        assertThat(desk.page().locator("a[data-row]")).hasCount(1);
    }
}
