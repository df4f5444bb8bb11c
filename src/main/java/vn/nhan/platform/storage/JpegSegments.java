package vn.nhan.platform.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

/** Walks the markers of a JPEG file from end to end without decoding it (ITU-T T.81, annex B). */
final class JpegSegments {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(ISO_8859_1);

    // Cameras and editors write about ten. Every further pass over a large picture is cheap to send and dear to decode.
    private static final int MAX_SCANS = 64;

    private final byte[] jpeg;
    private Orientation orientation = Orientation.UPRIGHT;
    private int components;
    private boolean adobe;
    private int adobeTransform;
    private int scans;

    /** @throws UploadFailure.Corrupt when the file ends before its end marker, or has too many passes */
    JpegSegments(byte[] jpeg) {
        this.jpeg = jpeg;
        int at = markerFrom(2);
        while (marker(at) != EOI) {
            at = markerFrom(marker(at) == SOI ? at + 2 : inspect(marker(at), at + 2));
        }
    }

    Orientation orientation() {
        return orientation;
    }

    JpegColours colours() {
        return JpegColours.of(components, adobe, adobeTransform);
    }

    private int marker(int at) {
        return Byte.toUnsignedInt(jpeg[at + 1]);
    }

    /** Decoders skip stray bytes between segments, and so do we; compressed data hides its own 0xFF by a zero. */
    private int markerFrom(int at) {
        for (int i = at; i + 1 < jpeg.length; i++) {
            int next = Byte.toUnsignedInt(jpeg[i + 1]);
            boolean restart = next >= 0xD0 && next <= 0xD7;
            if (jpeg[i] == (byte) 0xFF && next > 1 && next < 0xFF && !restart) {
                return i;
            }
        }
        throw new UploadFailure.Corrupt();
    }

    /** Where the segment ends. */
    private int inspect(int marker, int start) {
        if (start + 2 > jpeg.length) {
            throw new UploadFailure.Corrupt();
        }
        int end = start + Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(start));
        if (end < start + 2 || end > jpeg.length) {
            throw new UploadFailure.Corrupt();
        }
        ByteBuffer payload = ByteBuffer.wrap(jpeg, start + 2, end - start - 2).slice();
        switch (marker) {
            case APP1 -> readExif(payload);
            case APP14 -> readAdobe(payload);
            case SOS -> countScan();
            default -> {
                if (isFrame(marker) && payload.limit() >= 6) {
                    components = payload.get(5);
                }
            }
        }
        return end;
    }

    /** SOF0 to SOF15, without the three markers of other meaning in their midst. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void readExif(ByteBuffer payload) {
        if (startsWith(payload, EXIF)) {
            orientation = Orientation.ofTiff(payload.position(EXIF.length).slice());
        }
    }

    private void readAdobe(ByteBuffer payload) {
        if (startsWith(payload, ADOBE) && payload.limit() >= 12) {
            adobe = true;
            adobeTransform = payload.get(11);
        }
    }

    private void countScan() {
        if (++scans > MAX_SCANS) {
            throw new UploadFailure.Corrupt();
        }
    }

    private static boolean startsWith(ByteBuffer payload, byte[] name) {
        return payload.limit() >= name.length && payload.slice(0, name.length).equals(ByteBuffer.wrap(name));
    }
}
