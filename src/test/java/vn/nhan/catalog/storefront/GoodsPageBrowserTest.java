package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Public pages on a phone, with and without scripts. The account is the payment standard's own sample. */
@Server
class GoodsPageBrowserTest {

    private static final int PHONE = 360;

    @TestHTTPResource("/")
    URL address;

    @BeforeEach
    void needsABrowser() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
    }

    @Test
    void publicPagesFitAPhoneAndEverybodyCanUseThem() {
        var slug = sold();
        List<String> complaints = new ArrayList<>();
        try (var chromium = Chromium.start()) {
            for (var path : List.of("/", "/products/" + slug, "/products/" + slug + "/report", "/products/" + slug)) {
                var page = phone(chromium, true);
                page.onConsoleMessage(message -> complaints.add(path + ": " + message.text()));
                page.navigate(at(path));

                assertThat(violations(page)).as("accessibility of %s", path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("width of %s", path)
                        .isEqualTo(true);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void goodsArePaidForAndReportedWithoutScripts() {
        var slug = sold();
        try (var chromium = Chromium.start()) {
            var page = phone(chromium, false);
            page.navigate(at("/products/" + slug));
            page.locator("#pay summary").first().click();
            page.locator("#pay img").first().scrollIntoViewIfNeeded();
            assertThat(page.locator("#pay img").first().isVisible()).isTrue();

            page.locator("a[href$='/report']").click();
            page.locator("input[value='unsafe']").check();
            page.locator("#words").fill("Quả bị mốc.");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("h1").textContent()).contains("Đã nhận báo cáo");
        }
    }

    private static String sold() {
        var farm = Farm.verified(People.member(Api.HUNG_YEN), People.officer(Api.HUNG_YEN));
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.addPhoto(product, 2).then().statusCode(201);
        farm.member()
                .put(
                        "/products/" + product + "/seasons",
                        Map.of("seasons", List.of(Map.of("fromDay", 1, "fromMonth", 1, "toDay", 31, "toMonth", 12))))
                .then()
                .statusCode(200);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        String account = farm.member()
                .post(
                        "/businesses/" + farm.businessId() + "/bank-accounts",
                        Map.of("bin", "970405", "number", "1500205123456", "ownerName", "BUI THI THU HIEN"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/bank-accounts/" + account + "/confirmation")
                .then()
                .statusCode(200);
        return farm.member().get("/products/" + product).path("slug");
    }

    private static Page phone(Chromium chromium, boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 780)
                        .setJavaScriptEnabled(scripts))
                .newPage();
    }

    private String at(String path) {
        return "http://" + Api.HUNG_YEN + ":" + address.getPort() + path;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> violations(Page page) {
        page.evaluate(axe());
        var result = (Map<String, Object>) page.evaluate("axe.run()");
        var found = (List<Map<String, Object>>) Objects.requireNonNull(result.get("violations"));
        return found.stream()
                .map(violation -> (Object) (violation.get("id") + " " + violation.get("nodes")))
                .toList();
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(GoodsPageBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
