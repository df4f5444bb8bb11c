package vn.nhan.platform.storage;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.imageio.IIOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Stops feeding a decoder that asks too much of the heap. Lossless WebP needs it: 160 KB of code tables fill 360 MB
 * once unpacked, and the decoder reads on past the end of a file as if zeros stood there, minutes long for 32 bytes.
 */
final class MeteredStream extends MemoryCacheImageInputStream {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long allowance;

    /** @param maxBytes how much this thread may allocate from now on, kept or not, as long as it reads from here */
    MeteredStream(byte[] bytes, long maxBytes) {
        super(new ByteArrayInputStream(bytes));
        this.allowance = THREADS.getCurrentThreadAllocatedBytes() + maxBytes;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        check();
        return super.read(target, offset, length);
    }

    private void check() throws IIOException {
        if (THREADS.getCurrentThreadAllocatedBytes() > allowance) {
            throw new IIOException("a picture that costs more memory than it is worth");
        }
    }
}
