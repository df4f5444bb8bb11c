package vn.nhan.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import vn.nhan.testing.Pictures;

/** A file that is no photo of ours, whatever it calls itself. */
enum BadFile {
    PNG_THAT_CLAIMS_60_000_BY_60_000_PIXELS(png(60_000, 60_000), 422, "upload.too-many-pixels"),
    RENAMED_PROGRAM("MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode.", 415, "upload.not-an-image"),
    PDF(Pictures.pdf(), 415, "upload.not-an-image"),
    HEIC("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", 415, "upload.heic"),
    PICTURE_WITH_A_SCRIPT(
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", 415, "upload.not-an-image"),
    HALF_A_PHOTO(Arrays.copyOf(Pictures.jpeg(4), 4_000), 422, "upload.corrupt"),
    EMPTY(new byte[0], 415, "upload.not-an-image");

    private final byte[] bytes;
    final int status;
    final String code;

    BadFile(String latin1, int status, String code) {
        this(latin1.getBytes(StandardCharsets.ISO_8859_1), status, code);
    }

    BadFile(byte[] bytes, int status, String code) {
        this.bytes = bytes;
        this.status = status;
        this.code = code;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A few bytes that promise many: the header of an RGB picture, and no picture (PNG, W3C, 11.2.2). */
    private static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        out.writeBytes(chunk("IHDR", header.array()));
        out.writeBytes(chunk("IDAT", new byte[10]));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        var checksum = new CRC32();
        checksum.update(type.getBytes(StandardCharsets.US_ASCII));
        checksum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) checksum.getValue())
                .array();
    }
}
