package vn.nhan.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's parser with a limit on what the compressed structure of a file may swell to. PDFBox inflates object streams
 * and cross-reference streams whole into memory, so that 15 MB could become 15 GB; pages and pictures it leaves alone.
 */
final class BoundedPdfParser extends PDFParser {

    private static final long MAX_STRUCTURE_BYTES = 8 << 20;
    private static final int XREF_WEIGHT = 8; // one byte of a cross-reference may become an entry of a hundred
    private static final int MAX_COLUMNS = 4096;
    private static final int MAX_COLORS = 4;
    private static final int MAX_BITS = 16;

    private long structureBytes;

    BoundedPdfParser(byte[] pdf) throws IOException {
        super(new RandomAccessReadBuffer(pdf), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    /** Strictly: a lenient parser mends broken files by a search of its own that no limit of ours would reach. */
    @Override
    public PDDocument parse() throws IOException {
        return parse(false);
    }

    /** @throws UploadFailure.EncryptedPdf before anything is decrypted */
    @Override
    protected void prepareDecryption() {
        if (document.isEncrypted()) {
            throw new UploadFailure.EncryptedPdf();
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean crossReference = dictionary.containsKey(COSName.W);
        if (crossReference || dictionary.containsKey(COSName.FIRST)) {
            weigh(stream, crossReference ? XREF_WEIGHT : 1);
        }
        return stream;
    }

    private void weigh(COSStream stream, int weight) throws IOException {
        try (InputStream raw = stream.createRawInputStream();
                InputStream plain = compressed(stream) ? new InflaterInputStream(raw) : raw) {
            byte[] buffer = new byte[8192];
            for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
                structureBytes += (long) read * weight;
                require(structureBytes <= MAX_STRUCTURE_BYTES, "more bytes than any file needs");
            }
        }
    }

    private static boolean compressed(COSStream stream) throws IOException {
        require(!stream.containsKey(COSName.F) && !stream.containsKey(COSName.DP), "abbreviated keys");
        COSBase filter = only(stream.getItem(COSName.FILTER));
        if (filter == null) {
            return false;
        }
        require(COSName.FLATE_DECODE.equals(filter), "an unusual compression");
        if (only(stream.getItem(COSName.DECODE_PARMS)) instanceof COSDictionary predictor) {
            requireNarrowRows(predictor);
        }
        return true;
    }

    private static void requireNarrowRows(COSDictionary predictor) throws IOException {
        for (COSBase value : predictor.getValues()) {
            requireDirect(value);
        }
        require(
                predictor.getInt(COSName.COLUMNS, 1) <= MAX_COLUMNS
                        && predictor.getInt(COSName.COLORS, 1) <= MAX_COLORS
                        && predictor.getInt(COSName.BITS_PER_COMPONENT, 8) <= MAX_BITS,
                "rows wider than any file needs");
    }

    private static @Nullable COSBase only(@Nullable COSBase value) throws IOException {
        requireDirect(value);
        if (!(value instanceof COSArray array)) {
            return value;
        }
        require(array.size() <= 1, "more than one compression");
        COSBase first = array.size() == 0 ? null : array.get(0);
        requireDirect(first);
        return first;
    }

    /** What stands elsewhere could read differently now and when PDFBox looks. */
    private static void requireDirect(@Nullable COSBase value) throws IOException {
        require(!(value instanceof COSObject), "references");
    }

    private static void require(boolean met, String offence) throws IOException {
        if (!met) {
            throw new IOException("the structure has " + offence);
        }
    }
}
