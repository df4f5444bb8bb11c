package vn.nhan.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Programmes of a department, made up, step by step through the JSON API. */
public final class Programmes {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int YEAR = LocalDate.now().getYear();

    private Programmes() {}

    /** For everybody, all of this year and the next. */
    public static Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("name", "Chương trình thử nghiệm " + NUMBER.incrementAndGet());
        facts.put("legalBasis", "Quyết định thử nghiệm");
        facts.put("from", YEAR + "-01-01");
        facts.put("to", YEAR + 1 + "-12-31");
        facts.put("pillar", "economy");
        facts.put("owner", "Phòng thử nghiệm");
        return facts;
    }

    /** More than the decree gives to any size. */
    public static Map<String, Object> level(String form) {
        var level = new HashMap<String, Object>();
        level.put("form", form);
        level.put("percent", 80);
        level.put("capPerYear", 100_000_000L);
        level.put("validFrom", YEAR + "-01-01");
        level.put("validTo", YEAR + 1 + "-12-31");
        return level;
    }

    public static Map<String, Object> task() {
        return Map.of(
                "number",
                NUMBER.incrementAndGet() % 999 + 1,
                "name",
                "Tập huấn bán hàng trực tuyến",
                "pillar",
                "society",
                "unit",
                "Phòng thử nghiệm",
                "dueOn",
                YEAR + "-12-31");
    }

    /** As above, as a form. */
    public static Map<String, String> taskForm() {
        var form = new HashMap<String, String>();
        task().forEach((field, value) -> form.put(field, value.toString()));
        return form;
    }

    public static String draft(Api officer) {
        return created(officer.post("/programmes", facts()));
    }

    /** A draft with a level; gives the level's id. */
    public static String levelOf(Api officer, String programmeId) {
        return officer.post("/programmes/" + programmeId + "/levels", level("network-consulting"))
                .then()
                .statusCode(201)
                .extract()
                .path("levels[0].id");
    }

    public static String taskOf(Api officer, String programmeId) {
        return created(officer.post("/programmes/" + programmeId + "/tasks", task()));
    }

    /** Says how a task got on, with a file that shows it. */
    public static Response progress(Api officer, String taskId, Map<String, Object> progress) {
        return officer.request()
                .multiPart("progress", progress, "application/json; charset=UTF-8")
                .multiPart("file", "bang-chung.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/programmes/tasks/" + taskId + "/progress");
    }

    private static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}
