package vn.nhan.place.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

@Server
class PickerServerTest {

    private final Api anybody = Api.at(Api.HUNG_YEN);

    @BeforeEach
    void communesOfBeforeAndAfterTheReformAreKnown() {
        UnitFiles.load();
    }

    @Test
    void provincesShipWithThePlatform() {
        anybody.get("/places/provinces?on=2025-06-30").then().body("$", hasSize(63));
        anybody.get("/places/provinces?on=2025-07-01").then().body("$", hasSize(34));
        anybody.get("/places/provinces?on=2026-05-01")
                .then()
                .body("find { it.code == '75' }.fullName", equalTo("Thành phố Đồng Nai"));
    }

    @Test
    void codeTellsAnotherCommuneBeforeAndAfterTheReform() {
        anybody.get("/places/communes/11953?on=2024-05-01").then().statusCode(404);
        anybody.get("/places/communes/11953?on=2025-05-01")
                .then()
                .body("fullName", equalTo("Phường Hiến Nam"))
                .body("district", equalTo("Thành phố Hưng Yên"));
        anybody.get("/places/communes/11953")
                .then()
                .body("fullName", equalTo("Phường Phố Hiến"))
                .body("district", nullValue())
                .body("validFrom", equalTo("2025-07-01"));
        anybody.get("/places/communes/31321?on=30/06/2025")
                .then()
                .body("fullName", equalTo("Phường III"))
                .body("province.fullName", equalTo("Tỉnh Hậu Giang"));
        anybody.get("/places/communes/31321").then().body("province.fullName", equalTo("Thành phố Cần Thơ"));
        anybody.get("/places/communes/99999").then().statusCode(404);
    }

    @Test
    void pickerKnowsAccentsOrNone() {
        assertThat(names("pho hien")).first().isEqualTo("Phường Phố Hiến");
        assertThat(names("Phố Hiến")).first().isEqualTo("Phường Phố Hiến");
        assertThat(names("PHUONG PHO HIEN")).first().isEqualTo("Phường Phố Hiến");
        assertThat(names("hien pho")).contains("Phường Phố Hiến");
        assertThat(names("hỏa lựu")).first().isEqualTo("Xã Hoả Lựu");
        assertThat(names("hoả lựu")).first().isEqualTo("Xã Hoả Lựu");
        assertThat(names("ngoc duong")).first().isEqualTo("Xã Ngọc Đường");
        assertThat(names("hien nam")).isEmpty();
        assertThat(names("%")).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void exactAccentsComeBeforeOtherWordsWithTheSameLetters() {
        hanoi(
                "00004,Phường Trúc Bạch,commune,01,01",
                "00006,Xã Nhân Mỹ,commune,01,01",
                "00008,Xã Nhãn Mỹ,commune,01,01",
                "00010,Xã Nhàn Mỹ Đông,commune,01,01");

        assertThat(names("nhãn mỹ")).startsWith("Xã Nhãn Mỹ");
        assertThat(names("nhân mỹ")).startsWith("Xã Nhân Mỹ");
        assertThat(names("nhan my")).containsExactly("Xã Nhân Mỹ", "Xã Nhãn Mỹ", "Xã Nhàn Mỹ Đông");
        assertThat(names("my dong")).containsExactly("Xã Nhàn Mỹ Đông");
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
        assertThat(names("nhan my")).isEmpty();
    }

    @Test
    void pickerStaysInTheProvinceThatIsAskedFor() {
        assertThat(names("h&province=92")).allMatch(name -> !name.equals("Phường Hà Giang 2"));
        anybody.get("/places/communes?q=a&province=HY").then().statusCode(422);
        anybody.get("/places/communes?q=a&limit=21").then().statusCode(422);
        anybody.get("/places/communes?q=a&on=hom-nay").then().statusCode(422);
    }

    @Test
    void correctionKeepsWhatWasBelievedBefore() {
        hanoi("00004,Phường Trúc Bạch,commune,01,01", "00031,Phường Giảng Vỏ,commune,01,01");
        var typo = Instant.now();
        hanoi("00004,Phường Trúc Bạch,commune,01,01", "00031,Phường Giảng Võ,commune,01,01");

        anybody.get("/places/communes/00031?on=2025-03-01").then().body("fullName", equalTo("Phường Giảng Võ"));
        anybody.get("/places/communes/00031?on=2025-03-01&believedAt=" + typo)
                .then()
                .body("fullName", equalTo("Phường Giảng Vỏ"));
        anybody.get("/places/communes/00031?on=2025-03-01&believedAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        hanoi("00004,Phường Trúc Bạch,commune,01,01");
    }

    private static void hanoi(String... communes) {
        UnitFiles.send(UnitLists.units(communes), "2025-01-01&validTo=2025-06-30")
                .then()
                .statusCode(200);
        UnitFiles.send(UnitLists.units(communes), "2026-01-01").then().statusCode(200);
    }

    private List<String> names(String q) {
        return anybody.get("/places/communes?q=" + q)
                .then()
                .statusCode(200)
                .extract()
                .path("fullName");
    }
}
