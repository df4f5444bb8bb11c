package vn.nhan.traceability.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nhan.platform.qr.QrMatrix;

/** One label as an SVG picture in true size, for previews and print layouts of others. Blocking: it reads fonts. */
final class LabelSheetSvg {

    private static final String FONTS = "'DejaVu Sans Condensed','DejaVu Sans','Noto Sans',Arial,sans-serif";

    /** @throws LabelFailure.TooSmall label.too-small */
    String write(LabelFormat format, LabelCaptions captions, LabelFace face) {
        try (LabelFonts fonts = LabelFonts.open()) {
            LabelLayout layout = new LabelComposer(format, captions, fonts).compose(face, QrMatrix.of(face.url()));
            return String.join(
                    "\n",
                    opening(format, captions),
                    "<title>" + escaped(fonts.printable(captions.title())) + "</title>",
                    "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
                    qr(layout),
                    "<g font-family=\"" + FONTS + "\" fill=\"#000\">",
                    layout.lines().stream().map(LabelSheetSvg::text).collect(Collectors.joining("\n")),
                    "</g>",
                    "</svg>\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String opening(LabelFormat format, LabelCaptions captions) {
        String width = number(format.widthMm());
        String height = number(format.heightMm());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                + attribute("xml:lang", captions.locale().toLanguageTag())
                + attribute("width", width + "mm")
                + attribute("height", height + "mm")
                + attribute("viewBox", "0 0 " + width + " " + height)
                + ">";
    }

    /** Drawn in whole modules and scaled as one, so that no rounding opens a gap. */
    private static String qr(LabelLayout layout) {
        String corner = number(layout.qrMm());
        String place = "translate(" + corner + " " + corner + ") scale(" + number(layout.moduleMm()) + ")";
        String path = layout.qr().runs().stream()
                .map(run -> "M" + run.column() + " " + run.row() + "h" + run.length() + "v1h-" + run.length() + "z")
                .collect(Collectors.joining());
        return "<path shape-rendering=\"crispEdges\"" + attribute("transform", place) + attribute("d", path) + "/>";
    }

    private static String text(LabelLayout.Line line) {
        return "<text"
                + attribute("x", number(line.xMm()))
                + attribute("y", number(line.baselineMm()))
                + attribute("font-size", number(line.sizeMm()))
                + (line.weight() == LabelFonts.Weight.BOLD ? attribute("font-weight", "700") : "")
                + ">"
                + escaped(line.text())
                + "</text>";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String number(double mm) {
        return String.format(Locale.ROOT, "%.4f", mm).replaceFirst("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
