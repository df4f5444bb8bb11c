package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** A dossier knows what the platform knows, says what is missing, and names no person. */
@Server
class DossierTest {

    private Api member;
    private Farm farm;

    @BeforeEach
    void aFarm() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
    }

    @Test
    void whatIsThereIsTickedWithItsSourceAndTheRestSaysWhatToDo() {
        var product = farm.product();
        farm.addDocument("registration", Pictures.jpeg(61)).then().statusCode(201);

        member.get("/products/" + product + "/ocop-dossier")
                .then()
                .statusCode(200)
                .body("again", equalTo(false))
                .body("items.find { it.code == 'registration' }.known.source", equalTo("PAPER"))
                .body("items.find { it.code == 'label' }.known", equalTo(null))
                .body("items.code", hasItem("self-assessment"))
                .body("items.code", not(hasItem("former-certificate")));

        var page = Jsoup.parse(
                Browser.of(member).get("/my/products/" + product + "/dossier").asString());
        assertThat(page.select(".task--done").text()).contains("đăng ký kinh doanh", "Giấy tờ đã lưu");
        assertThat(page.select(".task--todo").text()).contains("5 mẫu sản phẩm", "Gửi mẫu đi kiểm nghiệm");
    }

    @Test
    void archiveHoldsAFilledInCoverAndThePapersUnderNamesOfNobody() throws IOException {
        var product = farm.product();
        farm.addDocument("registration", Pictures.pdf()).then().statusCode(201);
        farm.addDocument("packaging", Pictures.jpeg(62)).then().statusCode(201);
        farm.addDocument("land", Pictures.jpeg(63)).then().statusCode(201);
        var recognition = Ocop.declared(member, product, Ocop.certificate());
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/recognitions/" + recognition + "/check")
                .then()
                .statusCode(200);

        var answer = Browser.of(member).get("/my/products/" + product + "/dossier/archive");
        answer.then().statusCode(200).header("Content-Type", equalTo("application/zip"));
        var files = unpacked(answer.asByteArray());

        assertThat(files.keySet())
                .containsExactly(
                        "00-bia-ho-so.pdf",
                        "giay-to/dang-ky-kinh-doanh-1.pdf",
                        "giay-to/bao-bi-nhan-1.jpg",
                        "giay-to/ocop-2026-03-12-1.pdf");
        var cover = text(files.get("00-bia-ho-so.pdf"));
        assertThat(cover)
                .contains("Đánh giá lại", Farm.PRODUCT, Farm.NAME, "4 sao", "[x] Giấy chứng nhận OCOP lần trước")
                .contains("Công bố chất lượng")
                .doesNotContain("Bùi Thị Thu Hiền", Seeded.phone(1));
    }

    @Test
    void anotherBusinessGetsNeither() {
        var product = farm.product();
        var other = Browser.of(People.member(Api.HUNG_YEN));

        other.get("/my/products/" + product + "/dossier").then().statusCode(404);
        other.get("/my/products/" + product + "/dossier/archive").then().statusCode(404);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
