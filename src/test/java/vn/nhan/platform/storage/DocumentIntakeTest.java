package vn.nhan.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIntakeTest {

    private static final int SWOLLEN = 1 << 26;

    private final DocumentIntake intake = new DocumentIntake(new ImageIntake());

    @Test
    void pdfIsKeptAsItWasSent() {
        byte[] sent = Papers.pdf(2);
        AcceptedDocument document = intake.accept(sent);
        assertThat(document.contentType()).isEqualTo("application/pdf");
        assertThat(document.extension()).isEqualTo("pdf");
        assertThat(document.bytes()).isEqualTo(sent);
        assertThat(document.sha256()).isEqualTo(Sha256.of(sent));
    }

    @Test
    void pdfWithCompressedStructureIsAccepted() {
        assertThat(intake.accept(Papers.compressedPdf()).extension()).isEqualTo("pdf");
        assertThat(intake.accept(Papers.pdfWithStructureOf(1 << 20)).extension())
                .isEqualTo("pdf");
    }

    @Test
    void blankLineBeforeThePdfIsForgiven() {
        assertThat(intake.accept(Papers.pdfAfterBlankLine()).extension()).isEqualTo("pdf");
    }

    @Test
    void blankLinesAfterThePdfAreForgiven() {
        byte[] padded = Pictures.joined(Papers.pdf(1), Pictures.ascii("\r\n\0\0"));
        assertThat(intake.accept(padded).bytes()).isEqualTo(padded);
    }

    @Test
    void photoOfAPaperIsEncodedAnew() {
        byte[] sent = Pictures.withExif(Pictures.jpeg(2000, 1000), 6);
        AcceptedDocument document = intake.accept(sent);
        assertThat(document.contentType()).isEqualTo("image/jpeg");
        assertThat(document.extension()).isEqualTo("jpg");
        assertThat(Pictures.decoded(document.bytes()).getHeight()).isEqualTo(1600);
        assertThat(UploadFormat.ascii(document.bytes(), 0, document.bytes().length))
                .doesNotContain("Exif");
        assertThat(document.sha256()).isEqualTo(Sha256.of(sent));
    }

    @Test
    void lockedPdfIsRefused() {
        refused(UploadFailure.EncryptedPdf.class, Papers.restrictedPdf());
    }

    @Test
    void pdfOfTwoHundredPagesIsTheLongest() {
        assertThat(intake.accept(Papers.pdf(200)).bytes()).isNotEmpty();
        assertThatExceptionOfType(UploadFailure.TooManyPages.class)
                .isThrownBy(() -> intake.accept(Papers.pdf(201)))
                .satisfies(refusal -> assertThat(refusal.args()).isEqualTo(Map.of("maxPages", 200)));
    }

    @Test
    void pdfWithoutPagesIsRefused() {
        refused(UploadFailure.Corrupt.class, Papers.pdf(0));
    }

    @Test
    void pdfThatLiesAboutItsPagesIsCounted() {
        byte[] lying = Pictures.ascii(latin(Papers.pdf(201)).replace("/Count 201", "/Count 001"));
        refused(UploadFailure.TooManyPages.class, lying);
    }

    @Test
    void pageTreeThatBitesItsTailIsRefused() {
        refused(UploadFailure.Corrupt.class, Papers.circularPdf());
    }

    @Test
    void structureThatSwellsIsRefusedBeforeItFillsTheMemory() {
        byte[] bomb = Papers.pdfWithStructureOf(SWOLLEN);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(Memory.allocatedBy(() -> refused(UploadFailure.Corrupt.class, bomb)))
                .isLessThan(SWOLLEN / 2);
    }

    @Test
    void brokenCrossReferenceIsNoWayAroundTheLimit() {
        byte[] bomb = Papers.pdfWithStructureOf(SWOLLEN);
        byte[] broken = Pictures.ascii(latin(bomb).replace("/Type/XRef", "/Type/None"));
        assertThat(Memory.allocatedBy(() -> refused(UploadFailure.Corrupt.class, broken)))
                .isLessThan(SWOLLEN / 2);
    }

    @Test
    void crossReferenceThatSwellsIsRefused() {
        assertThat(intake.accept(Papers.pdfWithCrossReferenceOf(1 << 19)).extension())
                .isEqualTo("pdf");
        refused(UploadFailure.Corrupt.class, Papers.pdfWithCrossReferenceOf(1 << 21));
    }

    @Test
    void structureOfEndlessRowsIsRefusedBeforeItFillsTheMemory() {
        byte[] bomb = Papers.pdfWithRowsOf(SWOLLEN);
        assertThat(Memory.allocatedBy(() -> refused(UploadFailure.Corrupt.class, bomb)))
                .isLessThan(SWOLLEN / 2);
    }

    @Test
    void pdfThatIsCutOffIsRefused() {
        byte[] whole = Papers.pdf(3);
        refused(UploadFailure.Corrupt.class, Arrays.copyOf(whole, whole.length / 2));
        refused(UploadFailure.Corrupt.class, Arrays.copyOf(whole, whole.length - 8));
    }

    @Test
    void archiveBehindThePdfIsRefused() {
        refused(UploadFailure.Corrupt.class, Pictures.joined(Papers.pdf(1), Pictures.ascii("PK\3\4evil")));
    }

    @Test
    void documentOfMoreThanFifteenMegabytesIsRefused() {
        byte[] sent = Arrays.copyOf(Papers.pdf(1), DocumentIntake.MAX_BYTES + 1);
        assertThatExceptionOfType(UploadFailure.TooLarge.class)
                .isThrownBy(() -> intake.accept(sent))
                .satisfies(refusal -> assertThat(refusal.args()).isEqualTo(Map.of("maxMegabytes", 15)));
    }

    @Test
    void heicIsRefusedByName() {
        refused(UploadFailure.Heic.class, Pictures.ascii("\0\0\0\u0018ftypheic\0\0\0\0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090\0\3\0\0\0%PDF-1.7\n%%EOF",
                "\u007fELF\2\1\1",
                "PK\3\4",
                "<html>%PDF-1.7</html>",
                "GIF89a",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"
            })
    void whatIsNoDocumentIsRefused(String content) {
        refused(UploadFailure.NotADocument.class, Pictures.ascii(content));
    }

    @Test
    void nameOfAPdfAloneMakesNone() {
        refused(UploadFailure.Corrupt.class, Pictures.ascii("%PDF-1.7\nhello\n%%EOF"));
    }

    private void refused(Class<? extends UploadFailure> reason, byte[] bytes) {
        assertThatExceptionOfType(reason).isThrownBy(() -> intake.accept(bytes));
    }

    private static String latin(byte[] bytes) {
        return UploadFormat.ascii(bytes, 0, bytes.length);
    }
}
