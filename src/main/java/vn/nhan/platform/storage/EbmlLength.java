package vn.nhan.platform.storage;

import java.nio.ByteBuffer;

/** How long a WebM file is: its duration, or the last cluster's moment where a browser recorded it and knew no end. */
final class EbmlLength {

    private static final int CLUSTER = 0x1F43B675;
    private static final int INFO = 0x1549A966;
    private static final int TIMESTAMP = 0xE7;
    private static final long USUAL_SCALE = 1_000_000;

    private EbmlLength() {}

    static long millis(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        var scale = USUAL_SCALE;
        double units = 0;
        for (int at = 0; at + 8 < bytes.length; at++) {
            var id = file.getInt(at);
            if (id == INFO) {
                scale = scale(file, at);
                units = Math.max(units, duration(file, at));
            } else if (id == CLUSTER) {
                units = Math.max(units, moment(file, at));
            }
        }
        return (long) (units * scale / USUAL_SCALE);
    }

    private static long scale(ByteBuffer file, int info) {
        for (int at = info + 4; at < Math.min(info + 64, file.limit() - 8); at++) {
            if ((file.getInt(at) >>> 8) == 0x2AD7B1) {
                return Math.max(1, number(file, at + 4, file.get(at + 3) & 0x0F));
            }
        }
        return USUAL_SCALE;
    }

    private static double duration(ByteBuffer file, int info) {
        for (int at = info + 4; at < Math.min(info + 256, file.limit() - 11); at++) {
            if ((file.getShort(at) & 0xFFFF) == 0x4489) {
                int size = file.get(at + 2) & 0x0F;
                if (size == 4 || size == 8) {
                    return size == 4 ? file.getFloat(at + 3) : file.getDouble(at + 3);
                }
            }
        }
        return 0;
    }

    /** The timestamp is the first thing in a cluster, behind a size of one to eight bytes. */
    private static long moment(ByteBuffer file, int cluster) {
        int sizeLength = Integer.numberOfLeadingZeros(file.get(cluster + 4) & 0xFF) - 24 + 1;
        int at = cluster + 4 + sizeLength;
        if (at + 2 >= file.limit() || (file.get(at) & 0xFF) != TIMESTAMP) {
            return 0;
        }
        return number(file, at + 2, file.get(at + 1) & 0x0F);
    }

    private static long number(ByteBuffer file, int at, int length) {
        long value = 0;
        for (int i = 0; i < length && at + i < file.limit(); i++) {
            value = value << 8 | (file.get(at + i) & 0xFF);
        }
        return value;
    }
}
