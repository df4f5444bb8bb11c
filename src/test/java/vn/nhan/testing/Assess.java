package vn.nhan.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How digital a business is, step by step, through the JSON API. */
public final class Assess {

    public static final String TOOLS = "1567-2025";
    public static final String PILLARS_OF_2021 = "1970-2021";
    public static final String PILLARS_OF_2023 = "2158-2023";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Assess() {}

    public static Response begin(Api who, String businessId, String instrument, @Nullable String sector) {
        var told = new HashMap<String, Object>(Map.of("instrument", instrument));
        told.put("sector", sector);
        return who.post("/businesses/" + businessId + "/assessments", told);
    }

    public static String begun(Api who, String businessId, String instrument) {
        return begin(who, businessId, instrument, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response answer(Api who, String id, Map<String, Object> answer) {
        return who.put("/assessments/" + id + "/answers", answer);
    }

    public static Response answer(Api who, String id, String question, int points, int version) {
        return answer(who, id, Map.of("question", question, "points", points, "version", version));
    }

    public static Response attach(Api who, String id, int number, byte[] file) {
        return who.request()
                .contentType("application/octet-stream")
                .body(file)
                .put("/api/v1/assessments/" + id + "/answers/" + number + "/evidence");
    }

    /** Answers all that is open with the same points. */
    public static void answerAll(Api who, String id, int points) {
        List<String> open = who.get("/assessments/" + id).path("open");
        open.forEach(question -> answer(who, id, question, points, 0).then().statusCode(200));
    }

    public static Response finish(Api who, String id) {
        return who.put("/assessments/" + id + "/completion");
    }

    /** Finished with the same points everywhere; gives its id. */
    public static String finished(Api who, String businessId, String instrument, int points) {
        var id = begun(who, businessId, instrument);
        answerAll(who, id, points);
        finish(who, id).then().statusCode(200);
        return id;
    }

    public static Response upload(Api officer, String yaml) {
        return officer.upload(
                "/assessments/sets", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/yaml");
    }

    /** A code that no test has used. */
    public static String newCode(String province) {
        return province + "-thu-" + NUMBER.incrementAndGet();
    }

    /** Criteria of a province, as an officer writes them: three pillars, a question each. */
    public static String set(String code, int edition) {
        return """
                code: %s
                edition: %d
                name: {vi: Bộ tiêu chí thử, en: Trial criteria}
                about: {vi: Ba trụ cột., en: Three pillars.}
                wording: {vi: Câu hỏi của tỉnh., en: The province's own questions.}
                decision: 01/QĐ-SKHCN
                decidedOn: 2026-01-05
                method: points
                scale: 2
                levels:
                  - {level: 0, points: 0, name: {vi: Thấp, en: Low}}
                  - {level: 1, points: 50, name: {vi: Cao, en: High}}
                pillars:
                  - {code: a, name: {vi: Một, en: One}, weight: 50, advice: [{upTo: 5, text: {vi: Học., en: Learn.}, need: digital-skills, offer: course}]}
                  - {code: b, name: {vi: Hai, en: Two}, weight: 30, advice: [{upTo: 5, text: {vi: Học., en: Learn.}, need: digital-skills, offer: course}]}
                  - {code: c, name: {vi: Ba, en: Three}, weight: 20, advice: [{upTo: 5, text: {vi: Xin hỗ trợ., en: Ask.}, need: e-invoice, offer: request}]}
                answers:
                  - code: choice
                    options: [{points: 0, text: {vi: Không, en: "No"}}, {points: 2, text: {vi: Có, en: "Yes"}}]
                questions:
                  - {code: a1, pillar: a, answers: choice, text: {vi: "Câu một?", en: "Question one?"}}
                  - {code: b1, pillar: b, answers: choice, text: {vi: "Câu hai?", en: "Question two?"}}
                  - {code: c1, pillar: c, answers: choice, text: {vi: "Câu ba?", en: "Question three?"}}
                """.formatted(code, edition);
    }
}
