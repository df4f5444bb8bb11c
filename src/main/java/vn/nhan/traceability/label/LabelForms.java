package vn.nhan.traceability.label;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.qr.QrMatrix;

/** Draws each different label of a document once, as a form that pages repeat. */
final class LabelForms {

    /** Up to this many different addresses, looking for the most legible mask costs less than a second. */
    private static final int FEW = 200;

    private static final int ANY_MASK = 3;

    private final PDDocument document;
    private final LabelFormat format;
    private final LabelComposer composer;
    private final Map<LabelFonts.Weight, PDType0Font> fonts = new EnumMap<>(LabelFonts.Weight.class);
    private final boolean few;
    private @Nullable LabelFace lastFace;
    private @Nullable PDFormXObject lastForm;

    LabelForms(PDDocument document, LabelSheet sheet, LabelFonts labelFonts) throws IOException {
        this.document = document;
        this.format = sheet.format();
        this.composer = new LabelComposer(format, sheet.captions(), labelFonts);
        this.few = new HashSet<>(sheet.faces()).size() <= FEW;
        for (LabelFonts.Weight weight : LabelFonts.Weight.values()) {
            fonts.put(weight, PDType0Font.load(document, labelFonts.font(weight), true));
        }
    }

    /**
     * The form of a label, the same one as long as the labels are alike.
     *
     * @throws LabelFailure.TooSmall label.too-small
     */
    PDFormXObject of(LabelFace face) throws IOException {
        PDFormXObject form = lastForm;
        if (form == null || !face.equals(lastFace)) {
            form = draw(composer.compose(face, few ? QrMatrix.of(face.url()) : QrMatrix.of(face.url(), ANY_MASK)));
            lastForm = form;
            lastFace = face;
        }
        return form;
    }

    private PDFormXObject draw(LabelLayout layout) throws IOException {
        // Of all forms only this one tells PDFBox its document, without which no font would be cut to its used letters.
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(points(format.widthMm()), points(format.heightMm())));
        try (PDPageContentStream pen = new PDPageContentStream(
                document, form, form.getContentStream().createOutputStream(COSName.FLATE_DECODE))) {
            drawQr(layout, pen);
            for (LabelLayout.Line line : layout.lines()) {
                drawLine(line, pen);
            }
        }
        return form;
    }

    /** One path, filled once: drawn one by one, neighbouring rectangles would show hairlines between them. */
    private void drawQr(LabelLayout layout, PDPageContentStream pen) throws IOException {
        float module = points(layout.moduleMm());
        float left = points(layout.qrMm());
        float top = points(format.heightMm() - layout.qrMm());
        for (QrMatrix.Run run : layout.qr().runs()) {
            pen.addRect(left + run.column() * module, top - (run.row() + 1) * module, run.length() * module, module);
        }
        pen.fill();
    }

    private void drawLine(LabelLayout.Line line, PDPageContentStream pen) throws IOException {
        pen.beginText();
        pen.setFont(fonts.get(line.weight()), points(line.sizeMm()));
        pen.newLineAtOffset(points(line.xMm()), points(format.heightMm() - line.baselineMm()));
        pen.showText(line.text());
        pen.endText();
    }

    static float points(double mm) {
        return (float) (mm * 72 / 25.4);
    }
}
