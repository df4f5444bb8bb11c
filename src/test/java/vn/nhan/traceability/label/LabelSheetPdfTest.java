package vn.nhan.traceability.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhan.platform.qr.QrMatrix;

class LabelSheetPdfTest {

    private static final int DPI = 300;
    private static final String PIECE = LabelFixture.pieceAddress("0001F3");
    private static final String OPAQUE = LabelFixture.ORIGIN + "/t/112345678909";

    static Stream<Arguments> everyFormatAndAddress() {
        return Stream.of(LabelFormat.values())
                .flatMap(format -> Stream.of(PIECE, OPAQUE).map(url -> Arguments.of(format, url)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndAddress")
    void everyPrintedCodeLeadsToItsAddress(LabelFormat format, String url) throws IOException {
        int count = format.perPage() + 1;
        LabelSheet sheet = LabelSheet.copies(format, LabelFixture.CAPTIONS, LabelFixture.longan(url), count);
        assertThat(scanned(sheet)).isEqualTo(Collections.nCopies(count, url));
    }

    @ParameterizedTest
    @EnumSource
    void fourModulesAroundTheCodeStayWhite(LabelFormat format) throws IOException {
        LabelSheet sheet = LabelSheet.copies(format, LabelFixture.CAPTIONS, LabelFixture.longan(PIECE), 1);
        try (PDDocument document = print(sheet)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            BufferedImage code = page.getSubimage(
                    pixels(format.leftMm(0) + format.insetMm()),
                    pixels(format.topMm(0) + format.insetMm()),
                    pixels(format.qrMm()),
                    pixels(format.qrMm()));
            double quiet = 4 * format.moduleMm(QrMatrix.of(PIECE)) * DPI / 25.4;
            assertThat(whiteBorders(code))
                    .allSatisfy(border -> assertThat(border).isCloseTo((int) quiet, within(2)));
        }
    }

    @Test
    void eachPieceCarriesItsOwnSerial() throws IOException {
        List<String> urls = IntStream.range(0, 30)
                .mapToObj(i -> LabelFixture.pieceAddress("PIECE" + i))
                .toList();
        List<LabelFace> faces = urls.stream().map(LabelFixture::longan).toList();
        assertThat(scanned(new LabelSheet(LabelFormat.A4_70X37, LabelFixture.CAPTIONS, faces)))
                .isEqualTo(urls);
    }

    @Test
    void manyDifferentPiecesAreReadableInTheQuickMaskToo() throws IOException {
        List<String> urls = IntStream.range(0, 240)
                .mapToObj(i -> LabelFixture.pieceAddress("PIECE" + i))
                .toList();
        List<LabelFace> faces = urls.stream().map(LabelFixture::longan).toList();
        LabelSheet sheet = new LabelSheet(LabelFormat.A4_70X37, LabelFixture.CAPTIONS, faces);
        try (PDDocument document = print(sheet)) {
            assertThat(scannedPage(document, sheet.format(), 9)).isEqualTo(urls.subList(216, 240));
        }
    }

    @Test
    void textCanBeSearchedInVietnamese() throws IOException {
        try (PDDocument document = print(few(LabelFixture.longan(PIECE)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Nhãn lồng Hưng Yên", "Lô: HY2607A", "Thu hoạch: 18/07/2026", "q.example.vn");
        }
    }

    @Test
    void longTextEndsInAnEllipsisAndUnknownLettersInQuestionMarks() throws IOException {
        try (PDDocument document = print(few(LabelFixture.wordy(PIECE)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("…");
        }
        LabelFace foreign = LabelFixture.bare(PIECE, "Long nhãn 龍眼 \uD83C\uDF51\u0007", "Hộ mẫu");
        try (PDDocument document = print(few(foreign))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Long nhãn ??");
        }
    }

    @Test
    void documentSaysItsTitleAndLanguageAndPrintsInTrueSize() throws IOException {
        try (PDDocument document = print(few(LabelFixture.longan(PIECE)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(LabelFixture.CAPTIONS.title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().getPrintScaling())
                    .isEqualTo("None");
        }
    }

    @Test
    void labelIsOneFormOfVectorsAndEmbeddedFonts() throws IOException {
        try (PDDocument document = print(few(LabelFixture.longan(PIECE)))) {
            PDResources page = document.getPage(0).getResources();
            assertThat(page.getXObjectNames()).hasSize(1);
            COSName name = page.getXObjectNames().iterator().next();
            PDFormXObject label = (PDFormXObject) page.getXObject(name);
            assertThat(label.getResources().getXObjectNames()).isEmpty();
            for (COSName font : label.getResources().getFontNames()) {
                PDFont used = label.getResources().getFont(font);
                assertThat(used.isEmbedded()).isTrue();
                assertThat(used.getName()).matches("[A-Z]{6}\\+DejaVuSansCondensed.*");
            }
        }
    }

    @Test
    void largestJobStaysSmall() throws IOException {
        LabelSheet sheet = LabelSheet.copies(
                LabelFormat.A4_70X37, LabelFixture.CAPTIONS, LabelFixture.longan(PIECE), LabelSheet.MOST_LABELS);
        byte[] pdf = bytes(sheet);
        assertThat(pdf.length).isLessThan(500_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(209);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, LabelSheet.MOST_LABELS + 1})
    void countOutsideItsBoundsIsRefused(int count) {
        LabelFace face = LabelFixture.longan(PIECE);
        assertThatThrownBy(() -> LabelSheet.copies(LabelFormat.A4_50X50, LabelFixture.CAPTIONS, face, count))
                .isInstanceOfSatisfying(
                        LabelFailure.Count.class,
                        failure -> assertThat(failure.args()).containsEntry("most", LabelSheet.MOST_LABELS));
    }

    @Test
    void refusedLabelLeavesNothingBehind() {
        LabelSheet sheet = few(LabelFixture.longan(PIECE + "x".repeat(300)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new LabelSheetPdf().write(sheet, out)).isInstanceOf(LabelFailure.TooSmall.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void streamIsLeftOpenForItsOwner() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new LabelSheetPdf().write(few(LabelFixture.longan(PIECE)), out);
        assertThat(closed[0]).isFalse();
    }

    private static LabelSheet few(LabelFace face) {
        return LabelSheet.copies(LabelFormat.A4_70X37, LabelFixture.CAPTIONS, face, 3);
    }

    private static PDDocument print(LabelSheet sheet) throws IOException {
        return Loader.loadPDF(bytes(sheet));
    }

    private static byte[] bytes(LabelSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LabelSheetPdf().write(sheet, out);
        return out.toByteArray();
    }

    /** What a phone reads, label by label, from every place of every printed page. */
    private static List<String> scanned(LabelSheet sheet) throws IOException {
        List<String> read = new ArrayList<>();
        try (PDDocument document = print(sheet)) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheet.pages());
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read.addAll(scannedPage(document, sheet.format(), page));
            }
        }
        return read;
    }

    private static List<String> scannedPage(PDDocument document, LabelFormat format, int page) throws IOException {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
        return places(format, picture)
                .map(QrReader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<BufferedImage> places(LabelFormat format, BufferedImage page) {
        return IntStream.range(0, format.perPage())
                .mapToObj(place -> page.getSubimage(
                        pixels(format.leftMm(place % format.columns())),
                        pixels(format.topMm(place / format.columns())),
                        pixels(format.widthMm()),
                        pixels(format.heightMm())));
    }

    /** Pixels left of, above, right of and below the ink. */
    private static List<Integer> whiteBorders(BufferedImage picture) {
        int left = picture.getWidth();
        int top = picture.getHeight();
        int right = left;
        int bottom = top;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 128) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.min(right, picture.getWidth() - 1 - x);
                    bottom = Math.min(bottom, picture.getHeight() - 1 - y);
                }
            }
        }
        return List.of(left, top, right, bottom);
    }

    private static int pixels(double mm) {
        return (int) (mm * DPI / 25.4);
    }
}
