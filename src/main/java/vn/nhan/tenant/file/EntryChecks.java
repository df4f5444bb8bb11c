package vn.nhan.tenant.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.tenant.DateSpan;

/** The rules a dated list keeps: in order, and each day of the province named once. */
final class EntryChecks {

    private final String field;
    private final List<? extends Entry> entries;
    private final Optional<DateSpan> valid;
    private final FileProblems problems;

    /** @param valid the days of the province, where they could be read */
    EntryChecks(String field, List<? extends Entry> entries, Optional<DateSpan> valid, FileProblems problems) {
        this.field = field;
        this.entries = entries;
        this.valid = valid;
        this.problems = problems;
    }

    void run() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            liesWithinTheProvince(i, entry);
            isForward(i, entry);
            if (i > 0) {
                follows(i, entries.get(i - 1), entry);
            }
        }
        entries.stream().reduce((before, last) -> last).ifPresent(this::lastStaysOpen);
    }

    private void liesWithinTheProvince(int i, Entry entry) {
        entry.from()
                .filter(day -> valid.isPresent() && !valid.get().contains(day))
                .ifPresent(day -> add(i, ".from", "outside-province", Map.of("day", day)));
    }

    private void isForward(int i, Entry entry) {
        entry.from()
                .ifPresent(first -> entry.to()
                        .filter(last -> last.isBefore(first))
                        .ifPresent(last -> add(i, ".to", "backwards", Map.of("last", last, "first", first))));
    }

    private void follows(int i, Entry before, Entry entry) {
        if (entry.from().isEmpty()) {
            add(i, ".from", "missing", Map.of());
            return;
        }
        LocalDate first = entry.from().get();
        if (before.from().isPresent() && !first.isAfter(before.from().get())) {
            add(
                    i,
                    ".from",
                    "not-after",
                    Map.of("day", first, "before", before.from().get()));
            return;
        }
        before.to().ifPresent(last -> {
            if (!first.isAfter(last)) {
                add(i, ".from", "overlap", Map.of("day", first, "last", last));
            } else if (first.isAfter(last.plusDays(1))) {
                add(i, ".from", "gap", Map.of("first", last.plusDays(1), "last", first.minusDays(1)));
            }
        });
    }

    /** The last entry ends with the province, and otherwise not at all. */
    private void lastStaysOpen(Entry last) {
        Optional<LocalDate> end = valid.flatMap(DateSpan::to);
        if (valid.isPresent() && last.to().isPresent() && !last.to().equals(end)) {
            add(entries.size() - 1, ".to", "ends-early", Map.of("day", last.to().get()));
        }
    }

    private void add(int i, String part, String reason, Map<String, Object> args) {
        problems.add(field + "[" + i + "]" + part, reason, args);
    }
}
