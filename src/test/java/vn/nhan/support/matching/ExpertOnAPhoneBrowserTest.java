package vn.nhan.support.matching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Apart;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.HelpersPhone;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** An expert on the way, with a phone in one hand. */
@Server
class ExpertOnAPhoneBrowserTest {

    private final TenantDirectory directory;
    private final Rematch rematch;
    private final ExpertChanges changes;

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;

    ExpertOnAPhoneBrowserTest(TenantDirectory directory, Rematch rematch, ExpertChanges changes) {
        this.directory = directory;
        this.rematch = rematch;
        this.changes = changes;
    }

    @BeforeEach
    void opens() throws SQLException {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        chromium = Chromium.start();
        endAll();
    }

    @AfterEach
    void closes() throws SQLException {
        if (chromium != null) {
            chromium.close();
        }
        endAll();
    }

    private void endAll() throws SQLException {
        BehindTheWall.change("update expert set ended_at = now() where ended_at is null", "expert");
        BehindTheWall.change(
                "update support_request set state = 'closed', holder_kind = null, holder_id = null, held_since = null,"
                        + " due_at = null where state in ('approved', 'offered')",
                "support_request");
        BehindTheWall.change("delete from match_policy", "match_policy");
        changes.touch();
    }

    @Test
    void offerIsAcceptedWithOneTapAndTheOtherDeclinedWithAReason() throws Throwable {
        People.atWork(Api.HUNG_YEN, "lead")
                .put(
                        "/match-policy",
                        Map.of("autoOffer", true, "answerDays", 2, "choiceDays", 5, "officeDays", 2, "mostOffers", 3))
                .then()
                .statusCode(200);
        var expert =
                Advisers.recognised(People.atWork(Api.HUNG_YEN, "officer"), Advisers.profile("Chuyên gia điện thoại"));
        var name = People.newAccount(Api.HUNG_YEN, "expert", null);
        Advisers.hold(Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD), expert);
        var member = People.member(Api.HUNG_YEN);
        Advisers.approved(Farm.of(member).businessId(), member.get("/me").path("id"), 2);
        Apart.await(() -> rematch.run(directory.byHost(Api.HUNG_YEN).orElseThrow()));
        var phone = HelpersPhone.ofExpert(chromium, address, name);

        assertThat(phone.page().locator("article")).hasCount(2);
        phone.assertFits();
        phone.tap("article:first-of-type form button");
        assertThat(phone.page().locator("main")).containsText("Đã nhận");
        phone.tap("a[href$='/refusal']");
        phone.assertFits();
        phone.tap("label[for='reason']");
        phone.tap("main form[method=post] button[type=submit]");
        phone.page().waitForURL(url -> url.endsWith("/my/expert"));

        assertThat(phone.page().locator("article")).hasCount(1);
        phone.tap("a[href='/my/expert/profile']");
        phone.assertFits();
    }
}
