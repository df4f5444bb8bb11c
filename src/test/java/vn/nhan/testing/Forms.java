package vn.nhan.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The forms of the pages, filled in as a person would type them. */
public final class Forms {

    private Forms() {}

    public static Map<String, String> business() {
        return Map.of(
                "kind", "cooperative",
                "name", Farm.NAME,
                "taxCode", Farm.newTaxCode(),
                "representative", "Bùi Thị Thu Hiền",
                "registration.date", "15/03/2019",
                "registration.place", "Phòng Đăng ký kinh doanh tỉnh Hưng Yên",
                "addressLine", "Tổ dân phố số 1",
                "commune", "Phường Phố Hiến",
                "phone", Seeded.phone(1));
    }

    public static Map<String, String> area() {
        return Map.of("name", "Vùng nhãn Phố Hiến", "commune", "Phường Phố Hiến");
    }

    public static Map<String, String> plot(String code) {
        return Map.of(
                "code", code,
                "name", "Vườn sau",
                "crop", "Nhãn lồng",
                "areaAmount", "3,5",
                "areaUnit", "sào Bắc Bộ",
                "latitude", "20,646",
                "longitude", "106,051");
    }

    /** Goes with a paper, named {@code scan}. */
    public static Map<String, String> certificate(String number, String plotId) {
        return Map.of(
                "number",
                number,
                "body",
                Farm.CERTIFIER,
                "validFrom",
                Farm.HARVEST_DAY.toString(),
                "validTo",
                Farm.HARVEST_DAY.plusYears(1).toString(),
                "plotIds",
                plotId);
    }

    public static Map<String, String> product() {
        return Map.of(
                "name", "Long nhãn sấy", "netWeightGrams", "0,5", "weightUnit", "kg", "category", "processed-food");
    }

    public static Map<String, String> packing() {
        return Map.of("netWeightGrams", "0,5", "weightUnit", "kg", "priceDong", "40.000");
    }

    /** Of a harvest two months from now. */
    public static Map<String, String> forecast() {
        var ready = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(2);
        return Map.of(
                "readyOn",
                ready.toString(),
                "quantity",
                "2",
                "weightUnit",
                "tấn",
                "preorderFrom",
                ready.minusDays(20).toString());
    }

    public static Map<String, String> application() {
        return Map.of("agent", "Thuốc trừ sâu sinh học A", "occurredOn", Farm.HARVEST_DAY.toString());
    }

    public static Map<String, String> harvest() {
        return Map.of("amount", "5", "unit", "kg", "occurredOn", Farm.HARVEST_DAY.toString());
    }

    public static Map<String, String> course() {
        return Map.of(
                "need", "farm-diary",
                "title", "Ghi nhật ký",
                "learns", "Ghi được nhật ký.",
                "trainer", "Sở",
                "audience", "Bà con",
                "completion", "attendance",
                "passMark", "80");
    }

    public static Map<String, String> courseHeld() {
        return Map.of(
                "times", "01/03/2030",
                "from", "8:30",
                "until", "11:00",
                "meetings", "1",
                "seats", "20",
                "onlineLink", "https://lop.nhan.example");
    }

    public static Map<String, String> supplier() {
        return Map.of(
                "name", "Công ty Giải pháp thử nghiệm",
                "taxCode", Farm.newTaxCode(),
                "fields", "selling",
                "solutions", "Phần mềm bán hàng.",
                "evidence", "Có khách hàng.");
    }
}
