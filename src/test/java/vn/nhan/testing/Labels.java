package vn.nhan.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a printed sheet as a phone would: rasterised at the resolution of an office printer, then decoded. */
public final class Labels {

    private static final int DPI = 300;

    private Labels() {}

    /** The addresses of all codes on all pages of a PDF. */
    public static List<String> addressesOn(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var addresses = new ArrayList<String>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var image = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
                for (var code : new QRCodeMultiReader()
                        .decodeMultiple(bitmap, Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))) {
                    addresses.add(code.getText());
                }
            }
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            throw new AssertionError("no code on the sheet", e);
        }
    }
}
