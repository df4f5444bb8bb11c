package vn.nhan.catalog.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The data for search engines stands in the page under our own content policy, and runs in no browser. */
@Server
class ProducerPageBrowserTest {

    private final OutboxDelivery outbox;

    @TestHTTPResource("/")
    URL address;

    ProducerPageBrowserTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void needsABrowser() {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
    }

    @Test
    void browserComplainsOfNothingAndRunsNothing() {
        var member = People.member(Api.HUNG_YEN);
        var farm = Farm.of(member);
        farm.submit();
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        Deliveries.deliver(outbox);
        member.put(
                        "/businesses/" + farm.businessId() + "/presentation",
                        Map.of("story", "</script><script>document.title='bị chiếm'</script>"))
                .then()
                .statusCode(200);
        String slug = member.get("/businesses/" + farm.businessId()).path("slug");
        List<String> complaints = new ArrayList<>();
        try (var chromium = Chromium.start()) {
            var page = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setViewportSize(360, 780))
                    .newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate("http://" + Api.HUNG_YEN + ":" + address.getPort() + "/producers/" + slug);

            assertThat(page.title()).contains(Farm.NAME);
            assertThat(
                            page.evaluate(
                                    "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']"))
                    .isEqualTo("Organization");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
        assertThat(complaints).isEmpty();
    }
}
