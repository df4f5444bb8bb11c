package vn.nhan.platform.storage;

/** How long an MP3 file is: frame by frame, so that a changing bit rate doesn't matter (ISO/IEC 11172-3, 13818-3). */
final class Mp3Length {

    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    private Mp3Length() {}

    static long millis(byte[] bytes) {
        double seconds = 0;
        int at = start(bytes);
        while (at + 4 <= bytes.length) {
            int second = bytes[at + 1] & 0xFF;
            int third = bytes[at + 2] & 0xFF;
            int kilobits = third >> 4;
            int hertz = third >> 2 & 3;
            if ((bytes[at] & 0xFF) != 0xFF
                    || (second & 0xE6) != 0xE2
                    || kilobits == 0
                    || kilobits == 15
                    || hertz == 3) {
                break;
            }
            int version = second >> 3 & 3;
            boolean first = version == 3;
            int rate = HERTZ[hertz] >> (first ? 0 : version == 2 ? 1 : 2);
            int samples = first ? 1152 : 576;
            int bits = (first ? KILOBITS_1 : KILOBITS_2)[kilobits] * 1000;
            seconds += (double) samples / rate;
            at += samples / 8 * bits / rate + (third >> 1 & 1);
        }
        return (long) (seconds * 1000);
    }

    /** Behind the ID3 tag, whose size has seven bits to a byte. */
    private static int start(byte[] bytes) {
        return UploadFormat.ascii(bytes, 0, 3).equals("ID3")
                ? 10 + (bytes[6] << 21 | bytes[7] << 14 | bytes[8] << 7 | bytes[9])
                : 0;
    }
}
