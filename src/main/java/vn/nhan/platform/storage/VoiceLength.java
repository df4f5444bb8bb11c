package vn.nhan.platform.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a recording is, as its container says; nothing of it is decoded. A file that lies about it is still bounded by
 * its bytes.
 */
final class VoiceLength {

    private static final long MILLIS = 1_000;
    private static final long UNKNOWN_SIZE = 0xFFFF_FFFFL;

    private VoiceLength() {}

    /**
     * @param contentType what {@link VoiceIntake} has recognised
     * @return empty when the container doesn't say it
     */
    static Optional<Duration> of(String contentType, byte[] bytes) {
        try {
            return Optional.of(
                            switch (contentType) {
                                case "audio/wav" -> wav(bytes);
                                case "audio/mp4" -> mp4(bytes);
                                case "audio/ogg" -> ogg(bytes);
                                case "audio/webm" -> EbmlLength.millis(bytes);
                                case "audio/mpeg" -> Mp3Length.millis(bytes);
                                default -> 0L;
                            })
                    .filter(millis -> millis > 0)
                    .map(Duration::ofMillis);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | ArithmeticException cutOff) {
            return Optional.empty();
        }
    }

    /** RIFF: bytes of the data by bytes a second. */
    private static long wav(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long rate = 0;
        int at = 12;
        while (at + 8 <= bytes.length) {
            var size = file.getInt(at + 4) & UNKNOWN_SIZE;
            var name = UploadFormat.ascii(bytes, at, 4);
            if (name.equals("fmt ")) {
                rate = file.getInt(at + 16) & UNKNOWN_SIZE;
            } else if (name.equals("data")) {
                return Math.min(size, bytes.length - at - 8L) * MILLIS / rate;
            }
            at = Math.toIntExact(at + 8 + size + (size & 1));
        }
        return 0;
    }

    /** ISO/IEC 14496-12: the movie header, wherever it stands. */
    private static long mp4(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        var movie = box(file, 0, bytes.length, "moov");
        var header = movie < 0 ? -1 : box(file, movie + 8, end(file, movie), "mvhd");
        if (header < 0) {
            return 0;
        }
        var isLong = file.get(header + 8) == 1;
        var scale = file.getInt(header + (isLong ? 28 : 20)) & UNKNOWN_SIZE;
        var units = isLong ? file.getLong(header + 32) : file.getInt(header + 24) & UNKNOWN_SIZE;
        return Math.multiplyExact(units, MILLIS) / scale;
    }

    private static int box(ByteBuffer file, int from, int to, String name) {
        var at = from;
        while (at + 8 <= to) {
            if (UploadFormat.ascii(file.array(), at + 4, 4).equals(name)) {
                return at;
            }
            at = end(file, at);
        }
        return -1;
    }

    private static int end(ByteBuffer file, int box) {
        long size = file.getInt(box) & UNKNOWN_SIZE;
        var whole = size == 1 ? file.getLong(box + 8) : size;
        if (whole < 8) {
            return file.limit();
        }
        return (int) Math.min(file.limit(), box + whole);
    }

    /** RFC 3533: the position of the last page, in samples of the codec that the first page names. */
    private static long ogg(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var rate = oggRate(file, bytes);
        long last = 0;
        int at = 0;
        while (at + 27 <= bytes.length && UploadFormat.ascii(bytes, at, 4).equals("OggS")) {
            last = Math.max(last, file.getLong(at + 6));
            int segments = bytes[at + 26] & 0xFF;
            int body = 0;
            for (int i = 0; i < segments; i++) {
                body += bytes[at + 27 + i] & 0xFF;
            }
            at += 27 + segments + body;
        }
        return rate == 0 ? 0 : Math.multiplyExact(last, MILLIS) / rate;
    }

    private static long oggRate(ByteBuffer file, byte[] bytes) {
        int head = 27 + (bytes[26] & 0xFF);
        if (UploadFormat.ascii(bytes, head, 8).equals("OpusHead")) {
            return 48_000;
        }
        if (UploadFormat.ascii(bytes, head, 7).equals("\u0001vorbis")) {
            return file.getInt(head + 12) & UNKNOWN_SIZE;
        }
        return UploadFormat.ascii(bytes, head, 5).equals("Speex") ? file.getInt(head + 36) & UNKNOWN_SIZE : 0;
    }
}
