package vn.nhan.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Suppliers and fairs of a department, through the JSON API. */
public final class Fairs {

    private Fairs() {}

    public static Map<String, Object> supplier(String taxCode, List<String> fields) {
        return Map.of(
                "name", "Công ty Giải pháp thử nghiệm",
                "taxCode", taxCode,
                "fields", fields,
                "solutions", "Phần mềm bán hàng và hoá đơn điện tử.",
                "website", "https://giai-phap.nhan.example",
                "evidence", "Đã có 12 hợp tác xã dùng.");
    }

    /** One that was checked; its id. */
    public static String supplier(Api officer, String... fields) {
        String id = officer.post("/suppliers", supplier(Farm.newTaxCode(), List.of(fields)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.put("/suppliers/" + id + "/check").then().statusCode(200);
        return id;
    }

    public static Map<String, Object> fair() {
        return Map.of(
                "title", "Ngày Chuyển đổi số",
                "titleEn", "Digital Transformation Day",
                "place", "Trung tâm hội nghị tỉnh",
                "about", "Gặp đơn vị cung cấp giải pháp.",
                "startsAt", Instant.now().plus(Duration.ofDays(30)).toString(),
                "slots", 4);
    }

    /** Its id. */
    public static String fair(Api officer) {
        return officer.post("/fairs", fair()).then().statusCode(201).extract().path("id");
    }

    /** The id of the stand. */
    public static String stand(Api officer, String fairId, String supplierId) {
        return officer.post("/fairs/" + fairId + "/stands", Map.of("supplierId", supplierId, "offer", "Dùng thử"))
                .then()
                .statusCode(201)
                .extract()
                .path("fair.stands.find { it.supplierId == '" + supplierId + "' }.id");
    }

    public static Map<String, Object> demand(String businessId, String need) {
        return Map.of("businessId", businessId, "need", need, "words", "Cần cho ba xã viên.");
    }

    /** As if it were going on. */
    public static void begin(String fairId) {
        try {
            BehindTheWall.change(
                    "update fair set starts_at = now() - interval '10 minutes' where id = '" + fairId + "'", "fair");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
