package vn.nhan.leak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder into which one build writes what the platform says ({@code leak-scan.folder}, given by the pom). Without
 * it, as under an IDE, nothing is written.
 */
final class Recording {

    static final String TRAFFIC = "traffic.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Recording() {}

    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("leak-scan.folder")).map(Path::of);
    }

    static void add(Recorded recorded) {
        folder().ifPresent(folder -> add(folder, recorded));
    }

    /** A line each, appended at once: forked JVMs and class loaders share the file. */
    static synchronized void add(Path folder, Recorded recorded) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(TRAFFIC),
                    JSON.writeValueAsString(recorded) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
