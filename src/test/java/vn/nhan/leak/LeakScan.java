package vn.nhan.leak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.nhan.testing.Seeded;

/** Looks through a recording for personal numbers, and for what proves to marketplaces who we are. */
final class LeakScan {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    LeakScan(Path folder) {
        this.folder = folder;
    }

    /** Each leak in a line: where it is, and which numbers. */
    List<String> leaks() throws IOException {
        var leaks = new ArrayList<String>();
        try (var lines = traffic()) {
            lines.forEach(said -> {
                note(leaks, said.source() + " address " + said.what(), numbersIn(said.what()));
                var found = numbersIn(said.text());
                if (!found.isEmpty() && !Excuse.isThereFor(said, found)) {
                    note(leaks, said.source() + " " + said.what(), found);
                }
            });
        }
        for (var log : logs()) {
            try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                lines.forEach(line -> note(leaks, log.getFileName() + ": " + line, numbersIn(line)));
            }
        }
        return leaks;
    }

    /** Each secret of a marketplace in a line, and where it is. Nothing excuses one. */
    List<String> secrets() throws IOException {
        var leaks = new ArrayList<String>();
        try (var lines = traffic()) {
            lines.forEach(said -> note(
                    leaks, said.source() + " " + said.what(), MarketplaceSecrets.in(said.what() + "\n" + said.text())));
        }
        for (var log : logs()) {
            try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                lines.forEach(line -> note(leaks, log.getFileName() + ": " + line, MarketplaceSecrets.in(line)));
            }
        }
        return leaks;
    }

    /** Everything that was said to tests and kept in tables. */
    Stream<Recorded> traffic() throws IOException {
        var file = folder.resolve(Recording.TRAFFIC);
        return Files.exists(file) ? Files.lines(file).map(LeakScan::read) : Stream.of();
    }

    /** The platform's log and the list of all addresses that were asked for, in however many pieces. */
    List<Path> logs() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(".log"))
                    .sorted()
                    .toList();
        }
    }

    static Set<String> numbersIn(String text) {
        var found = new TreeSet<String>();
        Decoded.all(text).forEach(reading -> found.addAll(Seeded.in(reading)));
        return found;
    }

    private static void note(List<String> leaks, String where, Set<String> found) {
        if (!found.isEmpty()) {
            leaks.add(found + " in " + (where.length() > 300 ? where.substring(0, 300) + "…" : where));
        }
    }

    private static Recorded read(String line) {
        try {
            return JSON.readValue(line, Recorded.class);
        } catch (IOException e) {
            throw new IllegalStateException("the recording is broken", e);
        }
    }
}
