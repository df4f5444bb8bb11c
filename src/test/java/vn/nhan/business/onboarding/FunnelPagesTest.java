package vn.nhan.business.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The funnel as officers and members see it. */
@Server
class FunnelPagesTest {

    private final OutboxDelivery delivery;

    private Browser officer;
    private Farm farm;

    FunnelPagesTest(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    @BeforeEach
    void businessIsOnItsWay() {
        officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
        farm = Farm.verified(People.member(Api.HUNG_YEN), People.atWork(Api.HUNG_YEN, "officer"));
        Deliveries.deliver(delivery);
    }

    @Test
    void everyNumberOpensTheListBehindIt() {
        var funnel = page(officer, "/office/funnel");
        var number = funnel.selectFirst("td a[href*='stage=identity-verified&measure=now']");

        assertThat(number).isNotNull();
        assertThat(page(officer, number.attr("href")).select("th a").eachAttr("href"))
                .contains("/office/funnel/businesses/" + farm.businessId());
    }

    @Test
    void communesAreSortedAndFilteredByTheAddress() {
        var funnel = page(officer, "/office/funnel?measure=reached&sort=registered&dir=desc");
        var filtered = page(officer, "/office/funnel?q=khong co&days=45");

        assertThat(funnel.select("th[aria-sort=descending]")).hasSize(1);
        assertThat(funnel.select("nav .subnav:not(.sections) a[aria-current]").text())
                .isEqualTo("Đã đạt");
        assertThat(filtered.text()).contains("Không có xã, phường nào khớp", "Đứng quá 45 ngày");
        assertThat(filtered.selectFirst("input[name=q]").attr("value")).isEqualTo("khong co");
        assertThat(filtered.select(".subnav:not(.sections) a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("days=45", "q=khong+co"));
    }

    @Test
    void ladderSaysWhenAndByWhatEachStageWasReached() {
        var ladder = page(officer, "/office/funnel/businesses/" + farm.businessId());

        assertThat(ladder.select(".timeline__item--now").text()).contains("Đã xác minh", "quyết định của cán bộ");
        assertThat(ladder.select(".timeline__item").last().text()).contains("chưa", "Đang hoạt động");
        assertThat(ladder.text()).contains("Thêm sản phẩm đầu tiên và đặt giá bán.");
        assertThat(page(officer.inEnglish(), "/office/funnel/businesses/" + farm.businessId())
                        .text())
                .contains("Add a first product and put a price on it.");
    }

    @Test
    void memberReadsInOneSentenceWhatComesNext() {
        var tasks = page(Browser.of(farm.member()), "/my/tasks");

        assertThat(tasks.text()).contains("Việc tiếp theo", "Thêm sản phẩm đầu tiên và đặt giá bán.");
        assertThat(tasks.select("details .timeline__item--now").text()).contains("Đã xác minh");
    }

    @Test
    void officerPutsATrainingDayOnFileByNameOrTaxCode() {
        var created =
                officer.submit("/office/trainings/new", Map.of("title", "Bán hàng qua mạng", "heldOn", "05/01/2026"));
        created.then().statusCode(303);
        var address = java.net.URI.create(created.getHeader("Location")).getPath();

        assertThat(page(officer, address + "?q=xanh+pho+hien").select("input[name=business]"))
                .isNotEmpty();
        officer.submit(address + "/businesses", Map.of("business", farm.businessId(), "taxCodes", ""))
                .then()
                .statusCode(303);
        assertThat(page(officer, address).select("th a").eachAttr("href"))
                .contains("/office/funnel/businesses/" + farm.businessId());

        var removal = address + "/businesses/" + farm.businessId() + "/removal";
        assertThat(page(officer, removal).text()).contains("Bỏ " + Farm.NAME + " khỏi buổi tập huấn này?");
        officer.submit(removal, Map.of()).then().statusCode(303);
        assertThat(page(officer, address).text()).contains("Chưa có cơ sở nào trong buổi này");
    }

    @Test
    void taxCodesThatNobodyHasAreNamedAndTrainingInTheFutureIsRefused() {
        var created = officer.submit("/office/trainings/new", Map.of("title", "Ghi nhật ký", "heldOn", "05/01/2026"));
        var address = java.net.URI.create(created.getHeader("Location")).getPath();

        var unknown = officer.submit(address + "/businesses", Map.of("taxCodes", "0100109106-999"));
        unknown.then().statusCode(422);
        assertThat(Jsoup.parse(unknown.asString()).select("#taxCodes-error").text())
                .contains("0100109106-999");
        var malformed = officer.submit(address + "/businesses", Map.of("taxCodes", "12345"));
        malformed.then().statusCode(422);

        officer.submit("/office/trainings/new", Map.of("title", "", "heldOn", "05/01/2999"))
                .then()
                .statusCode(422);
    }

    private static Document page(Browser browser, String address) {
        return Jsoup.parse(browser.get(address).then().statusCode(200).extract().asString());
    }
}
