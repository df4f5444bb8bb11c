package vn.nhan.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What one stretch of load came to.
 *
 * @param rate answers a second
 * @param p50 milliseconds within which half of the answers came
 * @param p95 milliseconds within which 95 of 100 came
 * @param p99 milliseconds within which 99 of 100 came
 */
record Round(double rate, double p50, double p95, double p99) {

    /** The round with the middle rate, whole, so that its figures belong together. */
    static Round median(List<Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::rate))
                .toList()
                .get(rounds.size() / 2);
    }

    /** The round with the middle p99. */
    static Round typical(List<Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::p99))
                .toList()
                .get(rounds.size() / 2);
    }

    String row(String name) {
        return String.format(Locale.ROOT, "%-16s %10.0f %10.2f %10.2f %10.2f", name, rate, p50, p95, p99);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f req/s p50 %.2f ms p95 %.2f ms p99 %.2f ms", rate, p50, p95, p99);
    }
}
