package vn.nhan.place.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

@Server
class UnitListServerTest {

    private final Api anybody = Api.at(Api.HUNG_YEN);

    @BeforeEach
    void communesOfBeforeAndAfterTheReformAreKnown() {
        UnitFiles.load();
    }

    @Test
    void sameListAgainChangesNothing() {
        var again = send(UnitLists.file("current.csv"), UnitLists.REFORM, "");
        again.then()
                .body("id", nullValue())
                .body("report.unchanged", equalTo(13))
                .body("report.added", equalTo(0))
                .body("report.closed", equalTo(0));
        send(UnitLists.file("lineage.csv"), UnitLists.REFORM, "").then().body("report.unchanged", equalTo(24));
    }

    @Test
    void dryRunTellsEverythingAndKeepsNothing() {
        var list = UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00022,Phường Đội Cấn,commune,01,01");
        send(list, UnitLists.BEFORE, "&dryRun=true")
                .then()
                .statusCode(200)
                .body("report.added", equalTo(1))
                .body("id", nullValue());

        anybody.get("/places/communes/00022?on=2025-03-01").then().statusCode(404);
    }

    @Test
    void importsAreListedNewestFirst() {
        var name = "Nghị quyết " + System.nanoTime();
        People.operator()
                .request()
                .contentType("text/csv")
                .body(UnitLists.units("00004,Phường Trúc Bạch,commune,01,01", "00028,Phường Kim Mã,commune,01,01"))
                .post("/api/v1/operator/unit-lists?validFrom=2025-01-01&decree=" + name)
                .then()
                .statusCode(200);

        People.operator()
                .get("/operator/unit-lists")
                .then()
                .body("[0].decree", equalTo(name))
                .body("kind", hasItem("lineage"));
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
    }

    @Test
    void wrongRowsAreToldInBothLanguagesAndNothingIsImported() {
        var list = UnitLists.units(
                "00016,Phường Quán Thánh,commune,01,01",
                "00016,Phường Hai Lần,commune,01,01",
                "00019,Phường Lạc,commune,999,01");

        refused(list, "vi", 422)
                .body("errors.pointer", contains("/rows/3"))
                .body("errors[0].detail", containsString("đã có ở dòng 2"));
        refused(list, "en", 422).body("errors[0].detail", containsString("stands in row 2"));
        var orphan = UnitLists.units("00016,Phường Quán Thánh,commune,01,01", "00019,Phường Lạc,commune,999,01");
        refused(orphan, "vi", 422)
                .body("errors.pointer", contains("/rows/3"))
                .body("errors[0].detail", containsString("999"));
        anybody.get("/places/communes/00016?on=2025-03-01").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void brokenEncodingIsTold(String language) {
        var text = "code,full_name,level,province_code\n00016,Phươ\u0300ng Quán Thánh,commune,01\n";
        refused(text.getBytes(Charset.forName("windows-1258")), language, 422)
                .body("errors[0].detail", containsString("Windows-1258"));
        refused(new byte[] {'P', 'K', 3, 4, 0}, language, 422).body("errors[0].detail", containsString("CSV UTF-8"));
        refused(new byte[0], language, 422);
    }

    @Test
    void utf16AndByteOrderMarksAreRead() {
        var list = "\uFEFFcode,full_name,level,parent_code,province_code\n00004,Phường Trúc Bạch,commune,01,01\n";
        send(list.getBytes(StandardCharsets.UTF_16LE), UnitLists.BEFORE, "&dryRun=true")
                .then()
                .statusCode(200);
        send(list.getBytes(StandardCharsets.UTF_8), UnitLists.BEFORE, "&dryRun=true")
                .then()
                .statusCode(200);
    }

    @Test
    void hundredThousandRowsAreComparedAndOneMoreIsRefused() {
        var rows = new ArrayList<>(IntStream.range(0, 100_000)
                .mapToObj(i -> "%05d,Xã Số %d,commune,33,33".formatted(i, i))
                .toList());
        send(UnitLists.units(rows.toArray(String[]::new)), LocalDate.of(2009, 1, 1), "&dryRun=true")
                .then()
                .statusCode(200)
                .body("report.rows", equalTo(100_000));
        rows.add("33,Tỉnh Hưng Yên,province,,");
        refused(UnitLists.units(rows.toArray(String[]::new)), "vi", 422)
                .body("errors[0].detail", containsString("100000"));
    }

    @Test
    void termsOfAListAreChecked() {
        var list = UnitLists.file("current.csv");
        People.operator()
                .request()
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists")
                .then()
                .statusCode(422);
        send(list, UnitLists.REFORM, "&validTo=2025-06-01").then().statusCode(422);
    }

    @Test
    void onlyOperatorsImport() {
        var list = UnitLists.file("current.csv");
        var path = "/api/v1/operator/unit-lists?validFrom=2025-07-01&decree=x";
        anybody.request().contentType("text/csv").body(list).post(path).then().statusCode(401);
        People.member(Api.HUNG_YEN)
                .request()
                .contentType("text/csv")
                .body(list)
                .post(path)
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse refused(byte[] list, String language, int status) {
        return People.operator()
                .request()
                .header("Accept-Language", language)
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists?validFrom=2025-01-01&decree=x")
                .then()
                .statusCode(status);
    }

    private static void hanoi(String... communes) {
        UnitFiles.send(UnitLists.units(communes), "2025-01-01&validTo=2025-06-30")
                .then()
                .statusCode(200);
        UnitFiles.send(UnitLists.units(communes), "2026-01-01").then().statusCode(200);
    }

    private static Response send(byte[] list, LocalDate from, String more) {
        return UnitFiles.send(list, from + more);
    }
}
