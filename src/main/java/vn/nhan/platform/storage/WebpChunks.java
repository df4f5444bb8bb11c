package vn.nhan.platform.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a WebP file is one whole still picture whose parts agree on its size (RFC 9649): the decoder allocates by
 * the inner size, while its header tells the outer one.
 */
final class WebpChunks {

    private static final int HEADER = 12;
    private static final int FRAME = 8;
    private static final int ANIMATED = 0x02;
    private static final int SIZE_14_BITS = 0x3FFF;
    private static final int SIZE_24_BITS = 0xFFFFFF;

    private final ByteBuffer webp;
    private @Nullable Size size;
    private int pictures;
    private int alphas;
    private boolean lossless;

    private WebpChunks(byte[] bytes) {
        this.webp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * @throws UploadFailure.Corrupt when the file is cut off or contradicts itself
     * @throws UploadFailure.NotAnImage when it is animated
     */
    static WebpChunks of(byte[] bytes) {
        WebpChunks chunks = new WebpChunks(bytes);
        try {
            chunks.walk();
        } catch (IndexOutOfBoundsException cutOff) {
            throw new UploadFailure.Corrupt();
        }
        if (chunks.pictures != 1 || chunks.alphas > 1) {
            throw new UploadFailure.Corrupt();
        }
        return chunks;
    }

    /** Whether colours or transparency are packed without loss. */
    boolean lossless() {
        return lossless;
    }

    private void walk() {
        long end = FRAME + Integer.toUnsignedLong(webp.getInt(4));
        if (end > webp.limit()) {
            throw new UploadFailure.Corrupt();
        }
        long at = HEADER;
        while (at <= end - FRAME) {
            long length = Integer.toUnsignedLong(webp.getInt((int) at + 4));
            if (length > end - FRAME - at) {
                throw new UploadFailure.Corrupt();
            }
            inspect(UploadFormat.ascii(webp.array(), (int) at, 4), (int) at + FRAME);
            at += FRAME + length + (length & 1);
        }
    }

    private void inspect(String type, int data) {
        switch (type) {
            case "VP8X" -> {
                refuseAnimation(webp.get(data) & ANIMATED);
                agree(size24(data + 4), size24(data + 7));
            }
            case "VP8 " -> {
                pictures++;
                agree(webp.getShort(data + 6) & SIZE_14_BITS, webp.getShort(data + 8) & SIZE_14_BITS);
            }
            case "VP8L" -> {
                pictures++;
                lossless = true;
                int bits = webp.getInt(data + 1);
                agree((bits & SIZE_14_BITS) + 1, (bits >> 14 & SIZE_14_BITS) + 1);
            }
            case "ALPH" -> {
                alphas++;
                lossless = true;
            }
            case "ANIM", "ANMF" -> refuseAnimation(ANIMATED);
            default -> {}
        }
    }

    private int size24(int at) {
        return (webp.getInt(at) & SIZE_24_BITS) + 1;
    }

    private static void refuseAnimation(int flag) {
        if (flag != 0) {
            throw new UploadFailure.NotAnImage();
        }
    }

    private void agree(int width, int height) {
        Size stated = new Size(width, height);
        if (size != null && !size.equals(stated)) {
            throw new UploadFailure.Corrupt();
        }
        size = stated;
    }

    private record Size(int width, int height) {}
}
