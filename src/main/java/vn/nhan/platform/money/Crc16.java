package vn.nhan.platform.money;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** CRC-16 as payment codes have it (EMVCo MPM 1.1, 4.7.3): polynomial 0x1021, begun with 0xFFFF, nothing reflected. */
final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;
    private static final int TOP = 0x8000;
    private static final int ALL = 0xFFFF;

    private Crc16() {}

    /** Four capital hexadecimal digits, with their leading zeros. */
    static String of(String ascii) {
        int crc = ALL;
        for (byte octet : ascii.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & TOP) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            }
        }
        return String.format(Locale.ROOT, "%04X", crc & ALL);
    }
}
