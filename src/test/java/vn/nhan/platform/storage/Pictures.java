package vn.nhan.platform.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Honest and hostile pictures, made byte by byte. */
final class Pictures {

    static final byte[] LOSSY_WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WEBP_RIFF_BYTES = 40;

    private Pictures() {}

    /** Left half red, right half blue. */
    static BufferedImage redAndBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(redAndBlue(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(redAndBlue(width, height), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The JPEG as a phone writes it: how it was held, and where (an Exif directory pointing to a GPS directory). */
    static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(86).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0002).putShort((short) 5).putInt(3).putInt(56);
        tiff.putInt(0);
        tiff.putInt(20).putInt(1).putInt(38).putInt(1).putInt(47).putInt(1);
        tiff.put("GPSHERE".getBytes(ISO_8859_1), 0, 6);
        return withSegment(jpeg, 0xE1, joined("Exif\0\0".getBytes(ISO_8859_1), tiff.array()));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
        ByteBuffer segment = ByteBuffer.allocate(4 + payload.length);
        segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (payload.length + 2))
                .put(payload);
        return joined(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG whose header claims more than its few bytes of data could ever hold. */
    static byte[] pngClaiming(int width, int height) {
        return pngOf(chunk("IHDR", header(width, height, 2)), chunk("IDAT", deflated(new byte[64])), end());
    }

    /** One black pixel and, beside it, a text of the given length when inflated. */
    static byte[] pngWithText(int inflatedBytes) {
        byte[] text = joined("Comment\0\0".getBytes(ISO_8859_1), deflated(new byte[inflatedBytes]));
        return pngOf(
                chunk("IHDR", header(1, 1, 3)),
                chunk("PLTE", new byte[3]),
                chunk("zTXt", text),
                chunk("IDAT", deflated(new byte[2])),
                end());
    }

    /** Lossless WebP of one black colour: however large, its pixels take no bytes at all (RFC 9649, section 3). */
    static byte[] webpClaiming(int width, int height) {
        return webp(width, height, width, height);
    }

    /** An extended WebP whose canvas tells another size than the picture within. */
    static byte[] webp(int canvasWidth, int canvasHeight, int width, int height) {
        ByteBuffer webp = ByteBuffer.allocate(8 + WEBP_RIFF_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        webp.put("RIFF".getBytes(ISO_8859_1))
                .putInt(WEBP_RIFF_BYTES)
                .put("WEBPVP8X".getBytes(ISO_8859_1))
                .putInt(10);
        webp.putInt(0);
        webp.putShort((short) (canvasWidth - 1)).put((byte) 0);
        webp.putShort((short) (canvasHeight - 1)).put((byte) 0);
        webp.put("VP8L".getBytes(ISO_8859_1)).putInt(10).put((byte) 0x2F);
        webp.putInt(width - 1 | height - 1 << 14);
        // No transform, no cache, one group of codes, and five codes of a single symbol 0 each.
        return webp.putInt(0b001_0001_0001_0001_0001_000).put((byte) 0).array();
    }

    /** Lossless WebP that speaks of 65,536 groups of code tables and ends before the first. */
    static byte[] webpOfEndlessTables() {
        BitSet bits = new BitSet();
        int at = bits(bits, 0, 8, 0x2F);
        at = bits(bits, at, 32, 15 | 15 << 14);
        // No transform, no cache, but groups by 4 x 4 pixels, all of number 0xFFFF: one symbol 255 for green and red.
        at = bits(bits, at, 7, 0b0_000_1_0_0);
        at = bits(bits, at, 11, 0b11111111_1_0_1);
        at = bits(bits, at, 11, 0b11111111_1_0_1);
        bits(bits, at, 12, 0b0001_0001_0001);
        byte[] data = Arrays.copyOf(bits.toByteArray(), 12);
        ByteBuffer webp = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(ascii("RIFF"))
                .putInt(24)
                .put(ascii("WEBPVP8L"))
                .putInt(data.length)
                .put(data);
        return webp.array();
    }

    private static int bits(BitSet bits, int at, int count, int value) {
        for (int i = 0; i < count; i++) {
            bits.set(at + i, (value >> i & 1) == 1);
        }
        return at + count;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] pngOf(byte[]... chunks) {
        return joined(PNG_SIGNATURE, joined(chunks));
    }

    private static byte[] header(int width, int height, int colourType) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) colourType)
                .array();
    }

    private static byte[] end() {
        return chunk("IEND", new byte[0]);
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = joined(ascii(type), data);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(data.length)
                .put(named)
                .putInt((int) checksum.getValue())
                .array();
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length / 100 + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
