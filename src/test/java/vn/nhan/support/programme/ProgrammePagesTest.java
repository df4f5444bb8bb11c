package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** An officer writes a programme, checks it and opens it; everybody reads who gets how much. */
@Server
class ProgrammePagesTest {

    private static final int YEAR = LocalDate.now().getYear();
    private static final String NAME = "Chương trình gian hàng số Phố Hiến";

    private Browser officer = new Browser(Api.HUNG_YEN, Map.of(), "");

    @BeforeEach
    void anOfficerIsThere() {
        UnitFiles.load();
        officer = Browser.of(People.atWork(Api.HUNG_YEN, "officer"));
    }

    @Test
    void programmeIsWrittenCheckedAndOpened() {
        var address = made(form());
        var check = page(officer, address);
        assertThat(check.select("h2").eachText()).contains("Kiểm tra lại trước khi mở");
        assertThat(check.select(".answers").text()).contains("500.000.000", "Hợp tác xã", "Phường Phố Hiến");

        officer.submit(
                        address + "/levels/new",
                        Map.of(
                                "form", "network-consulting",
                                "percent", "80",
                                "capPerYear", "60 triệu",
                                "validFrom", "01/01/" + YEAR,
                                "validTo", "31/12/" + YEAR))
                .then()
                .statusCode(303);
        officer.submit(address + "/opening", Map.of()).then().statusCode(303);

        var offer = Jsoup.parse(Browser.of(Api.at(Api.HUNG_YEN))
                .get("/programmes")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var own = offer.select(".panel:contains(" + NAME + ")");
        assertThat(own.text()).contains("80% chi phí", "60.000.000", "Hợp tác xã", "Quyết định thử nghiệm");
        assertThat(offer.select("a[href=/my/support/new]")).isNotEmpty();
        assertThat(offer.select("#digital-voucher").text()).contains("Chờ xác nhận");
        assertThat(page(officer, "/office/programmes").text()).contains(NAME, "Đang mở");

        officer.submit(address + "/closure", Map.of()).then().statusCode(303);
        Browser.of(Api.at(Api.HUNG_YEN)).get("/programmes").then().body(not(containsString(NAME)));
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        var form = form();
        form.put("to", "31/12/" + (YEAR - 1));
        form.put("communes", "99999");
        form.put("targets", "không có số");
        var again = Jsoup.parse(officer.submit("/office/programmes/new", form)
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(again.select("#targets-error").text()).contains("Mỗi dòng một chỉ tiêu");
        form.put("targets", "supported-businesses: 200");
        again = Jsoup.parse(officer.submit("/office/programmes/new", form).asString());
        assertThat(again.select("#to-error").text()).contains("không thể trước ngày bắt đầu");
        form.put("to", "31/12/" + YEAR);
        again = Jsoup.parse(officer.submit("/office/programmes/new", form).asString());
        assertThat(again.select("#communes-error").text()).contains("99999");
        assertThat(again.select("#kind-cooperative[checked]")).hasSize(1);
    }

    @Test
    void levelThatContradictsAnotherIsRefusedOnThePage() {
        var address = made(form());
        var level = new HashMap<>(Map.of(
                "form",
                "network-consulting",
                "percent",
                "80",
                "validFrom",
                "01/01/" + YEAR,
                "validTo",
                "31/12/" + YEAR));
        officer.submit(address + "/levels/new", level).then().statusCode(303);
        level.put("percent", "90");
        officer.submit(address + "/levels/new", level)
                .then()
                .statusCode(409)
                .body(containsString("Đã có mức khác cho cùng hình thức"));
        var link = page(officer, address).select("#levels table a").attr("href");
        officer.get(link).then().statusCode(200).body(containsString("Kết thúc sớm"));
        officer.submit(link + "/removal", Map.of()).then().statusCode(303);
        assertThat(page(officer, address).select("#levels table")).isEmpty();
    }

    @Test
    void programmeIsEditedWhereItStands() {
        var address = made(form());
        var edit = page(officer, address + "/edit");
        assertThat(edit.select("#communes").text()).isEqualTo("11953");
        assertThat(edit.select("#kind-cooperative[checked]")).hasSize(1);
        var changed = form();
        changed.put("version", edit.select("input[name=version]").attr("value"));
        changed.put("owner", "Phòng Kinh tế số");
        officer.submit(address + "/edit", changed).then().statusCode(303);
        assertThat(page(officer, address).text()).contains("Phòng Kinh tế số");
        officer.submit(address + "/edit", changed).then().statusCode(412);
    }

    @Test
    void leadReadsAndDoesNotWrite() {
        var address = made(form());
        var lead = Browser.of(People.atWork(Api.HUNG_YEN, "lead"));
        assertThat(page(lead, address)
                        .select("form[action], a[href$=/edit#name]")
                        .not("[action=/sign-out]")
                        .not("[action^=/sign]"))
                .noneMatch(form -> form.attr("action").startsWith("/office/programmes"));
        lead.get(address + "/edit").then().statusCode(403);
    }

    @Test
    void everyPageSpeaksEnglish() {
        var address = made(form());
        var english = officer.inEnglish();
        for (var path : new String[] {
            "/programmes",
            "/office/programmes",
            address,
            address + "/edit",
            address + "/tasks",
            address + "/tasks/new",
            address + "/levels/new"
        }) {
            assertThat(page(english, path).select("html").attr("lang")).as(path).isEqualTo("en");
        }
    }

    private String made(Map<String, String> form) {
        var location = officer.submit("/office/programmes/new", form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/office"));
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "name",
                NAME,
                "legalBasis",
                "Quyết định thử nghiệm",
                "from",
                "01/01/" + YEAR,
                "to",
                "31/12/" + YEAR,
                "pillar",
                "economy",
                "owner",
                "Phòng thử nghiệm",
                "budget",
                "500 triệu",
                "kind-cooperative",
                "true",
                "communes",
                "11953"));
    }

    private static Document page(Browser browser, String path) {
        return Jsoup.parse(browser.get(path).then().statusCode(200).extract().asString());
    }
}
