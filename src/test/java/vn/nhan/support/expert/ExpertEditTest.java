package vn.nhan.support.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** Officers put an expert's record right on a page. */
@Server
class ExpertEditTest {

    private Api officer;
    private Browser desk;
    private String id;
    private String edit;

    @BeforeEach
    void somebodyOnRecord() {
        UnitFiles.load();
        officer = People.atWork(Api.HUNG_YEN, "officer");
        desk = Browser.of(officer);
        id = Advisers.recognised(officer, Advisers.profile("Chuyên gia sửa"));
        edit = "/office/experts/" + id + "/edit";
    }

    @Test
    void whatWasWrongIsPutRightAndStandsOnTheRecord() {
        var form = form(page(edit));
        assertThat(form).containsEntry("name", "Chuyên gia sửa").containsEntry("weeklyPlaces", "3");
        form.put("communes", "Phường Phố Hiến");
        form.put("weeklyPlaces", "5");
        form.put("feeADay", "1.200.000");
        form.put("languages", "en");
        desk.submit(edit, form).then().statusCode(303).header("Location", containsString("/office/experts/" + id));

        officer.get("/experts/" + id)
                .then()
                .body("profile.weeklyPlaces", equalTo(5))
                .body("profile.feeADay", equalTo(1_200_000))
                .body("profile.wholeProvince", equalTo(false))
                .body("profile.languages", contains("en"));
        assertThat(page("/office/experts/" + id).select("main").text()).contains("Phường Phố Hiến", "1.200.000");
        var english = Jsoup.parse(desk.inEnglish().get(edit).asString());
        assertThat(english.select("h1").text()).isEqualTo("Edit the record");
    }

    @Test
    void whoSavesLaterSeesBothVersionsAndThenChooses() {
        var mine = form(page(edit));
        var profile = Advisers.profile("Chuyên gia đã đổi");
        profile.put("weeklyPlaces", 1);
        officer.put("/experts/" + id, profile).then().statusCode(200);
        mine.put("weeklyPlaces", "7");

        var clash = desk.submit(edit, mine);
        clash.then().statusCode(409);
        var shown = Jsoup.parse(clash.asString());
        assertThat(shown.select("#clash-title")).hasSize(1);
        assertThat(shown.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("Chuyên gia đã đổi") && row.contains("Chuyên gia sửa"))
                .anyMatch(row -> row.contains("1") && row.contains("7"));
        officer.get("/experts/" + id).then().body("profile.weeklyPlaces", equalTo(1));

        desk.submit(edit, form(shown)).then().statusCode(303);
        officer.get("/experts/" + id).then().body("profile.weeklyPlaces", equalTo(7));
        officer.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(profile)
                .put("/api/v1/experts/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void changeOfCommunesAloneIsAVersionToo() {
        var mine = form(page(edit));
        var theirs = new HashMap<>(mine);
        theirs.put("communes", "Phường Phố Hiến");
        desk.submit(edit, theirs).then().statusCode(303);
        mine.put("communes", "Phường Sơn Nam");
        desk.submit(edit, mine).then().statusCode(409);
    }

    @Test
    void decisionIsTakenBackWithADayAndAReasonOnly() {
        String recognition = Advisers.recognitionOf(Api.HUNG_YEN, id);
        var page = "/office/expert-recognitions/" + recognition;
        desk.get(page + "/scan").then().statusCode(200).contentType("application/pdf");
        desk.get(page + "/revocation").then().statusCode(200).body(containsString("12/QĐ-THU"));
        desk.submit(page + "/revocation", Map.of("revokedOn", "31/02/2026", "reason", ""))
                .then()
                .statusCode(422);
        officer.get("/experts/" + id).then().body("standing", equalTo("recognised"));
        desk.submit(page + "/revocation", Map.of("revokedOn", "20/11/2026", "reason", "Thử thu hồi"))
                .then()
                .statusCode(303);
        assertThat(page("/office/experts/" + id).select("main").text()).contains("Thu hồi từ 20/11/2026: Thử thu hồi");
        desk.submit(page + "/revocation", Map.of("revokedOn", "21/11/2026", "reason", "Lần nữa"))
                .then()
                .statusCode(409);
    }

    private Document page(String path) {
        return Jsoup.parse(desk.get(path).then().statusCode(200).extract().asString());
    }

    /** What a browser would send of the form as it stands. */
    private static Map<String, Object> form(Document page) {
        var form = new HashMap<String, Object>();
        page.select("main form[method=post]").forms().get(0).formData().stream()
                .filter(one -> !one.key().equals("csrf"))
                .forEach(one -> form.put(one.key(), one.value()));
        return form;
    }
}
