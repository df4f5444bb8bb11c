package vn.nhan.traceability.label;

import java.util.List;
import vn.nhan.platform.qr.QrMatrix;

/**
 * Where everything on one label stands, in millimetres from its upper left corner, downwards.
 *
 * @param qrMm left and top edge of the QR code's first module
 */
record LabelLayout(QrMatrix qr, double qrMm, double moduleMm, List<Line> lines) {

    /** One line of text; {@code sizeMm} is the font size, {@code xMm} its left end. */
    record Line(String text, LabelFonts.Weight weight, double sizeMm, double xMm, double baselineMm) {}
}
