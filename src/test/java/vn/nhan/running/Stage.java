package vn.nhan.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** What a benchmark has started, and stops again: the last first, as the service needs its database until the end. */
public final class Stage implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    public synchronized <T extends AutoCloseable> T keep(T thing) {
        started.push(thing);
        return thing;
    }

    /** A folder that is gone after the run. */
    public Path folder() throws IOException {
        var folder = Files.createTempDirectory("nhan-bench");
        keep(() -> remove(folder));
        return folder;
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("bench: could not be stopped: " + e.getMessage());
            }
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
