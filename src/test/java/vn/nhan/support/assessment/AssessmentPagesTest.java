package vn.nhan.support.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** One question a page, left and continued, up to the drawing of the result. */
@Server
class AssessmentPagesTest {

    private Api member;
    private String business;
    private Browser pages;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        business = Farm.of(member).businessId();
        pages = Browser.of(member);
    }

    @Test
    void memberAnswersQuestionByQuestionAndSeesWhatToDoNext() {
        pages.get("/my/assessment").then().statusCode(303).header("Location", endsWith("?business=" + business));
        var home = main("/my/assessment?business=" + business);
        assertThat(home.select("article")).hasSize(3);
        assertThat(home.text())
                .contains("Câu hỏi rút gọn của nền tảng theo các trụ cột của Quyết định 1567/QĐ-BKHCN")
                .contains("Đã được thay bằng 1567/QĐ-BKHCN");

        var first = begin();
        assertThat(first).endsWith("/questions/1");
        var question = main(first);
        assertThat(question.text()).contains("Câu 1/", "Bán hàng và khách hàng", "Câu hỏi rút gọn của nền tảng");
        assertThat(question.select("progress").attr("value")).isEqualTo("0");
        assertThat(question.select("input[type=radio]")).hasSize(4);
        // Nothing chosen, nothing saved.
        answer(first, Map.of("version", "0")).then().statusCode(422).body(containsString("Chọn một câu trả lời"));

        var third = first.replace("/questions/1", "/questions/3");
        answer(first, Map.of("points", "2", "version", "0"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions/2"));
        // Left here, and gone on later: the first open question comes next.
        pages.get(first.replace("/questions/1", ""))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions/2"));
        assertThat(main(third).text()).contains("Câu 3/");
        assertThat(main(third).select("progress").attr("value")).isEqualTo("1");
        assertThat(main(first).select("input[type=radio][checked]").attr("value"))
                .isEqualTo("2");
        assertThat(main(first.replace("/questions/1", "/check")).text())
                .contains("Chưa trả lời", "Trả lời câu còn thiếu");

        var id = id(first);
        Assess.answerAll(member, id, 1);
        assertThat(main("/my/assessment/" + id + "/check").select("form[action$=completion]"))
                .hasSize(1);
        pages.submit("/my/assessment/" + id + "/completion", Map.of()).then().statusCode(303);
        theResultIsDrawnAndWritten(id);
    }

    private void theResultIsDrawnAndWritten(String id) {
        var result = main("/my/assessment/" + id);
        var drawing = result.selectFirst("svg.radar");
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.selectFirst("title").text()).isEqualTo("Biểu đồ các trụ cột");
        assertThat(drawing.attr("aria-labelledby")).contains("radar-title");
        assertThat(drawing.select("text")).hasSize(5);
        assertThat(drawing.hasAttr("style")).isFalse();
        assertThat(result.select("table").first().select("tbody tr")).hasSize(5);
        assertThat(result.select("a[href^=/my/support/new?need=]").attr("href")).endsWith("&assessment=" + id);
        assertThat(result.select("a[href^=/training?need=]")).isNotEmpty();
        assertThat(result.text()).contains("Mức 1 trên 4", "Lần đầu", "không phải nguyên văn của Bộ");
        // Whoever goes back to a question of it is led to the result.
        pages.get("/my/assessment/" + id + "/questions/1").then().statusCode(303);
        assertThat(Jsoup.parse(pages.inEnglish().get("/my/assessment/" + id).asString())
                        .text())
                .contains("Basic tools", "What to do next", "not the ministry's text");
    }

    @Test
    void correctingBeginsWithTheAnswersAndShowsTheWayCome() {
        var id = Assess.finished(member, business, Assess.TOOLS, 1);
        var onward =
                pages.submit("/my/assessment?business=" + business, Map.of("instrument", Assess.TOOLS, "corrects", id));
        onward.then().statusCode(303).header("Location", endsWith("/check"));
        var next = id(onward.header("Location"));
        for (int number = 1; number <= 13; number++) {
            answer("/my/assessment/" + next + "/questions/" + number, Map.of("points", "3", "version", "1"))
                    .then()
                    .statusCode(303);
        }
        pages.submit("/my/assessment/" + next + "/completion", Map.of()).then().statusCode(303);

        var result = main("/my/assessment/" + next);
        assertThat(result.text()).contains("Lên 3 mức", "Nét đứt: lần trước");
        assertThat(result.select("svg .radar__before")).hasSize(1);
        assertThat(main("/my/assessment/" + id).select("svg .radar__before")).isEmpty();
    }

    @Test
    void whoAnsweredOtherwiseMeanwhileIsShownBothAndMayDecide() {
        var first = begin();
        answer(first, Map.of("points", "1", "version", "0")).then().statusCode(303);

        var clash = answer(first, Map.of("points", "3", "note", "Sàn A", "version", "0"));

        clash.then().statusCode(409);
        var page = Jsoup.parse(clash.asString());
        assertThat(page.select("#clash-title").parents().get(0).text()).contains("Dùng riêng", "Nối tự động", "Sàn A");
        assertThat(page.select("input[type=radio][checked]").attr("value")).isEqualTo("3");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("1");
        answer(first, Map.of("points", "3", "note", "Sàn A", "version", "1"))
                .then()
                .statusCode(303);
    }

    @Test
    void evidenceIsPhotographedWithTheAnswer() {
        var first = begin();
        pages.upload(
                        first,
                        Map.of("points", "1", "version", "0"),
                        new Browser.Chosen("evidence", "man-hinh.jpg", Pictures.jpeg(9)))
                .then()
                .statusCode(303);
        var shown = main(first).selectFirst("a[href$=/evidence]").attr("href");
        pages.get(shown).then().statusCode(200).contentType("image/jpeg");
        pages.upload(first, Map.of("points", "1", "version", "1"), new Browser.Chosen("evidence", "la.exe", new byte[] {
                    'M', 'Z'
                }))
                .then()
                .statusCode(422);
        answer(first, Map.of("points", "1", "version", "1", "dropEvidence", "true"))
                .then()
                .statusCode(303);
        assertThat(main(first).select("a[href$=/evidence]")).isEmpty();
    }

    @Test
    void noteTypedInDecomposedLettersIsKeptComposed() {
        var first = begin();
        answer(first, Map.of("points", "1", "version", "0", "note", "Sa\u0300n A"))
                .then()
                .statusCode(303);

        assertThat((String) member.get("/assessments/" + id(first)).path("answers[0].note"))
                .isEqualTo("Sàn A");
    }

    @Test
    void whoHasNoBusinessIsTaughtAndWhoAsksForNoneIsNotServed() {
        var newcomer = Browser.of(People.member(Api.HUNG_YEN));
        newcomer.get("/my/assessment").then().statusCode(200).body(containsString("Chưa có cơ sở nào"));
        newcomer.get("/my/assessment?business=" + business).then().statusCode(404);
        pages.get(begin().replace("/questions/1", "/questions/99")).then().statusCode(404);
        pages.submit("/my/assessment?business=" + business, Map.of("instrument", "2030"))
                .then()
                .statusCode(422);
    }

    private String begin() {
        var begun = pages.submit("/my/assessment?business=" + business, Map.of("instrument", Assess.TOOLS));
        begun.then().statusCode(303);
        return java.net.URI.create(begun.header("Location")).getPath();
    }

    private Response answer(String address, Map<String, String> form) {
        return pages.submitMultipart(address, new HashMap<>(form));
    }

    private static String id(String address) {
        return java.net.URI.create(address).getPath().split("/", -1)[3];
    }

    private Element main(String path) {
        var answer = pages.get(path);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString()).selectFirst("main");
    }
}
