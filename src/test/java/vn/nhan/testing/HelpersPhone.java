package vn.nhan.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.file.Path;

/** A helper's phone of 360 by 740 pixels, which counts what is done with it: each tap, each field, each photo is one. */
public final class HelpersPhone {

    private static final int WIDTH = 360;

    private final Page page;
    private int interactions;

    private HelpersPhone(Page page) {
        this.page = page;
    }

    /** Signed in, at the list of the households that the helper looks after; nothing is counted so far. */
    public static HelpersPhone signedIn(Chromium chromium, URL address, String name) {
        return signedIn(chromium, address, name, "/helper/households");
    }

    /** A member's phone, at what is to be done. */
    public static HelpersPhone ofMember(Chromium chromium, URL address, String name) {
        return signedIn(chromium, address, name, "/my/tasks");
    }

    /** An expert's phone, at what is asked of them. */
    public static HelpersPhone ofExpert(Chromium chromium, URL address, String name) {
        return signedIn(chromium, address, name, "/my/expert");
    }

    private static HelpersPhone signedIn(Chromium chromium, URL address, String name, String first) {
        var context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, 740));
        context.setDefaultTimeout(15_000);
        var page = context.newPage();
        page.navigate("http://" + Api.HUNG_YEN + ":" + address.getPort() + "/sign-in");
        page.fill("#signInName", name);
        page.fill("#password", People.PASSWORD);
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.waitForURL("**" + first);
        return new HelpersPhone(page);
    }

    /** Writes Nguyễn Thị Thử's household down from its three papers, as a draft; gives its id. */
    public String writesDown(String citizenId, String phone) {
        tap("a[href='/helper/onboarding/new']");
        photograph(1);
        assertThat(page.locator("#photo-preview canvas")).isVisible();
        assertFits();
        type("#representative", "Nguyễn Thị Thử");
        type("#identity", citizenId);
        type("#hamlet", "Thôn Thử");
        type("#phone", phone);
        picture("assisted-1");
        goOn();
        page.waitForURL("**/certificate");
        photograph(2);
        assertFits();
        goOn();
        page.waitForURL("**/packaging");
        photograph(3);
        type("#product", "Nhãn lồng");
        goOn();
        page.waitForURL(url -> url.matches(".*/helper/onboarding/[0-9a-f-]{36}"));
        assertThat(page.locator("h1")).hasText("Đã lưu nháp");
        return page.url().replaceAll(".*/", "");
    }

    public Page page() {
        return page;
    }

    public int interactions() {
        return interactions;
    }

    public void tap(String what) {
        interactions++;
        page.locator(what).first().click();
    }

    public void goOn() {
        tap("main form[method=post] button[type=submit]");
    }

    public void type(String field, String text) {
        interactions++;
        page.fill(field, text);
    }

    /** @param number of one of the {@link Pictures} */
    public void photograph(int number) {
        interactions++;
        page.setInputFiles("#photo", new FilePayload("anh.jpg", "image/jpeg", Pictures.jpeg(number)));
    }

    /** A recording, as the phone's own recorder leaves it. */
    public void record(String field, int seconds) {
        interactions++;
        page.setInputFiles(field, new FilePayload("ghi-am.m4a", "audio/mp4", Recordings.m4a(seconds)));
    }

    public void assertFits() {
        var width = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of %s", page.url()).isLessThanOrEqualTo(WIDTH);
    }

    public void picture(String shown) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", shown + ".png"))
                .setFullPage(true));
    }
}
