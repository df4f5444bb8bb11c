package vn.nhan.leak;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.testing.Seeded;

/** A browser all of whose windows have their traffic written down. */
public final class BrowserRecorder {

    private static final Set<String> BODILESS = Set.of("image", "font", "media", "stylesheet");

    private BrowserRecorder() {}

    public static Browser of(Browser browser) {
        return (Browser) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {Browser.class},
                (proxy, method, args) -> listenTo(call(browser, method, args)));
    }

    private static @Nullable Object call(Browser browser, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(browser, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object listenTo(@Nullable Object opened) {
        if (opened instanceof BrowserContext context) {
            context.onRequestFinished(BrowserRecorder::record);
        } else if (opened instanceof Page page) {
            page.context().onRequestFinished(BrowserRecorder::record);
        }
        return opened;
    }

    private static void record(Request request) {
        var response = request.response();
        var what = request.method() + " " + request.url() + " " + response.status() + " "
                + response.headers().get("content-type");
        var typed = request.postData() == null ? Set.<String>of() : Seeded.in(Decoded.percent(request.postData()));
        Recording.add(
                new Recorded("browser", what, typed, BODILESS.contains(request.resourceType()) ? "" : body(request)));
    }

    /** A page that the browser has left meanwhile has no body any more; the page tests read it with RestAssured too. */
    private static String body(Request request) {
        var response = request.response();
        try {
            return Legible.of(response.headers().get("content-type"), response.body());
        } catch (PlaywrightException gone) {
            return "";
        }
    }
}
