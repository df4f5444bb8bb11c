package vn.nhan.traceability.label;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** Labels on sheets of A4, as a PDF of vectors and embedded fonts. Blocking: for a worker thread. */
final class LabelSheetPdf {

    /**
     * Writes the whole document; {@code out} stays open. Nothing is written when a label is refused.
     *
     * @throws LabelFailure.TooSmall label.too-small
     */
    void write(LabelSheet sheet, OutputStream out) throws IOException {
        try (LabelFonts fonts = LabelFonts.open();
                PDDocument document = new PDDocument()) {
            describe(document, sheet.captions());
            LabelForms forms = new LabelForms(document, sheet, fonts);
            for (int number = 0; number < sheet.pages(); number++) {
                addPage(document, sheet.format(), sheet.page(number), forms);
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, LabelCaptions captions) {
        document.getDocumentInformation().setTitle(captions.title());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(captions.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        // "Fit to page" would shrink the codes and push the labels off their stickers.
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        catalog.setViewerPreferences(preferences);
    }

    private static void addPage(PDDocument document, LabelFormat format, List<LabelFace> faces, LabelForms forms)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            for (int place = 0; place < faces.size(); place++) {
                double left = format.leftMm(place % format.columns());
                double bottom = format.topMm(place / format.columns()) + format.heightMm();
                pen.saveGraphicsState();
                pen.transform(Matrix.getTranslateInstance(
                        LabelForms.points(left), PDRectangle.A4.getHeight() - LabelForms.points(bottom)));
                pen.drawForm(forms.of(faces.get(place)));
                pen.restoreGraphicsState();
            }
        }
    }
}
