package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class UnitListServerTest {

    private final Api anybody = Api.at(Api.HUNG_YEN);

    @BeforeEach
    void communesOfBeforeAndAfterTheReformAreKnown() {
        send(UnitLists.file("before.csv"), UnitLists.BEFORE, "&validTo=2025-06-30")
                .then()
                .statusCode(200);
        send(UnitLists.file("current.csv"), UnitLists.REFORM, "").then().statusCode(200);
        send(UnitLists.file("lineage.csv"), UnitLists.REFORM, "").then().statusCode(200);
    }

    @Test
    void provincesShipWithThePlatform() {
        anybody.get("/places/provinces?on=2025-06-30").then().body("$", hasSize(63));
        anybody.get("/places/provinces?on=2025-07-01").then().body("$", hasSize(34));
        anybody.get("/places/provinces?on=2026-05-01")
                .then()
                .body("find { it.code == '75' }.fullName", equalTo("Thành phố Đồng Nai"));
    }

    @Test
    void codeTellsAnotherCommuneBeforeAndAfterTheReform() {
        anybody.get("/places/communes/11953?on=2024-05-01").then().statusCode(404);
        anybody.get("/places/communes/11953?on=2025-05-01")
                .then()
                .body("fullName", equalTo("Phường Hiến Nam"))
                .body("district", equalTo("Thành phố Hưng Yên"));
        anybody.get("/places/communes/11953")
                .then()
                .body("fullName", equalTo("Phường Phố Hiến"))
                .body("district", nullValue())
                .body("validFrom", equalTo("2025-07-01"));
        anybody.get("/places/communes/31321?on=30/06/2025")
                .then()
                .body("fullName", equalTo("Phường III"))
                .body("province.fullName", equalTo("Tỉnh Hậu Giang"));
        anybody.get("/places/communes/31321").then().body("province.fullName", equalTo("Thành phố Cần Thơ"));
        anybody.get("/places/communes/99999").then().statusCode(404);
    }

    @Test
    void sameListAgainChangesNothing() {
        var again = send(UnitLists.file("current.csv"), UnitLists.REFORM, "");
        again.then()
                .body("id", nullValue())
                .body("report.unchanged", equalTo(13))
                .body("report.added", equalTo(0))
                .body("report.closed", equalTo(0));
        send(UnitLists.file("lineage.csv"), UnitLists.REFORM, "").then().body("report.unchanged", equalTo(24));
    }

    @Test
    void pickerKnowsAccentsOrNone() {
        assertThat(names("pho hien")).first().isEqualTo("Phường Phố Hiến");
        assertThat(names("Phố Hiến")).first().isEqualTo("Phường Phố Hiến");
        assertThat(names("PHUONG PHO HIEN")).first().isEqualTo("Phường Phố Hiến");
        assertThat(names("hien pho")).contains("Phường Phố Hiến");
        assertThat(names("hỏa lựu")).first().isEqualTo("Xã Hoả Lựu");
        assertThat(names("hoả lựu")).first().isEqualTo("Xã Hoả Lựu");
        assertThat(names("ngoc duong")).first().isEqualTo("Xã Ngọc Đường");
        assertThat(names("hien nam")).isEmpty();
        assertThat(names("%")).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void exactAccentsComeBeforeOtherWordsWithTheSameLetters() {
        hanoi(
                "00004,Phường Trúc Bạch,commune,01,01",
                "00006,Xã Nhân Mỹ,commune,01,01",
                "00008,Xã Nhãn Mỹ,commune,01,01",
                "00010,Xã Nhàn Mỹ Đông,commune,01,01");

        assertThat(names("nhãn mỹ")).startsWith("Xã Nhãn Mỹ");
        assertThat(names("nhân mỹ")).startsWith("Xã Nhân Mỹ");
        assertThat(names("nhan my")).containsExactly("Xã Nhân Mỹ", "Xã Nhãn Mỹ", "Xã Nhàn Mỹ Đông");
        assertThat(names("my dong")).containsExactly("Xã Nhàn Mỹ Đông");
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
        assertThat(names("nhan my")).isEmpty();
    }

    @Test
    void pickerStaysInTheProvinceThatIsAskedFor() {
        assertThat(names("h&province=92")).allMatch(name -> !name.equals("Phường Hà Giang 2"));
        anybody.get("/places/communes?q=a&province=HY").then().statusCode(422);
        anybody.get("/places/communes?q=a&limit=21").then().statusCode(422);
        anybody.get("/places/communes?q=a&on=hom-nay").then().statusCode(422);
    }

    @Test
    void correctionKeepsWhatWasBelievedBefore() {
        hanoi("00004,Phường Trúc Bạch,commune,01,01", "00031,Phường Giảng Vỏ,commune,01,01");
        var typo = Instant.now();
        hanoi("00004,Phường Trúc Bạch,commune,01,01", "00031,Phường Giảng Võ,commune,01,01");

        anybody.get("/places/communes/00031?on=2025-03-01").then().body("fullName", equalTo("Phường Giảng Võ"));
        anybody.get("/places/communes/00031?on=2025-03-01&believedAt=" + typo)
                .then()
                .body("fullName", equalTo("Phường Giảng Vỏ"));
        anybody.get("/places/communes/00031?on=2025-03-01&believedAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
    }

    @Test
    void dryRunTellsEverythingAndKeepsNothing() {
        var list = UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00022,Phường Đội Cấn,commune,01,01");
        send(list, UnitLists.BEFORE, "&dryRun=true")
                .then()
                .statusCode(200)
                .body("report.added", equalTo(1))
                .body("id", nullValue());

        anybody.get("/places/communes/00022?on=2025-03-01").then().statusCode(404);
    }

    @Test
    void importsAreListedNewestFirst() {
        var name = "Nghị quyết " + System.nanoTime();
        People.operator()
                .request()
                .contentType("text/csv")
                .body(UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00028,Phường Kim Mã,commune,01,01"))
                .post("/api/v1/operator/unit-lists?validFrom=2025-01-01&decree=" + name)
                .then()
                .statusCode(200);

        People.operator()
                .get("/operator/unit-lists")
                .then()
                .body("[0].decree", equalTo(name))
                .body("kind", hasItem("lineage"));
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
    }

    @Test
    void wrongRowsAreToldInBothLanguagesAndNothingIsImported() {
        var list = UnitLists.units(
                "00016,Phường Quán Thánh,commune,01,01",
                "00016,Phường Hai Lần,commune,01,01",
                "00019,Phường Lạc,commune,999,01");

        refused(list, "vi", 422)
                .body("errors.pointer", contains("/rows/3"))
                .body("errors[0].detail", containsString("đã có ở dòng 2"));
        refused(list, "en", 422).body("errors[0].detail", containsString("stands in row 2"));
        var orphan = UnitLists.units("00016,Phường Quán Thánh,commune,01,01", "00019,Phường Lạc,commune,999,01");
        refused(orphan, "vi", 422)
                .body("errors.pointer", contains("/rows/3"))
                .body("errors[0].detail", containsString("999"));
        anybody.get("/places/communes/00016?on=2025-03-01").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void brokenEncodingIsTold(String language) {
        var text = "code,full_name,level,province_code\n00016,Phươ\u0300ng Quán Thánh,commune,01\n";
        refused(text.getBytes(Charset.forName("windows-1258")), language, 422)
                .body("errors[0].detail", containsString("Windows-1258"));
        refused(new byte[] {'P', 'K', 3, 4, 0}, language, 422).body("errors[0].detail", containsString("CSV UTF-8"));
        refused(new byte[0], language, 422);
    }

    @Test
    void utf16AndByteOrderMarksAreRead() {
        var list = "\uFEFFcode,full_name,level,parent_code,province_code\n00004,Phường Trúc Bạch,commune,01,01\n";
        send(list.getBytes(StandardCharsets.UTF_16LE), UnitLists.BEFORE, "&dryRun=true")
                .then()
                .statusCode(200);
        send(list.getBytes(StandardCharsets.UTF_8), UnitLists.BEFORE, "&dryRun=true")
                .then()
                .statusCode(200);
    }

    @Test
    void hundredThousandRowsAreComparedAndOneMoreIsRefused() {
        var rows = new ArrayList<>(IntStream.range(0, 100_000)
                .mapToObj(i -> "%05d,Xã Số %d,commune,33,33".formatted(i, i))
                .toList());
        send(UnitLists.units(rows.toArray(String[]::new)), LocalDate.of(2009, 1, 1), "&dryRun=true")
                .then()
                .statusCode(200)
                .body("report.rows", equalTo(100_000));
        rows.add("33,Tỉnh Hưng Yên,province,,");
        refused(UnitLists.units(rows.toArray(String[]::new)), "vi", 422)
                .body("errors[0].detail", containsString("100000"));
    }

    @Test
    void termsOfAListAreChecked() {
        var list = UnitLists.file("current.csv");
        People.operator()
                .request()
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists")
                .then()
                .statusCode(422);
        send(list, UnitLists.REFORM, "&validTo=2025-06-01").then().statusCode(422);
    }

    @Test
    void onlyOperatorsImport() {
        var list = UnitLists.file("current.csv");
        var path = "/api/v1/operator/unit-lists?validFrom=2025-07-01&decree=x";
        anybody.request().contentType("text/csv").body(list).post(path).then().statusCode(401);
        People.member(Api.HUNG_YEN)
                .request()
                .contentType("text/csv")
                .body(list)
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void operatorChecksAListAndConfirmsItAtThePages() {
        var browser = Browser.of(People.operator());
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
        var list = UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00037,Phường Phúc Tân,commune,01,01");
        var terms = Map.of("validFrom", "01/01/2025", "validTo", "30/06/2025", "decree", "Quyết định thử");

        var checked = browser.upload("/operator/places/new", terms, new Browser.Chosen("list", "ha-noi.csv", list));

        checked.then().statusCode(303);
        var address = URI.create(checked.header("Location")).getPath();
        assertThat(browser.get(address).then().statusCode(200).extract().asString())
                .contains("Phường Phúc Tân", "ha-noi.csv", "Quyết định thử");
        anybody.get("/places/communes/00037?on=2025-03-01").then().statusCode(404);
        browser.submit(address + "/application", Map.of()).then().statusCode(303);
        anybody.get("/places/communes/00037?on=2025-03-01").then().statusCode(200);
        browser.submit(address + "/application", Map.of()).then().statusCode(404);
        assertThat(browser.inEnglish().get("/operator/places").asString())
                .contains("ha-noi.csv", "Administrative units");
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
    }

    @Test
    void pagesNameTheRowsThatAreWrongAndDiscardWhatIsNotWanted() {
        var browser = Browser.of(People.operator());
        var terms = Map.of("validFrom", "01/01/2025", "decree", "Quyết định thử");
        var wrong = UnitLists.units("00004,Phường Trúc Bạch,commune,999,01");

        var refused = browser.upload("/operator/places/new", terms, new Browser.Chosen("list", "sai.csv", wrong));
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("a[href=#list]").text())
                .contains("Dòng 2", "999");
        browser.upload("/operator/places/new", Map.of(), new Browser.Chosen("list", "sai.csv", wrong))
                .then()
                .statusCode(422);

        var list = UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00040,Phường Đồng Xuân,commune,01,01");
        var checked = browser.upload("/operator/places/new", terms, new Browser.Chosen("list", "bo.csv", list));
        var address = URI.create(checked.header("Location")).getPath();
        browser.submit(address + "/removal", Map.of()).then().statusCode(303);
        browser.get(address).then().statusCode(404);
        browser.get("/operator/places/new").then().statusCode(200);
    }

    private void hanoi(String... communes) {
        send(UnitLists.units(communes), UnitLists.BEFORE, "&validTo=2025-06-30")
                .then()
                .statusCode(200);
        send(UnitLists.units(communes), LocalDate.of(2026, 1, 1), "").then().statusCode(200);
    }

    private List<String> names(String q) {
        return anybody.get("/places/communes?q=" + q)
                .then()
                .statusCode(200)
                .extract()
                .path("fullName");
    }

    private static io.restassured.response.ValidatableResponse refused(byte[] list, String language, int status) {
        return People.operator()
                .request()
                .header("Accept-Language", language)
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists?validFrom=2025-01-01&decree=x")
                .then()
                .statusCode(status);
    }

    private static Response send(byte[] list, LocalDate from, String more) {
        return People.operator()
                .request()
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists?validFrom=" + from + "&decree=Quyet-dinh-19" + more);
    }
}
