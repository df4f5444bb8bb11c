package vn.nhan.support.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.HelpersPhone;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A member asks for support on a phone, with words, a photo and a voice note. */
@Server
class AskingOnAPhoneBrowserTest {

    private static final int MOST_INTERACTIONS = 8;

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
    void requestWithPhotoAndVoiceIsSentInEightInteractions() {
        var name = People.newAddress("htx");
        Api.at(Api.HUNG_YEN)
                .post("/accounts", Map.of("displayName", "Người thử", "signInName", name, "password", People.PASSWORD))
                .then()
                .statusCode(201);
        Farm.of(Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD));
        var phone = HelpersPhone.ofMember(chromium, address, name);

        phone.tap("a[href='/my/support']");
        phone.assertFits();
        phone.tap("main a.button[href^='/my/support/new']");
        phone.assertFits();
        phone.tap("button[name=need][value=goods-photos]");
        phone.assertFits();
        phone.type("#words", "Nhờ hướng dẫn chụp ảnh nhãn lồng.");
        phone.photograph(1);
        phone.record("#voice", 20);
        phone.tap("main form[method=post] button[type=submit]");
        phone.page().waitForURL(url -> url.matches(".*/my/support/[0-9a-f-]{36}\\?sent=1"));

        assertThat(phone.page().locator("h1")).hasText("Chụp ảnh, viết giới thiệu sản phẩm");
        assertThat(phone.page().locator("main")).containsText("Cán bộ của sở");
        phone.assertFits();
        assertThat(phone.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
    }
}
