package vn.nhan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** How a refusal must look: as a problem document (RFC 9457) at the API, as a page for people. */
final class Refusal {

    private static final String[] OUR_INNER_LIFE = {"at vn.nhan", "at java.", "at io.", "Exception", "org.hibernate"};

    private final Response answer;
    private final Reader reader;

    Refusal(Response answer, Reader reader) {
        this.answer = answer;
        this.reader = reader;
    }

    /** @param code the end of the problem's type */
    Refusal isProblem(int status, String code) {
        assertThat(answer.asString()).doesNotContain(OUR_INNER_LIFE);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:nhan:problem:" + code);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        reader.understands(answer.path("title"));
        reader.understands(answer.path("detail"));
        return this;
    }

    /** A problem of status 404, whichever room says so. */
    void isNotFoundProblem() {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var type = answer.<String>path("type");
        assertThat(type).endsWith("not-found");
        isProblem(404, type.substring(type.lastIndexOf(':') + 1));
    }

    Refusal at(String pointer, String code) {
        List<Map<String, String>> errors = answer.path("errors");
        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .containsEntry("pointer", pointer)
                        .containsEntry("type", "urn:nhan:problem:" + code));
        errors.forEach(error -> reader.understands(String.valueOf(error.get("detail"))));
        return this;
    }

    /** A page that says what is wrong. */
    Document isPage(int status) {
        var page = Jsoup.parse(answer.asString());
        assertThat(answer.asString()).doesNotContain(OUR_INNER_LIFE);
        assertThat(answer.statusCode()).as(page.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("lang"))
                .isEqualTo(reader.tag());
        return page;
    }

    /** The form again, with the reason beside the field and what was typed still in it. */
    void isForm(int status, String field, String typed) {
        var page = isPage(status);
        var beside = page.selectFirst("#" + field + "-error");
        assertThat(beside)
                .as("the reason beside " + field + " in: " + page.text())
                .isNotNull();
        reader.understands(beside.text());
        assertThat(page.select(".error-summary a[href='#" + field + "']"))
                .as("its link in the summary")
                .hasSize(1);
        assertThat(page.selectFirst("[name=" + field + "]").val()).isEqualTo(typed);
    }
}
