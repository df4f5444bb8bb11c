package vn.nhan.bench;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pages as the service sent them once, on disk for the bare server to send again.
 *
 * @param pages bodies by path
 * @param headers those of one answer; of its trace id every answer gets a copy
 */
record Recording(Map<String, Buffer> pages, MultiMap headers) {

    private static final String HEADERS = "headers";

    /** @throws BenchFailure when a page is not a page */
    static Recording of(Site site, List<String> paths) throws InterruptedException, ExecutionException {
        var pages = new TreeMap<String, Buffer>();
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (var path : paths) {
            var answer =
                    site.get(path).toCompletionStage().toCompletableFuture().get();
            if (answer.status() != 200) {
                throw new BenchFailure(site.name() + " answers " + path + " with " + answer.status());
            }
            pages.put(path, answer.body());
            headers = answer.headers();
        }
        return new Recording(pages, headers);
    }

    /** @throws BenchFailure when a body differs by a byte, or one side writes a header that the other does not */
    void requireSame(Recording other) {
        if (!pages.equals(other.pages) || !headerNames().equals(other.headerNames())) {
            throw new BenchFailure("the baseline does not send what the service sends: " + headerNames() + " against "
                    + other.headerNames());
        }
    }

    private Set<String> headerNames() {
        return headers.names().stream()
                .filter(name -> !isFraming(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Bytes of a body on average. */
    int pageSize() {
        return pages.values().stream().mapToInt(Buffer::length).sum() / pages.size();
    }

    void save(Path folder) throws IOException {
        var lines = headers.entries().stream()
                .filter(header -> !isFraming(header.getKey()))
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList();
        Files.write(folder.resolve(HEADERS), lines);
        for (var page : pages.entrySet()) {
            var file = folder.resolve(page.getKey().substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, page.getValue().getBytes());
        }
    }

    static Recording load(Path folder) throws IOException {
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (var line : Files.readAllLines(folder.resolve(HEADERS))) {
            headers.add(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
        }
        try (var files = Files.walk(folder, 2)) {
            var pages = files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(HEADERS)))
                    .collect(Collectors.toMap(file -> "/" + folder.relativize(file), read()));
            return new Recording(pages, headers);
        }
    }

    private static Function<Path, Buffer> read() {
        return file -> {
            try {
                return Buffer.buffer(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Every server writes these for itself. */
    private static boolean isFraming(String header) {
        return header.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH.toString())
                || header.equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING.toString());
    }
}
