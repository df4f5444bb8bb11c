package vn.nhan.platform.storage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

final class Memory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Memory() {}

    /** Bytes the work asked of the heap on this thread, kept or not. */
    static long allocatedBy(Runnable work) {
        work.run(); // once to load classes
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
