package vn.nhan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Files that are too much, or not what they say. */
@Server
class BadUploadTest {

    private Scene scene;
    private String productId;

    @BeforeEach
    void aProduct() {
        scene = Scene.inHungYen();
        productId = scene.farm().product();
    }

    static Stream<Arguments> files() {
        return Arrays.stream(BadFile.values())
                .flatMap(file -> Arrays.stream(Reader.values()).map(reader -> Arguments.of(file, reader)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void apiSaysWhyTheFileIsNoPhoto(BadFile file, Reader reader) {
        var answer = scene.api()
                .request()
                .header("Accept-Language", reader.tag())
                .contentType("image/jpeg")
                .body(file.bytes())
                .post("/api/v1/products/" + productId + "/photos?alt=Anh");

        new Refusal(answer, reader).isProblem(file.status, file.code);
        noPhotoIsThere();
    }

    @ParameterizedTest
    @MethodSource("files")
    void formSaysWhyTheFileIsNoPhoto(BadFile file, Reader reader) {
        var answer = reader.at(scene.browser())
                .upload(
                        "/my/products/" + productId + "/photos",
                        Map.of("alt", "Chùm nhãn"),
                        new Browser.Chosen("photo", "nhan.jpg", file.bytes()));

        var page = new Refusal(answer, reader).isPage(422);
        reader.understands(page.select("#photo-error").text());
        assertThat(page.select("[name=alt]").val()).isEqualTo("Chùm nhãn");
        noPhotoIsThere();
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void programIsNoCertificate(Reader reader) {
        var form = Forms.certificate("VG-EXE", scene.plotId());
        var program = new Browser.Chosen("scan", "giay.pdf", BadFile.RENAMED_PROGRAM.bytes());

        new Refusal(reader.at(scene.browser()).upload("/my/certificates/new", form, program), reader)
                .isForm(422, "scan", "");
        var answer = scene.api()
                .request()
                .header("Accept-Language", reader.tag())
                .multiPart("certificate", Farm.certificate("VG-EXE", scene.plotId()), "application/json")
                .multiPart("scan", "giay.pdf", BadFile.RENAMED_PROGRAM.bytes(), "application/pdf")
                .post("/api/v1/businesses/" + scene.farm().businessId() + "/certificates");
        new Refusal(answer, reader).isProblem(415, "upload.not-a-document");
        assertThat(Target.CERTIFICATE.count(scene)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void programIsNoPaperAboutAProduct(Reader reader) {
        var program = new Browser.Chosen("file", "giay.pdf", BadFile.RENAMED_PROGRAM.bytes());

        var page = reader.at(scene.browser())
                .upload("/my/products/" + productId + "/documents", Map.of("kind", "test-result"), program);
        new Refusal(page, reader).isForm(422, "file", "");
        var answer = scene.api()
                .request()
                .header("Accept-Language", reader.tag())
                .multiPart("document", Map.of("kind", "test-result"), "application/json")
                .multiPart("file", "giay.pdf", BadFile.RENAMED_PROGRAM.bytes(), "application/pdf")
                .post("/api/v1/products/" + productId + "/documents");
        new Refusal(answer, reader).isProblem(415, "upload.not-a-document");
        scene.api().get("/products/" + productId + "/documents").then().body("documents", hasSize(0));
    }

    @Test
    void goodPhotoAmongBadOnesIsKeptAndEachOfTheOthersIsNamed() {
        var answer = scene.browser()
                .request()
                .multiPart("csrf", scene.browser().csrf())
                .multiPart("alt", "Anh")
                .multiPart("photo", "tot.jpg", Pictures.jpeg(1), "image/jpeg")
                .multiPart("photo", "hong.jpg", BadFile.RENAMED_PROGRAM.bytes(), "image/jpeg")
                .multiPart("photo", "rong.jpg", new byte[0], "image/jpeg")
                .post("/my/products/" + productId + "/photos");

        var page = new Refusal(answer, Reader.VIETNAMESE).isPage(422);
        assertThat(page.select("[role=alert]").text()).contains("hong.jpg").doesNotContain("tot.jpg");
        scene.api().get("/products/" + productId).then().body("photos", hasSize(1));
    }

    @Test
    void uploadThatAnnouncesFiftyMegabytesIsRefusedUnread() throws IOException {
        assertThat(Flood.announced(scene.api(), "/api/v1/products/" + productId + "/photos?alt=Anh"))
                .isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        assertThat(Flood.announced(scene.api(), "/my/products/" + productId + "/photos"))
                .isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        noPhotoIsThere();
    }

    @Test
    void uploadThatNeverEndsIsCutOff() throws IOException {
        assertThat(Flood.chunked(scene.api(), "/api/v1/products/" + productId + "/photos?alt=Anh"))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).isEmpty(),
                        answer -> assertThat(answer).startsWith("HTTP/1.1 413"));
        noPhotoIsThere();
    }

    private void noPhotoIsThere() {
        scene.api().get("/products/" + productId).then().statusCode(200).body("photos", hasSize(0));
    }
}
