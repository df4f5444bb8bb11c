package vn.nhan.support.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Firms by their latest result of one edition.
 *
 * @param firms on record, with and without a result
 * @param assisted whose latest result was given together with an officer or a helper: a readiness assessment for free
 */
record Counts(List<Row> rows, List<OfPillar> pillars, long firms, long assisted) {

    /** @param sector and {@code size} empty where nobody has told them */
    record Row(String sector, String size, int level, long firms) {}

    record OfPillar(String pillar, int level, long firms) {}

    static final Counts NONE = new Counts(List.of(), List.of(), 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                Stream.concat(rows.stream(), other.rows.stream()).toList(),
                Stream.concat(pillars.stream(), other.pillars.stream()).toList(),
                firms + other.firms,
                assisted + other.assisted);
    }

    long assessed() {
        return rows.stream().mapToLong(Row::firms).sum();
    }

    /** How many firms stand at each level, from 0. */
    List<Long> levels(int levels) {
        return byLevel(levels, rows.stream().map(row -> Map.entry(row.level(), row.firms())));
    }

    List<Long> levelsOf(String pillar, int levels) {
        return byLevel(
                levels,
                pillars.stream()
                        .filter(one -> one.pillar().equals(pillar))
                        .map(one -> Map.entry(one.level(), one.firms())));
    }

    Map<String, List<Long>> bySector(int levels) {
        return grouped(levels, Row::sector);
    }

    Map<String, List<Long>> bySize(int levels) {
        return grouped(levels, Row::size);
    }

    private Map<String, List<Long>> grouped(int levels, java.util.function.Function<Row, String> key) {
        var groups = new TreeMap<String, List<Long>>(Comparator.naturalOrder());
        rows.stream()
                .map(key)
                .distinct()
                .forEach(group -> groups.put(
                        group,
                        byLevel(
                                levels,
                                rows.stream()
                                        .filter(row -> key.apply(row).equals(group))
                                        .map(row -> Map.entry(row.level(), row.firms())))));
        return groups;
    }

    private static List<Long> byLevel(int levels, Stream<Map.Entry<Integer, Long>> counted) {
        var sums = new long[levels];
        counted.forEach(one -> sums[one.getKey()] += one.getValue());
        return IntStream.range(0, levels).mapToObj(level -> sums[level]).toList();
    }
}
