package vn.nhan.support.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.vertx.VertxContextSupport;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.OfficersKeyboard;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** An officer at the desk for support, who never touches a mouse, sees what is late before all else and decides it. */
@Server
class LateFirstKeyboardBrowserTest {

    @TestHTTPResource("/")
    URL address;

    private final WakeJob job;

    private Chromium chromium;
    private Api officer;
    private OfficersKeyboard desk;
    private Page page;
    private String later;
    private String latest;
    private String fresh;

    LateFirstKeyboardBrowserTest(WakeJob job) {
        this.job = job;
    }

    @BeforeEach
    void requestsOfWhichTwoAreLate() throws Throwable {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        officer = People.officer(Api.HUNG_YEN);
        var business = Farm.verified(People.member(Api.HUNG_YEN), officer).businessId();
        fresh = Support.asked(officer, business, "website");
        later = Support.asked(officer, business, "trade-mark");
        latest = Support.asked(officer, business, "e-invoice");
        lapse(later, 120);
        lapse(latest, 150);
        VertxContextSupport.subscribeAndAwait(job::run);
        chromium = Chromium.start();
    }

    @AfterEach
    void nothingIsLeftLate() {
        if (chromium != null) {
            chromium.close();
            for (var id : List.of(later, latest)) {
                officer.put("/support-requests/" + id + "/refusal", Support.refusal());
            }
        }
    }

    /** Also those that the department's head has by now. */
    @Test
    void lateOnesStandOnTopWithTheirDaysAndTheFirstIsApprovedWithThreeKeys() {
        officer.get("/support-requests/" + latest).then().body("holder.kind", equalTo("lead"));
        open("/office/support", true);
        var rows = page.locator("main tbody tr");
        assertThat(rows.nth(0).locator("a[data-row]")).hasAttribute("href", "/office/support/" + latest);
        assertThat(rows.nth(1).locator("a[data-row]")).hasAttribute("href", "/office/support/" + later);
        assertThat(rows.nth(0)).containsText("Late by " + overdue(latest) + " working days");
        assertThat(rows.nth(1)).containsText("Late by " + overdue(later) + " working days");
        assertThat(overdue(latest)).isGreaterThan(overdue(later) + 15);
        assertThat(page.locator("main tbody tr:not(.is-late) a[href$='" + fresh + "']"))
                .hasCount(1);

        desk.press("n");
        assertThat(page.locator("main")).containsText("Late by " + overdue(latest) + " working days (last day");
        desk.type("v");
        desk.type("Enter");

        assertThat(page.locator(".head__marks")).containsText("Approved");
        officer.get("/support-requests/" + latest).then().body("state", equalTo("approved"));
        assertThat(desk.strokes()).isEqualTo(3);
    }

    @Test
    void theSecondIsRefusedForTheReasonOfItsDigit() {
        open("/office/support", true);
        desk.type("j");
        desk.type("j");
        desk.press("Enter");
        assertThat(page.url()).endsWith("/office/support/" + later);
        desk.type("r");
        desk.type("3");
        desk.type("Enter");

        assertThat(page.locator(".head__marks")).containsText("Refused");
        officer.get("/support-requests/" + later)
                .then()
                .body("state", equalTo("refused"))
                .body("steps.reasons.flatten()", hasItem("no-budget"));
    }

    /** The keys are comfort: Tab and Enter do as well, without any script. */
    @Test
    void withoutScriptsTabReachesTheFirstAndTheButton() {
        open("/office/support", false);
        desk.tabTo("main tbody a");
        desk.press("Enter");
        assertThat(page.url()).endsWith("/office/support/" + latest);
        desk.tabTo("form[action$='/approval'] button");
        desk.type("Enter");

        assertThat(page.locator(".head__marks")).containsText("Approved");
    }

    private void open(String path, boolean scripts) {
        desk = OfficersKeyboard.of(chromium, address, officer, scripts);
        page = desk.page();
        page.context()
                .addCookies(List.of(new Cookie("nhan-language", "en")
                        .setUrl("http://" + Api.HUNG_YEN + ":" + address.getPort() + "/")));
        desk.open(path);
    }

    private int overdue(String id) {
        return officer.get("/support-requests/" + id).path("clock.overdue");
    }

    /** As if it had been sent in so many days before, and nobody had looked at it since. */
    private void lapse(String id, int days) throws SQLException {
        change("submitted_at = submitted_at - interval '" + days + " days'", id);
        String lastDay = officer.get("/support-requests/" + id).path("clock.lastDay");
        var tooLate = "timestamp '" + lastDay + "' at time zone 'Asia/Ho_Chi_Minh' + interval '1 day'";
        change("due_at = " + tooLate + ", decision_due = " + tooLate, id);
    }

    private static void change(String set, String id) throws SQLException {
        BehindTheWall.change("update support_request set " + set + " where id = '" + id + "'", "support_request");
    }
}
