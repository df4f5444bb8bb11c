package vn.nhan.support.training;

import vn.nhan.platform.qr.QrMatrix;

/**
 * A QR code for a page.
 *
 * @param size modules on one side
 * @param path of an SVG
 */
record QrDrawing(int size, String path) {

    static QrDrawing of(String address) {
        var code = QrMatrix.of(address);
        return new QrDrawing(code.sizeWithQuietZone(), code.svgPath());
    }
}
