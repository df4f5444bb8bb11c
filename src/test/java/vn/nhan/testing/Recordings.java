package vn.nhan.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Voice notes that are nothing but their containers: how long they say they are, and silence. */
public final class Recordings {

    private static final int BYTES_A_SECOND = 100;

    private Recordings() {}

    public static byte[] wav(int seconds) {
        var data = seconds * BYTES_A_SECOND;
        return ByteBuffer.allocate(44 + data)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(36 + data)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(BYTES_A_SECOND)
                .putInt(BYTES_A_SECOND)
                .putShort((short) 1)
                .putShort((short) 8)
                .put(ascii("data"))
                .putInt(data)
                .array();
    }

    /** As phones record; the length stands in the header behind the sound. */
    public static byte[] m4a(int seconds) {
        return ByteBuffer.allocate(16 + 8 + 100 + 8 + 108)
                .putInt(16)
                .put(ascii("ftypM4A "))
                .putInt(0)
                .putInt(108)
                .put(ascii("mdat"))
                .put(new byte[100])
                .putInt(116)
                .put(ascii("moov"))
                .putInt(108)
                .put(ascii("mvhd"))
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(1_000)
                .putInt(seconds * 1_000)
                .array();
    }

    /** Opus in Ogg, as browsers record: two pages. */
    public static byte[] ogg(int seconds) {
        return ByteBuffer.allocate(28 + 19 + 28 + 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(page(0, 19))
                .put(ascii("OpusHead"))
                .put(new byte[11])
                .put(page(seconds * 48_000L, 1))
                .put((byte) 0)
                .array();
    }

    /** Opus in WebM, as browsers record: without a duration, in clusters. */
    public static byte[] webm(int seconds) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x87, 0x42, (byte) 0x82, (byte) 0x84})
                .put(ascii("webm"))
                .put(new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75, 0x01, -1, -1, -1, -1, -1, -1, -1})
                .put(new byte[] {(byte) 0xE7, (byte) 0x84})
                .putInt(seconds * 1_000)
                .array();
    }

    /** MPEG 1 layer III at 32 kbit and 44.1 kHz: frames of 104 bytes and 26 ms. */
    public static byte[] mp3(int seconds) {
        var frames = (int) Math.ceil(seconds * 44_100 / 1_152.0);
        var file = ByteBuffer.allocate(frames * 104);
        for (var i = 0; i < frames; i++) {
            file.position(i * 104);
            file.put(new byte[] {(byte) 0xFF, (byte) 0xFB, 0x10, 0x00});
        }
        return file.array();
    }

    private static byte[] page(long position, int body) {
        return ByteBuffer.allocate(28)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("OggS"))
                .putShort((short) 0)
                .putLong(position)
                .put(new byte[12])
                .put((byte) 1)
                .put((byte) body)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
