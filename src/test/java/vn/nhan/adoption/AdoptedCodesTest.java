package vn.nhan.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Server;

/** Labels outlive the province that printed them: 10,000 codes, at every host, before, during and after an adoption. */
@Server
class AdoptedCodesTest {

    private static final int CODES = 10_000;
    private static final int HAU_GIANG = 3;
    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";

    private final DataSource database;
    private final Vertx vertx;

    private Scanner scanner;

    AdoptedCodesTest(DataSource database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    @BeforeEach
    void takeUpTheScanner() {
        scanner = new Scanner(vertx);
    }

    @AfterEach
    void hangUp() {
        scanner.close();
    }

    @Test
    void tenThousandOldCodesTellTheSameEverywhereBeforeDuringAndAfterAnAdoption() throws Exception {
        var paths = Codes.print(database, HAU_GIANG, CODES);
        var before = scanner.scanAll(OLD_HOST, paths);
        assertThat(misses(before)).isEmpty();
        assertThat(before).hasSize(CODES);

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            for (var host : List.of(OLD_HOST, NEW_HOST, Api.NATIONAL)) {
                assertThat(changed(before, scanner.scanAll(host, paths)))
                        .as(host)
                        .isEmpty();
            }
        }

        var some = paths.subList(0, CODES / 10);
        var takenBack = scanner.scanAll(OLD_HOST, some);
        assertThat(some).allSatisfy(path -> assertThat(takenBack).containsEntry(path, before.get(path)));
    }

    @Test
    void scannedPageOfAnOldLabelShowsBothNamesTheOldAuthorityAndTheNewLook() throws Exception {
        var path = Codes.print(database, HAU_GIANG, 2).get(1);
        var alone = page(path);
        assertThat(alone.asString()).contains("/theme/hau-giang.css").doesNotContain("nay là");

        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            var page = page(path).asString();
            assertThat(page).contains("/theme/can-tho.css");
            assertThat(page).contains("Xã Hoả Tiến, Hậu Giang (nay là Cần Thơ)");
            assertThat(page).contains("Sở Thông tin và Truyền thông tỉnh Hậu Giang");
            assertThat(page).contains("Hậu Giang nay là Cần Thơ");
        }
        assertThat(page(path).asString()).isEqualTo(alone.asString());
    }

    private static Response page(String path) {
        var page = given().header("Host", Api.NATIONAL).get(path);
        page.then().statusCode(200);
        return page;
    }

    private static List<String> misses(Map<String, String> told) {
        return told.entrySet().stream()
                .filter(label -> !label.getValue().contains("\"path\":\"" + label.getKey() + "\""))
                .map(Object::toString)
                .limit(5)
                .toList();
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return before.entrySet().stream()
                .filter(label -> !label.getValue().equals(now.get(label.getKey())))
                .map(label -> label.getKey() + ": " + now.get(label.getKey()))
                .limit(5)
                .toList();
    }
}
