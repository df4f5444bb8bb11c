package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Server;

/** The plan of a programme: tasks in pillars, what shows that they are done, and late ones first. */
@Server
class PlanTest {

    private Api officer = Api.at(Api.HUNG_YEN);
    private String programme = "";

    @BeforeEach
    void aPlanIsThere() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        programme = Programmes.draft(officer);
    }

    @Test
    void thirtySevenTasksStandInTheirPillarsLateOnesFirst() {
        var pillars = Map.of("society", 8, "economy", 11, "government", 13, "infrastructure", 5);
        int number = 0;
        for (var pillar : pillars.entrySet()) {
            for (int i = 0; i < pillar.getValue(); i++) {
                number++;
                task(number, pillar.getKey(), LocalDate.now().plusDays(i % 3 == 0 ? -5 - i : 30 + i));
            }
        }
        var plan = officer.get("/programmes/" + programme + "/tasks")
                .then()
                .statusCode(200)
                .extract();
        List<Boolean> late = plan.path("late");
        assertThat(late).hasSize(37);
        assertThat(late.subList(0, (int) late.stream().filter(one -> one).count()))
                .containsOnly(true);

        var page = Jsoup.parse(Browser.of(officer)
                .get("/office/programmes/" + programme + "/tasks")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("h2 .count").eachText()).containsExactly("0/8", "0/11", "0/13", "0/5");
        assertThat(page.select("tr.is-late"))
                .hasSize((int) late.stream().filter(one -> one).count());
        assertThat(page.select("table").first().select("tbody tr").first().hasClass("is-late"))
                .isTrue();
    }

    @Test
    void taskIsDoneOnceSomethingShowsIt() {
        var id = Programmes.taskOf(officer, programme);
        said(id, Map.of("state", "done"))
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("programme.evidence-missing"));
        said(id, Map.of("state", "done", "link", "javascript:alert(1)"))
                .then()
                .statusCode(422)
                .body("errors[0].type", containsString("programme.link-malformed"));
        said(id, Map.of("state", "doing", "note", "Đã mở lớp đầu tiên."))
                .then()
                .statusCode(201)
                .body("state", equalTo("doing"));
        Programmes.progress(officer, id, Map.of("state", "done"))
                .then()
                .statusCode(201)
                .body("state", equalTo("done"))
                .body("history", hasSize(2))
                .body("history[0].paper", equalTo(true));
    }

    @Test
    void evidenceIsForTheDepartmentOnly() {
        var id = Programmes.taskOf(officer, programme);
        String event = Programmes.progress(officer, id, Map.of("state", "doing"))
                .then()
                .statusCode(201)
                .extract()
                .path("history[0].id");
        var address = "/programmes/tasks/evidence/" + event;
        officer.get(address).then().statusCode(200).header("Content-Disposition", equalTo("attachment"));
        People.atWork(Api.THAI_NGUYEN, "officer").get(address).then().statusCode(404);
    }

    @Test
    void numberOfATaskIsThereOnce() {
        task(7, "economy", LocalDate.now());
        var again = new HashMap<>(Programmes.task());
        again.put("number", 7);
        officer.post("/programmes/" + programme + "/tasks", again)
                .then()
                .statusCode(409)
                .body("errors[0].type", containsString("programme.number-taken"));
    }

    @Test
    void officerNotesProgressOnThePage() {
        var id = Programmes.taskOf(officer, programme);
        var browser = Browser.of(officer);
        browser.upload(
                        "/office/programmes/tasks/" + id + "/progress",
                        Map.of("state", "done"),
                        new Browser.Chosen("file", "bang-chung.pdf", Pictures.pdf()))
                .then()
                .statusCode(303);
        browser.get("/office/programmes/tasks/" + id).then().statusCode(200).body(containsString("Đã xong"));
        browser.upload(
                        "/office/programmes/tasks/" + Programmes.taskOf(officer, programme) + "/progress",
                        Map.of("state", "done"),
                        new Browser.Chosen("file", "", new byte[0]))
                .then()
                .statusCode(422)
                .body(containsString("cho thấy việc đã xong"));
    }

    @Test
    void whatThePlanSaysOfATaskIsPutRightAndWhoSavesLaterSeesBothVersions() {
        var id = Programmes.taskOf(officer, programme);
        var browser = Browser.of(officer);
        var edit = "/office/programmes/tasks/" + id + "/edit";
        var page =
                Jsoup.parse(browser.get(edit).then().statusCode(200).extract().asString());
        assertThat(page.select("#name").text()).isEqualTo("Tập huấn bán hàng trực tuyến");
        var form = new HashMap<>(Programmes.taskForm());
        form.put("version", page.select("input[name=version]").attr("value"));
        form.put("dueOn", "31/02/2027");
        browser.submit(edit, form).then().statusCode(422);
        form.put("dueOn", "2027-03-31");
        form.put("unit", "Phòng kinh tế");
        browser.submit(edit, form).then().statusCode(303);
        officer.get("/programmes/tasks/" + id).then().body("unit", equalTo("Phòng kinh tế"));

        form.put("unit", "Phòng văn hoá");
        var clash = browser.submit(edit, form);
        clash.then().statusCode(409);
        var shown = Jsoup.parse(clash.asString());
        assertThat(shown.select("tbody tr").eachText())
                .containsExactly("Đơn vị chịu trách nhiệm Phòng kinh tế Phòng văn hoá");
        form.put("version", shown.select("input[name=version]").attr("value"));
        browser.submit(edit, form).then().statusCode(303);
        officer.get("/programmes/tasks/" + id).then().body("unit", equalTo("Phòng văn hoá"));
        assertThat(Jsoup.parse(browser.inEnglish().get(edit).asString())
                        .select("h1")
                        .text())
                .isEqualTo("Edit the task");
    }

    private void task(int number, String pillar, LocalDate due) {
        var task = new HashMap<String, Object>(Programmes.task());
        task.put("number", number);
        task.put("pillar", pillar);
        task.put("dueOn", due.toString());
        officer.post("/programmes/" + programme + "/tasks", task).then().statusCode(201);
    }

    private Response said(String id, Map<String, Object> progress) {
        return officer.request()
                .multiPart("progress", progress, "application/json; charset=UTF-8")
                .post("/api/v1/programmes/tasks/" + id + "/progress");
    }
}
