package vn.nhan.platform.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/** Cuts a PNG file down to the chunks its pixels need (W3C PNG, third edition, section 11). */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12; // length, type and checksum around the data of a chunk

    // Compressed texts, profiles and whatever else a file may carry never reach the decoder.
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    /** @throws UploadFailure.Corrupt when the file ends before its end chunk */
    static byte[] needed(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at <= png.length - FRAME) {
            int length = ByteBuffer.wrap(png).getInt(at);
            if (length < 0 || length > png.length - FRAME - at) {
                break;
            }
            String type = UploadFormat.ascii(png, at + 4, 4);
            if (NEEDED.contains(type)) {
                kept.write(png, at, length + FRAME);
            }
            if (type.equals("IEND")) {
                return kept.toByteArray();
            }
            at += length + FRAME;
        }
        throw new UploadFailure.Corrupt();
    }
}
