package vn.nhan.support.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A list that an officer brought in, and what became of each of its rows. */
public record SheetView(UUID id, Instant broughtAt, List<SheetLine> lines) {

    public long getMade() {
        return count("made");
    }

    public long getThere() {
        return count("there");
    }

    public long getRefused() {
        return count("refused");
    }

    private long count(String outcome) {
        return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }
}
