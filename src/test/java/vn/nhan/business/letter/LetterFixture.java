package vn.nhan.business.letter;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;

/** An officer, a commune of its own, and letters to its households. */
record LetterFixture(LetterJob job, Api officer, String commune) {

    private static final AtomicInteger COMMUNES = new AtomicInteger();
    private static final Pattern CODE = Pattern.compile("\\b([0-9A-HJKMNP-TV-Z]{5}) ([0-9A-HJKMNP-TV-Z]{5})\\b");

    static LetterFixture with(LetterJob job) {
        return new LetterFixture(job, People.atWork(Api.HUNG_YEN, "officer"), "Xã Thư " + COMMUNES.incrementAndGet());
    }

    String household(String name, String citizenId) {
        return People.helper(Api.HUNG_YEN, Helping.COMMUNE)
                .post("/businesses", profile(name, citizenId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> profile(String name, String citizenId) {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "farm-household");
        profile.put("name", name);
        profile.put("representative", "Người nhận thư");
        profile.put("citizenId", citizenId);
        profile.put("hamlet", "Thôn Thư");
        profile.put("commune", commune);
        profile.put("phone", Seeded.phone(31));
        return profile;
    }

    Response requested(Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("commune", commune);
        body.put("contact", "Tổ công nghệ số, gọi 0221 3 000 000");
        body.putAll(more);
        return officer.post("/letter-batches", body);
    }

    String printed(int letters) throws Throwable {
        String id = requested(Map.of("count", letters))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        run();
        officer.get("/letter-batches/" + id)
                .then()
                .body("state", equalTo("done"))
                .body("done", equalTo(letters));
        return id;
    }

    void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(job::run);
    }

    byte[] fetched(String id) {
        return officer.get("/letter-batches/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static List<String> textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static List<String> codes(List<String> pages) {
        return pages.stream()
                .flatMap(page -> CODE.matcher(page).results())
                .map(found -> found.group())
                .toList();
    }

    static List<String> codeIds(String batch) throws SQLException {
        return BehindTheWall.ask(
                "select code_id::text from letter where batch_id = '" + batch + "' and code_id is not null", "letter");
    }

    static String error(Response page) {
        return org.jsoup.Jsoup.parse(page.asString()).select("#code-error").text();
    }
}
