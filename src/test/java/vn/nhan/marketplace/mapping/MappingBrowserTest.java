package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.account.Simulated;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Matching on a phone: nothing is pushed sideways, and everybody can use it. */
@Server
class MappingBrowserTest {

    private static final int PHONE = 360;

    @TestHTTPResource("/")
    URL address;

    private ShopeeShop shop;

    @BeforeEach
    void aShopWhoseCategoryWasChangedOnce() throws SQLException {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        Simulated.forgetAll();
        shop = new ShopeeShop(Api.HUNG_YEN);
        shop.match(ShopeeShop.fromVietnam(ShopeeShop.FRUIT)).statusCode(200);
        shop.publish();
        shop.match(ShopeeShop.choice(ShopeeShop.RICE, Map.of(), true)).statusCode(200);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
        Simulated.forgetAll();
    }

    @Test
    void pagesOfMatchingFitAPhoneAndEverybodyCanUseThem() throws IOException {
        var desk = "/office/marketplaces/" + shop.account + "/categories";
        var home = "/my/marketplaces/" + shop.account;
        String binding = shop.listing().extract().path("items[0].id");
        try (var chromium = Chromium.start()) {
            fit(
                    phone(chromium, People.atWork(Api.HUNG_YEN, "officer")),
                    List.of(
                            "/office/marketplaces",
                            desk + "?done=fresh-fruit",
                            desk + "/fresh-fruit",
                            desk + "/fresh-fruit/answers?remote=" + ShopeeShop.RICE));
            fit(
                    phone(chromium, shop.member()),
                    List.of(
                            home + "/categories?done=fresh-fruit",
                            home + "/categories/fresh-fruit",
                            home + "/listings/" + binding));
        }
    }

    private void fit(Page page, List<String> paths) throws IOException {
        for (var path : paths) {
            page.navigate(at(path));
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("width of %s", path)
                    .isEqualTo(true);
            assertThat(violations(page)).as("accessibility of %s", path).isEmpty();
        }
    }

    private Page phone(Chromium chromium, Api who) {
        var context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(PHONE, 780));
        context.addCookies(List.of(new Cookie("nhan-access", String.valueOf(who.token())).setUrl(at("/"))));
        return context.newPage();
    }

    private String at(String path) {
        return "http://" + Api.HUNG_YEN + ":" + address.getPort() + path;
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) throws IOException {
        try (InputStream in = Objects.requireNonNull(MappingBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        var result = (Map<String, Object>) page.evaluate("axe.run()");
        return ((List<Map<String, Object>>) Objects.requireNonNull(result.get("violations")))
                .stream()
                        .map(violation -> violation.get("id") + " " + violation.get("nodes"))
                        .toList();
    }
}
