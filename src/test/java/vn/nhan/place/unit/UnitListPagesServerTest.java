package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

@Server
class UnitListPagesServerTest {

    private final Api anybody = Api.at(Api.HUNG_YEN);

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

    private static void hanoi(String... communes) {
        UnitFiles.send(UnitLists.units(communes), "2025-01-01&validTo=2025-06-30")
                .then()
                .statusCode(200);
        UnitFiles.send(UnitLists.units(communes), "2026-01-01").then().statusCode(200);
    }
}
