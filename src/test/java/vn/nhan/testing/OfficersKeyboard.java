package vn.nhan.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.util.List;

/** An officer's screen with a keyboard and nothing else: nothing here can click. */
public final class OfficersKeyboard {

    private static final int MOST_TABS = 80;

    private final Page page;
    private final URL address;
    private int strokes;

    private OfficersKeyboard(Page page, URL address) {
        this.page = page;
        this.address = address;
    }

    /** @param scripts whether the browser runs any */
    public static OfficersKeyboard of(Chromium chromium, URL address, Api officer, boolean scripts) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        context.addCookies(
                List.of(new Cookie("nhan-access", String.valueOf(officer.token())).setUrl(at(address, "/"))));
        return new OfficersKeyboard(context.newPage(), address);
    }

    public Page page() {
        return page;
    }

    /** Keys that were pressed so far; letters of words and tabs don't count. */
    public int strokes() {
        return strokes;
    }

    public void open(String path) {
        page.navigate(at(address, path));
    }

    public void type(String key) {
        strokes++;
        page.keyboard().press(key);
    }

    public void write(String words) {
        page.keyboard().type(words);
    }

    /** A key that leads to another page. */
    public void press(String key) {
        var before = page.url();
        type(key);
        page.waitForURL(url -> !url.equals(before));
    }

    /** @param selector of what is to have the focus in the end */
    public void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.locator(":focus").evaluate("(e, wanted) => e.matches(wanted)", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + selector);
    }

    private static String at(URL address, String path) {
        return "http://" + Api.HUNG_YEN + ":" + address.getPort() + path;
    }
}
