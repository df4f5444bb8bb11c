package vn.nhan.embedded;

import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who else lives in the demo's commune: producers of every kind, at every point of the way to being verified, so that an
 * officer's pages have something to show. Names, numbers and papers are plainly made up.
 */
final class DemoNeighbours {

    enum Reached {
        WRITTEN_DOWN,
        SENT,
        VERIFIED
    }

    record Neighbour(JsonObject profile, Reached reached) {}

    private DemoNeighbours() {}

    static Stream<Neighbour> all() {
        return Stream.of(
                new Neighbour(
                        person("farm-household", "Hộ trồng nhãn xóm Đông (minh hoạ)", 1)
                                .put(
                                        "trade",
                                        new JsonObject().put("sector", "crops").put("womenLed", true)),
                        Reached.SENT),
                new Neighbour(person("farm-household", "Hộ nuôi ong bãi sông (minh hoạ)", 2), Reached.WRITTEN_DOWN),
                new Neighbour(
                        person("household-business", "Hộ kinh doanh long nhãn Đằng Châu (minh hoạ)", 3)
                                .put(
                                        "registration",
                                        paper("33A8000003", "2022-05-10", "Uỷ ban nhân dân thành phố Hưng Yên"))
                                .put(
                                        "trade",
                                        new JsonObject()
                                                .put("sector", "food-processing")
                                                .put("eInvoice", "registered")),
                        Reached.SENT),
                new Neighbour(
                        person("cooperative-group", "Tổ hợp tác cam Quảng Châu (minh hoạ)", 4)
                                .put("registration", paper("01/HĐHT", "2024-02-20", "Phường Phố Hiến")),
                        Reached.VERIFIED),
                new Neighbour(
                        profile("enterprise", "Công ty Sấy nông sản Sông Hồng (minh hoạ)", 5)
                                .put("taxCode", "0100109106-002")
                                .put(
                                        "registration",
                                        paper(null, "2018-08-01", "Phòng Đăng ký kinh doanh tỉnh Hưng Yên"))
                                .put("addressLine", "Cụm công nghiệp số 2")
                                .put(
                                        "trade",
                                        new JsonObject()
                                                .put("sector", "food-processing")
                                                .put("insuredWorkers", 42)
                                                .put("annualRevenue", 18_000_000_000L)
                                                .put("eInvoice", "in-use")),
                        Reached.VERIFIED));
    }

    private static JsonObject person(String kind, String name, int number) {
        return profile(kind, name, number).put("citizenId", "000%09d".formatted(185_000_100 + number));
    }

    private static JsonObject profile(String kind, String name, int number) {
        return new JsonObject()
                .put("kind", kind)
                .put("name", name)
                .put("representative", "Người minh hoạ " + number)
                .put("commune", "Phường Phố Hiến")
                .put("hamlet", "Tổ dân phố số " + number)
                .put("phone", "0900 000 0%02d".formatted(10 + number));
    }

    private static JsonObject paper(@Nullable String number, String date, String place) {
        return new JsonObject().put("number", number).put("date", date).put("place", place);
    }
}
