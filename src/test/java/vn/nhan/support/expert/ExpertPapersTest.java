package vn.nhan.support.expert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Papers that show what an expert can: seen by the expert and the officers of the province. */
@Server
class ExpertPapersTest {

    private Api officer;
    private String id;
    private Api expert;

    @BeforeEach
    void somebodyOnRecord() throws SQLException {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        id = Advisers.registered(officer, Advisers.profile("Chuyên gia giấy tờ"));
        expert = Advisers.lookedAfter(Api.HUNG_YEN, id);
    }

    @Test
    void expertAddsAPaperWithAPhoneAndOfficersSeeIt() {
        var phone = Browser.of(expert);
        phone.get("/my/expert/papers").then().statusCode(200).body(containsString("Chưa có giấy tờ nào"));
        phone.upload(
                        "/my/expert/papers",
                        Map.of("kind", "degree", "title", "Bằng cử nhân"),
                        new Browser.Chosen("file", "bang.jpg", Pictures.jpeg(3)))
                .then()
                .statusCode(303);

        var desk = Browser.of(officer);
        var list = Jsoup.parse(desk.get("/office/experts/" + id + "/papers")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(list.select("main").text()).contains("Bằng cử nhân", "Bằng cấp, chứng chỉ");
        var paper = desk.get(list.select("main li a").first().attr("href"));
        paper.then().statusCode(200).contentType("image/jpeg").header("Cache-Control", "private, no-store");
        var english = phone.inEnglish().get("/my/expert/papers").asString();
        assertThat(Jsoup.parse(english).select("h1").text()).isEqualTo("Evidence papers");
        assertThat(english).contains("Degree or certificate", "Remove");
    }

    @Test
    void officerAddsAPaperAndTheSameOneTwiceIsOne() {
        var pdf = Pictures.pdf();
        var twice = Stream.generate(() -> Advisers.shownBy(officer.request(), pdf)
                        .post("/api/v1/experts/" + id + "/papers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("papers.evidence[0].id"))
                .limit(2)
                .toList();
        var paper = twice.get(1);
        assertThat(twice.get(0)).isEqualTo(paper);
        expert.get("/me/expert")
                .then()
                .body("papers.evidence", hasSize(1))
                .body("papers.evidence[0].id", equalTo(paper));
        expert.get("/expert-papers/" + paper + "/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment");
    }

    @Test
    void nobodyElseSeesAPaper() throws SQLException {
        var paper = Advisers.paper(Api.HUNG_YEN, id);
        var other =
                Advisers.lookedAfter(Api.HUNG_YEN, Advisers.registered(officer, Advisers.profile("Chuyên gia khác")));
        for (var stranger : List.of(other, People.atWork(Api.THAI_NGUYEN, "officer"))) {
            stranger.get("/expert-papers/" + paper + "/file").then().statusCode(404);
            stranger.delete("/expert-papers/" + paper).then().statusCode(404);
        }
        Browser.of(other).get("/my/expert-papers/" + paper).then().statusCode(404);
        Browser.of(other)
                .submit("/my/expert-papers/" + paper + "/removal", Map.of())
                .then()
                .statusCode(404);
        People.member(Api.HUNG_YEN)
                .get("/expert-papers/" + paper + "/file")
                .then()
                .statusCode(403);
        People.atWork(Api.HUNG_YEN, "lead")
                .get("/expert-papers/" + paper + "/file")
                .then()
                .statusCode(403);
        assertThat(Api.at(Api.HUNG_YEN).get("/experts").asString()).doesNotContain("Bằng cử nhân thử");
    }

    @Test
    void removalIsAskedForOnceMoreAndLeavesNoFileBehind() throws SQLException {
        var paper = Advisers.paper(Api.HUNG_YEN, id);
        var phone = Browser.of(expert);
        phone.get("/my/expert-papers/" + paper + "/removal")
                .then()
                .statusCode(200)
                .body(containsString("Xoá giấy tờ này?"), containsString("Bằng cử nhân thử"));
        expert.get("/me/expert").then().body("papers.evidence", hasSize(1));

        phone.submit("/my/expert-papers/" + paper + "/removal", Map.of())
                .then()
                .statusCode(303)
                .header("Location", containsString("/my/expert/papers"));

        expert.get("/me/expert").then().body("papers.evidence", hasSize(0));
        officer.get("/expert-papers/" + paper + "/file").then().statusCode(404);
        assertThat(BehindTheWall.ask(
                        "select count(*) from expert_paper where id = '" + paper + "' and paper_key is null",
                        "expert_paper"))
                .containsExactly("1");
    }

    @Test
    void whatIsNeitherPdfNorPhotoIsRefusedBesideTheField() {
        refused(new Browser.Chosen("file", "bang.pdf", "MZ không phải PDF".getBytes(UTF_8)), 415, "PDF");
        refused(new Browser.Chosen("file", "bang.pdf", new byte[0]), 415, "");
        refused(new Browser.Chosen("file", "", new byte[0]), 422, "");
        var pages = Browser.of(expert);
        var again = pages.upload(
                "/my/expert/papers", Map.of("title", "<b>"), new Browser.Chosen("file", "a.png", Pictures.png()));
        again.then().statusCode(422);
        assertThat(Jsoup.parse(again.asString()).select("#kind-error")).isNotEmpty();
        expert.get("/me/expert").then().body("papers.evidence", hasSize(0));
    }

    private void refused(Browser.Chosen file, int status, String word) {
        Response again = Browser.of(expert).upload("/my/expert/papers", Map.of("kind", "cv", "title", "Lý lịch"), file);
        var page = Jsoup.parse(again.asString());
        assertThat(page.select("#file-error").text())
                .as(again.asString())
                .isNotEmpty()
                .contains(word);
        assertThat(page.select("#title").attr("value")).isEqualTo("Lý lịch");
        assertThat(again.statusCode()).isBetween(400, 499);
    }
}
