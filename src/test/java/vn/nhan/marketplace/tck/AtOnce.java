package vn.nhan.marketplace.tck;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Work that begins at the same moment, on threads of its own: those of the common pool see other classes than a test does. */
final class AtOnce {

    private AtOnce() {}

    /** Ends when all have ended; fails with the first failure. */
    static void run(List<Runnable> works) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        var threads = works.stream()
                .map(work -> new Thread(() -> {
                    try {
                        work.run();
                    } catch (Throwable failure) {
                        failures.add(failure);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(AtOnce::join);
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.peek());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
