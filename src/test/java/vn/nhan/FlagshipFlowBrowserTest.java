package vn.nhan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Authenticator;
import vn.nhan.testing.Chromium;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Labels;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** The main job of the platform as people do it: a member and an officer at their screens, a shopper with a phone. */
@Server
class FlagshipFlowBrowserTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final OutboxDelivery outbox;

    @TestHTTPResource("/")
    URL address;

    private Chromium chromium;

    FlagshipFlowBrowserTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void opens() throws IOException {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine: the browser tests are skipped");
        Files.createDirectories(PICTURES);
        chromium = Chromium.start();
    }

    @AfterEach
    void closes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromRegistrationToTheScannedLabel() {
        var member = desktop();
        var business = registerBusiness(member);
        var officerName = People.newOfficer(Api.HUNG_YEN);
        var officer = desktop();
        signIn(officer, officerName);
        var listedBefore = count(officer, "/office/dashboard/listed");
        verify(officer, business);

        growAndCertify(member, business);
        spray(member, business);
        harvest(member, business);
        product(member, business);
        makeLotAndPrintLabels(member, business);
        listProduct(member, business);
        Deliveries.deliver(outbox);

        var shopper = phone(true);
        scan(shopper, member);
        assertThat(count(officer, "/office/dashboard/listed")).isEqualTo(listedBefore + 1);
        officer.navigate(at("/office/dashboard"));
        assertThat(officer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        picture(officer, "dashboard");
    }

    @Test
    void labelsPageNeedsNoScriptAndNoSignIn() {
        var officer = People.officer(Api.HUNG_YEN);
        var farm = Farm.verified(People.member(Api.HUNG_YEN), officer);
        var path = URI.create(farm.labelledLot()).getPath();
        var shopper = phone(false);

        shopper.navigate("http://localhost:" + address.getPort() + path);

        assertThat(shopper.locator("h1")).hasText(Farm.PRODUCT);
        assertThat(shopper.locator(".cert")).containsText(Farm.CERTIFIER);
        assertThat(shopper.locator(".cert")).containsText(DAY.format(Farm.HARVEST_DAY.plusYears(1)));
        assertThat(shopper.locator("main")).containsText(DAY.format(Farm.HARVEST_DAY));
        assertThat(shopper.locator("main")).containsText("Thuốc trừ sâu sinh học A");
        assertThat(shopper.locator("form")).hasCount(0);
        picture(shopper, "passport-without-script");
    }

    @Test
    void formComesBackWithWhatWasTypedAndTheReasonBesideTheField() {
        var member = desktop();
        register(member);
        fillProfile(member, "0100233480");

        member.getByRole(AriaRole.BUTTON, named("Lưu và xem lại")).click();

        assertThat(member.locator("#taxCode")).hasValue("0100233480");
        assertThat(member.locator("#taxCode-error")).isVisible();
        assertThat(member.locator(".error-summary")).isVisible();
    }

    @Test
    void pagesOfVisitorsHaveNoAccessibilityViolationsAndFitAPhone() throws IOException {
        for (var path : List.of("/", "/products", "/register", "/sign-in")) {
            var shopper = phone(true);
            shopper.navigate(at(path));
            assertFits(shopper, path);
            assertAccessible(shopper, path);
        }
    }

    private String registerBusiness(Page member) {
        register(member);
        fillProfile(member, Farm.newTaxCode());
        member.getByRole(AriaRole.BUTTON, named("Lưu và xem lại")).click();
        member.waitForURL("**/my/business/*");
        var id = member.url().replaceAll(".*/my/business/([0-9a-f-]+).*", "$1");
        member.locator("form[action$='/submission'] button").click();
        picture(member, "business-sent");
        return id;
    }

    private void register(Page member) {
        member.navigate(at("/register"));
        member.fill("#displayName", "Người thử nghiệm");
        member.fill("#signInName", People.newAddress("trinh-duyet"));
        member.fill("#password", People.PASSWORD);
        member.locator("form[action='/register'] button[type=submit]").click();
        member.waitForURL("**/my/business/new");
    }

    private void fillProfile(Page member, String taxCode) {
        member.locator("button[value=cooperative]").click();
        member.fill("#name", Farm.NAME);
        member.fill("#taxCode", taxCode);
        member.fill("#representative", "Bùi Thị Thu Hiền");
        member.fill("[id='registration.date']", "15/03/2019");
        member.fill("[id='registration.place']", "Phòng Đăng ký kinh doanh tỉnh Hưng Yên");
        member.fill("#addressLine", "Tổ dân phố số 1");
        member.fill("#commune", "Phường Phố Hiến");
        member.fill("#phone", "0900 000 001");
    }

    private void verify(Page officer, String business) {
        officer.navigate(at("/office/queue"));
        assertThat(officer.locator("a[href$='" + business + "']")).hasCount(1);
        officer.navigate(at("/office/businesses/" + business));
        picture(officer, "review");
        officer.check("#seen");
        officer.locator("form[action$='" + business + "/verification'] button").click();
        assertThat(officer.locator(".notice--ok")).containsText(Farm.NAME);
        assertThat(officer.locator("form[action$='" + business + "/verification']"))
                .hasCount(0);
    }

    private void growAndCertify(Page member, String business) {
        member.navigate(at("/my/areas/new?business=" + business));
        member.fill("#name", "Vùng nhãn Phố Hiến");
        member.fill("#commune", "Phường Phố Hiến");
        send(member);
        member.waitForURL("**/plots/new");
        member.fill("#code", "A07");
        member.fill("#name", "Vườn đầu làng");
        member.fill("#crop", "Nhãn lồng");
        member.fill("#areaAmount", "3,5");
        member.selectOption("#areaUnit", "sào Bắc Bộ");
        member.fill("#boundary", "20.6460, 106.0510\n20.6461, 106.0514\n20.6458, 106.0515\n20.6457, 106.0511");
        send(member);
        assertThat(member.locator("svg.plot")).hasCount(1);
        picture(member, "plot");

        member.navigate(at("/my/certificates/new?business=" + business));
        member.fill("#number", "VG-TRINH-DUYET");
        member.fill("#body", Farm.CERTIFIER);
        member.fill("#validFrom", day(member, "#validFrom", Farm.HARVEST_DAY.minusYears(1)));
        member.fill("#validTo", day(member, "#validTo", Farm.HARVEST_DAY.plusYears(1)));
        member.locator("input[name=plotIds]").first().check();
        member.setInputFiles("#scan", new FilePayload("giay.pdf", "application/pdf", Pictures.pdf()));
        send(member);
        assertThat(member.locator("main")).containsText(Farm.CERTIFIER);
    }

    private void spray(Page member, String business) {
        member.navigate(at("/my/diary?business=" + business));
        member.locator("a[href$='/applications/new']").first().click();
        member.fill("#occurredOn", day(member, "#occurredOn", Farm.HARVEST_DAY.minusDays(14)));
        member.fill("#agent", "Thuốc trừ sâu sinh học A");
        member.fill("#preHarvestIntervalDays", "7");
        send(member);
    }

    private void harvest(Page member, String business) {
        member.navigate(at("/my/diary?business=" + business));
        member.locator("a[href$='/harvests/new']").first().click();
        member.fill("#occurredOn", day(member, "#occurredOn", Farm.HARVEST_DAY));
        member.fill("#amount", "8,5");
        member.selectOption("#unit", "tạ");
        send(member);
        assertThat(member.locator("main")).containsText("850 kg");
        picture(member, "diary");
    }

    private void product(Page member, String business) {
        member.navigate(at("/my/products/new?business=" + business));
        member.fill("#name", Farm.PRODUCT);
        member.selectOption("#category", "fresh-fruit");
        member.fill("#netWeightGrams", "1");
        member.selectOption("#weightUnit", "kg");
        send(member);
    }

    private void makeLotAndPrintLabels(Page member, String business) {
        member.navigate(at("/my/lots/new?business=" + business));
        member.locator("#harvestId").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        member.locator("#productId").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        send(member);
        member.fill("#labels", "24");
        member.locator("input[name=format]").first().check();
        member.locator("form[action$='/labels'] button").click();
        assertThat(member.locator("a[href$='sheet.pdf']")).hasCount(1);
        picture(member, "labels");
        var sheet = member.waitForDownload(
                () -> member.locator("a[href$='sheet.pdf']").click());
        assertThat(Labels.addressesOn(read(sheet.path())))
                .hasSize(24)
                .allMatch(address -> address.matches("http://localhost:\\d+/t/[0-9A-Z]{12}"));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listProduct(Page member, String business) {
        member.navigate(at("/my/products?business=" + business));
        member.locator("main a[href*='/my/products/']").last().click();
        member.setInputFiles("#photo", new FilePayload[] {photo(1), photo(2), photo(3)});
        member.fill("#alt", "Nhãn lồng chín trên cành");
        member.locator("form[action$='/photos'] button[type=submit]").click();
        assertThat(member.locator(".photos img")).hasCount(3);
        member.fill("#priceDong", "65.000");
        member.locator("form[action$='/listing'] button[type=submit]").click();
        member.locator("a[href$='/text']").first().click();
        member.locator("[id='attributes.variety']").fill("Nhãn lồng");
        send(member);
        member.locator("a[href$='/year']").first().click();
        member.fill("#from", "15/6");
        member.fill("#to", "30/9");
        member.locator("form[action$='/seasons'] button[type=submit]").last().click();
        member.locator("main a[href^='/my/products/']").last().click();
        member.locator("form[action$='/publication'] button").click();
        var link = member.locator("main a[href^='/products/']").first();
        assertThat(link).isVisible();
        picture(member, "product");
        var shop = phone(true);
        shop.navigate(at(link.getAttribute("href")));
        assertThat(shop.locator("h1")).hasText(Farm.PRODUCT);
        assertThat(shop.locator("main")).containsText("65.000");
        picture(shop, "product-page");
    }

    private void scan(Page shopper, Page member) {
        member.navigate(at("/my/lots"));
        member.locator("main a[href^='/my/lots/0']").first().click();
        var path = member.content().replaceAll("(?s).*?(/t/[0-9A-Z]{12}).*", "$1");
        shopper.navigate("http://localhost:" + address.getPort() + path);
        assertThat(shopper.locator("h1")).hasText(Farm.PRODUCT);
        assertThat(shopper.locator("img.passport__photo")).hasCount(1);
        assertThat(shopper.locator("main")).containsText("850 kg");
        picture(shopper, "passport");
    }

    private int count(Page officer, String path) {
        officer.navigate(at("/office/dashboard"));
        return Integer.parseInt(officer.locator("a.stat[href='" + path + "'] .stat__number")
                .innerText()
                .strip());
    }

    private void signIn(Page page, String name) {
        page.navigate(at("/sign-in"));
        page.fill("#signInName", name);
        page.fill("#password", People.PASSWORD);
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.fill("#code", Authenticator.codeOf(name));
        page.locator("form[action='/sign-in/code'] button[type=submit]").click();
        page.waitForURL("**/office/dashboard");
    }

    private static void send(Page page) {
        page.locator("main form[method=post] button[type=submit]").last().click();
        page.waitForLoadState();
        org.assertj.core.api.Assertions.assertThat(
                        page.locator(".error-summary").allInnerTexts())
                .isEmpty();
    }

    private static FilePayload photo(int number) {
        return new FilePayload("anh" + number + ".jpg", "image/jpeg", Pictures.jpeg(number));
    }

    /** Date inputs take ISO dates, text inputs the Vietnamese form. */
    private static String day(Page page, String field, java.time.LocalDate day) {
        return "date".equals(page.locator(field).getAttribute("type")) ? day.toString() : DAY.format(day);
    }

    private Page desktop() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private Page phone(boolean scripts) {
        return page(new Browser.NewContextOptions().setViewportSize(360, 780).setJavaScriptEnabled(scripts));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private String at(String path) {
        return "http://" + Api.HUNG_YEN + ":" + address.getPort() + path;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static void assertFits(Page page, String path) {
        var width = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of %s", path).isLessThanOrEqualTo(360);
    }

    @SuppressWarnings("unchecked")
    private static void assertAccessible(Page page, String path) throws IOException {
        page.evaluate(axe());
        var result = (Map<String, Object>) page.evaluate("axe.run()");
        var violations = (List<Map<String, Object>>) result.get("violations");
        assertThat(violations.stream().map(violation -> violation.get("id")).toList())
                .as("accessibility of %s", path)
                .isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = FlagshipFlowBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
