package vn.nhan.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads the QR code of an SVG as a phone would: its path is drawn in its own colour, then decoded. */
public final class SvgCode {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int MODULE = 6;

    private SvgCode() {}

    public static String read(String svg) {
        var path = Jsoup.parse(svg, Parser.xmlParser()).selectFirst("path");
        if (path == null) {
            throw new AssertionError("no code in " + svg);
        }
        var image = new BufferedImage(100 * MODULE, 100 * MODULE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(Color.decode(path.attr("fill")));
        canvas.scale(MODULE, MODULE);
        canvas.fill(shape(path.attr("d")));
        canvas.dispose();
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        try {
            return new QRCodeMultiReader().decodeMultiple(bitmap)[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no phone could read this code", e);
        }
    }

    private static Path2D shape(String path) {
        var shape = new Path2D.Double();
        var runs = RUN.matcher(path);
        while (runs.find()) {
            var x = Integer.parseInt(runs.group(1));
            var y = Integer.parseInt(runs.group(2));
            shape.append(new Rectangle2D.Double(x, y, Integer.parseInt(runs.group(3)), 1), false);
        }
        return shape;
    }
}
