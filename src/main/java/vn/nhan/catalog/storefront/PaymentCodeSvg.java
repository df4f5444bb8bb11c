package vn.nhan.catalog.storefront;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.money.VietQr;
import vn.nhan.platform.qr.QrMatrix;

/**
 * A payment code to look at and to print. Nobody shall take it for the code of a label: it is blue, stands in a frame of its
 * own and says what it is and is not.
 *
 * @param heading what it is
 * @param warning what it is not
 * @param payTo bank and owner of the account
 * @param amount with its currency; null where the payer types it
 */
record PaymentCodeSvg(
        VietQr code,
        String heading,
        String warning,
        String payTo,
        @Nullable String amount) {

    private static final String INK = "#0b3d91";
    private static final int WIDTH = 360;
    private static final int HEIGHT = 470;
    private static final int LEFT = 40;
    private static final int TOP = 76;
    private static final int SIDE = 280;

    String draw() {
        var qr = QrMatrix.ofText(code.payload());
        var scale = (double) SIDE / qr.sizeWithQuietZone();
        return new XmlText()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "width",
                        Integer.toString(WIDTH),
                        "height",
                        Integer.toString(HEIGHT),
                        "role",
                        "img")
                .element("title", heading + " – " + warning)
                .empty("rect", "width", "100%", "height", "100%", "rx", "16", "fill", INK)
                .empty("rect", "x", "8", "y", "66", "width", "344", "height", "396", "rx", "10", "fill", "#ffffff")
                .element("text", heading, line(26, 22, "bold", "#ffffff"))
                .element("text", warning, line(52, 16, "normal", "#ffffff"))
                .open("g", "transform", String.format(Locale.ROOT, "translate(%d %d) scale(%.5f)", LEFT, TOP, scale))
                .empty("path", "d", qr.svgPath(), "fill", INK, "shape-rendering", "crispEdges")
                .close()
                .element("text", payTo, line(382, 16, "normal", INK))
                .element("text", amount == null ? "" : amount, line(416, 24, "bold", INK))
                .element("text", "VietQR", line(446, 16, "bold", INK))
                .close()
                .document();
    }

    /** A line in the middle. */
    private static String[] line(int y, int size, String weight, String fill) {
        return new String[] {
            "x",
            Integer.toString(WIDTH / 2),
            "y",
            Integer.toString(y),
            "font-size",
            Integer.toString(size),
            "font-weight",
            weight,
            "fill",
            fill,
            "text-anchor",
            "middle",
            "font-family",
            "sans-serif"
        };
    }
}
