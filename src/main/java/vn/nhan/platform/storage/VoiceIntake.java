package vn.nhan.platform.storage;

import java.time.Duration;
import java.util.Set;

/**
 * Lets in voice recordings as phones make them: WebM, Ogg, MP3, M4A and WAV, known by their first bytes. They are kept as
 * they were sent and never played by us: serve them as attachment with {@code nosniff}. Thread-safe.
 */
public final class VoiceIntake {

    /** 5 MiB: some five minutes of a phone's memo. */
    public static final int MAX_BYTES = 5 << 20;

    private static final int HEAD = 12;
    private static final int EBML_HEADER = 64;
    private static final Set<String> M4A_BRANDS =
            Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "3gp4", "3gp5");

    /** @throws UploadFailure when the recording is too large or none */
    public AcceptedDocument accept(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new UploadFailure.TooLarge(MAX_BYTES >> 20);
        }
        if (bytes.length < HEAD) {
            throw new UploadFailure.NotARecording();
        }
        var format = format(bytes);
        return new AcceptedDocument(Sha256.of(bytes), format.contentType(), format.extension(), bytes);
    }

    /**
     * A recording that may be kept.
     *
     * @param length as its container says
     */
    public record Note(AcceptedDocument file, Duration length) {}

    /**
     * As {@link #accept(byte[])}, of recordings that don't last too long.
     *
     * @throws UploadFailure also when it is longer, or doesn't say how long it is
     */
    public Note accept(byte[] bytes, Duration longest) {
        var file = accept(bytes);
        var length = VoiceLength.of(file.contentType(), bytes).orElseThrow(UploadFailure.NoLength::new);
        if (length.compareTo(longest) > 0) {
            throw new UploadFailure.TooLong(longest.toMinutes());
        }
        return new Note(file, length);
    }

    private record Format(String contentType, String extension) {}

    private static Format format(byte[] bytes) {
        var head = UploadFormat.ascii(bytes, 0, Math.min(bytes.length, EBML_HEADER));
        if (head.startsWith("\u001aE\u00df\u00a3") && head.contains("webm")) {
            return new Format("audio/webm", "webm");
        }
        if (head.startsWith("OggS")) {
            return new Format("audio/ogg", "ogg");
        }
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return new Format("audio/wav", "wav");
        }
        if (head.startsWith("ftyp", 4) && M4A_BRANDS.contains(head.substring(8, HEAD))) {
            return new Format("audio/mp4", "m4a");
        }
        if (head.startsWith("ID3") || isMp3Frame(bytes)) {
            return new Format("audio/mpeg", "mp3");
        }
        throw new UploadFailure.NotARecording();
    }

    /** Eleven bits of sync, layer III, and neither a forbidden bit rate nor a reserved sampling rate (ISO/IEC 11172-3). */
    private static boolean isMp3Frame(byte[] bytes) {
        var second = bytes[1] & 0xFF;
        var third = bytes[2] & 0xFF;
        return (bytes[0] & 0xFF) == 0xFF
                && (second & 0xE0) == 0xE0
                && (second & 0x06) == 0x02
                && (second & 0x18) != 0x08
                && (third & 0xF0) != 0xF0
                && (third & 0xF0) != 0
                && (third & 0x0C) != 0x0C;
    }
}
