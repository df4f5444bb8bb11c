package vn.nhan.platform.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Honest and hostile PDF files. */
final class Papers {

    private static final String ONE_PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>";

    private static final Pattern OFFSET = Pattern.compile("\\d{10}(?= \\d{5} n)|(?<=startxref\n)\\d+");

    private Papers() {}

    static byte[] pdf(int pages) {
        return saved(pages, "", CompressParameters.NO_COMPRESSION);
    }

    /** As some scanners write it, the blank line counted in its cross-reference. */
    static byte[] pdfAfterBlankLine() {
        byte[] plain = pdf(1);
        String text = UploadFormat.ascii(plain, 0, plain.length);
        return Pictures.ascii("\r\n" + OFFSET.matcher(text).replaceAll(offset -> shifted(offset.group())));
    }

    private static String shifted(String offset) {
        return String.format(Locale.ROOT, "%0" + offset.length() + "d", Integer.parseInt(offset) + 2);
    }

    /** As newer programs write it, with its structure in object streams. */
    static byte[] compressedPdf() {
        return saved(3, "", CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Opens without a password, but may not be printed. */
    static byte[] restrictedPdf() {
        return saved(1, "owner", CompressParameters.NO_COMPRESSION);
    }

    /** Its catalogue lies in an object stream of the given length when inflated. */
    static byte[] pdfWithStructureOf(int inflatedBytes) {
        return pdf(ONE_PAGE, "", inflatedBytes, 0);
    }

    /** Its cross-reference is followed by so many zeros. */
    static byte[] pdfWithCrossReferenceOf(int inflatedBytes) {
        return pdf(ONE_PAGE, "", 100, inflatedBytes);
    }

    /** Asks for so many columns to be held in memory while its catalogue is inflated. */
    static byte[] pdfWithRowsOf(int columns) {
        return pdf(ONE_PAGE, "/DecodeParms<</Predictor 12/Columns " + columns + ">>", 100, 0);
    }

    /** Its first page is the whole book once more. */
    static byte[] circularPdf() {
        return pdf("<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>>", "", 100, 0);
    }

    private static byte[] pdf(String page, String structureKeys, int structureBytes, int crossReferenceBytes) {
        byte[] catalogue = Pictures.ascii("1 0 <</Type/Catalog/Pages 2 0 R>>");
        byte[] structure = Arrays.copyOf(catalogue, structureBytes);
        List<byte[]> parts = new ArrayList<>();
        parts.add(Pictures.ascii("%PDF-1.5\n"));
        parts.add(Pictures.ascii("2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"));
        parts.add(Pictures.ascii("3 0 obj\n" + page + "\nendobj\n"));
        parts.add(stream(4, "/Type/ObjStm/N 1/First 4" + structureKeys, structure));
        ByteBuffer entries = ByteBuffer.allocate(36 + crossReferenceBytes);
        entry(entries, 0, 0);
        entry(entries, 2, 4);
        int place = 0;
        for (byte[] part : parts) {
            place += part.length;
            entry(entries, 1, place);
        }
        parts.add(stream(5, "/Type/XRef/W[1 4 1]/Size 6/Root 1 0 R", entries.array()));
        parts.add(Pictures.ascii("startxref\n" + place + "\n%%EOF\n"));
        return Pictures.joined(parts.toArray(byte[][]::new));
    }

    private static void entry(ByteBuffer entries, int type, int place) {
        entries.put((byte) type).putInt(place).put((byte) 0);
    }

    private static byte[] stream(int number, String keys, byte[] plain) {
        byte[] data = Pictures.deflated(plain);
        return Pictures.joined(
                Pictures.ascii(number + " 0 obj\n<<" + keys + "/Filter/FlateDecode"),
                Pictures.ascii("/Length " + data.length + ">>\nstream\n"),
                data,
                Pictures.ascii("\nendstream\nendobj\n"));
    }

    private static byte[] saved(int pages, String ownerPassword, CompressParameters compression) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            if (!ownerPassword.isEmpty()) {
                document.protect(new StandardProtectionPolicy(ownerPassword, "", new AccessPermission(4)));
            }
            document.save(bytes, compression);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
