package vn.nhan.testing;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Courses of a department, and people who register for them, through the JSON API. */
public final class Courses {

    public static final String TITLE = "Bán nhãn trên mạng";

    private Courses() {}

    public static Map<String, Object> course(String completion) {
        return Map.of(
                "need",
                "shop-opening",
                "title",
                TITLE,
                "titleEn",
                "Selling longan online",
                "learns",
                "Mở được gian hàng và đăng sản phẩm đầu tiên.",
                "trainer",
                "Tổ công nghệ số",
                "audience",
                "Hộ và hợp tác xã trồng nhãn",
                "completion",
                completion,
                "passMark",
                50);
    }

    /** One meeting of two hours in the community house. */
    public static Map<String, Object> held(Instant startsAt, int seats) {
        return Map.of(
                "seats",
                seats,
                "times",
                List.of(time(startsAt)),
                "commune",
                "Phường Phố Hiến",
                "communeCode",
                "11953",
                "addressLine",
                "Nhà văn hoá thôn 3",
                "onlineLink",
                "https://lop.nhan.example/vao/bi-mat");
    }

    public static Map<String, String> time(Instant startsAt) {
        return Map.of(
                "startsAt",
                startsAt.toString(),
                "endsAt",
                startsAt.plus(Duration.ofHours(2)).toString());
    }

    /** Its id. */
    public static String added(Api officer, String completion) {
        return officer.post("/courses", course(completion))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of a session that begins so soon that the doors are open already; its id. */
    public static String heldSoon(Api officer, String courseId, int seats) {
        return officer.post(
                        "/courses/" + courseId + "/sessions", held(Instant.now().plus(Duration.ofMinutes(90)), seats))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> registration(String sessionId, String name, int phone) {
        return Map.of("sessionId", sessionId, "name", name, "phone", Seeded.phone(phone));
    }

    public static Response register(Api who, String sessionId, String name, int phone) {
        return who.post("/training-registrations", registration(sessionId, name, phone));
    }

    /** As if it had begun an hour ago. */
    public static void begin(String sessionId) {
        try {
            for (var table : List.of("training_session where id", "training_meeting where session_id")) {
                BehindTheWall.change(
                        "update " + table.replace(" where", " set starts_at = now() - interval '1 hour' where") + " = '"
                                + sessionId + "'",
                        table.split(" ", -1)[0]);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> campaign() {
        return Map.of(
                "title", "Loa truyền thanh tháng 9",
                "channel", "loudspeaker",
                "content", "Mời bà con đăng ký học bán hàng trên mạng.",
                "heldFrom", "2026-09-01",
                "heldTo", "2026-09-05");
    }

    /** Its id. */
    public static String campaign(Api officer) {
        return officer.request()
                .multiPart("campaign", campaign(), "application/json")
                .multiPart("evidence", "bien-ban.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
