package vn.nhan.traceability.label;

import vn.nhan.platform.qr.QrMatrix;

/**
 * A sheet of A4 stickers as sold in shops: as many labels as fit, centred on the page. All measures in millimetres.
 */
public enum LabelFormat {
    /** 3 by 8, edge to edge. */
    A4_70X37(70, 37, 0, 26),
    /** 2 by 7, address labels. */
    A4_99X38(99.1, 38.1, 2.5, 30),
    /** 4 by 5, square. */
    A4_50X50(50, 50, 0, 26);

    /** The finest module a till is asked to read (GS1 General Specifications, symbol specification table 1). */
    static final double FINEST_MODULE_MM = 0.396;

    private static final double PAGE_WIDTH_MM = 210;
    private static final double PAGE_HEIGHT_MM = 297;
    /** Office printers leave this much of the paper's edge white. */
    private static final double UNPRINTABLE_MM = 4;

    private static final double LEAST_INSET_MM = 2.5;
    private static final double NARROWEST_TEXT_MM = 25;
    private static final double TEXT_GAP_MM = 1;

    private final double widthMm;
    private final double heightMm;
    private final double columnGapMm;
    private final double qrMm;

    LabelFormat(double widthMm, double heightMm, double columnGapMm, double qrMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.columnGapMm = columnGapMm;
        this.qrMm = qrMm;
    }

    public int columns() {
        return (int) (PAGE_WIDTH_MM / widthMm);
    }

    public int rows() {
        return (int) (PAGE_HEIGHT_MM / heightMm);
    }

    public int perPage() {
        return columns() * rows();
    }

    public double widthMm() {
        return widthMm;
    }

    public double heightMm() {
        return heightMm;
    }

    /** Side of the QR code, its quiet zone included; the code itself is at least 20 mm for any address of ours. */
    public double qrMm() {
        return qrMm;
    }

    /** From the left edge of the page to a column, counted from 0. */
    public double leftMm(int column) {
        double used = columns() * widthMm + (columns() - 1) * columnGapMm;
        return (PAGE_WIDTH_MM - used) / 2 + column * (widthMm + columnGapMm);
    }

    /** From the top edge of the page to a row, counted from 0. */
    public double topMm(int row) {
        return (PAGE_HEIGHT_MM - rows() * heightMm) / 2 + row * heightMm;
    }

    /** White border inside each label, wide enough for the labels at the edge of the page. */
    double insetMm() {
        return Math.max(UNPRINTABLE_MM - Math.min(leftMm(0), topMm(0)), LEAST_INSET_MM);
    }

    /** Where text begins, beside the QR code from the label's left edge and below it from the top. */
    double textMm() {
        return insetMm() + qrMm + TEXT_GAP_MM;
    }

    /** Whether the room beside the QR code is too narrow for the main text, which then goes below. */
    boolean isStacked() {
        return widthMm - insetMm() - textMm() < NARROWEST_TEXT_MM;
    }

    double moduleMm(QrMatrix qr) {
        return qrMm / qr.sizeWithQuietZone();
    }

    /** @throws LabelFailure.TooSmall label.too-small */
    void requireRoomFor(QrMatrix qr) {
        if (moduleMm(qr) < FINEST_MODULE_MM) {
            throw new LabelFailure.TooSmall(qr.sizeWithQuietZone() * FINEST_MODULE_MM, qrMm);
        }
    }
}
