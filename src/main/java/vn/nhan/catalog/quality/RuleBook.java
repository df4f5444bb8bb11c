package vn.nhan.catalog.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version of the rules: what each costs. The points of a language add up to 100. Immutable. */
final class RuleBook {

    /** A row of {@code quality_rule}. */
    record Weight(int version, ListingLanguage language, String rule, int points, Inspection.Bounds bounds) {}

    private final int version;
    private final Map<ListingLanguage, Map<String, Weight>> weights;

    /** @throws IllegalArgumentException for a rule that nobody knows, or points that don't add up to 100 */
    RuleBook(int version, List<Weight> weights) {
        this.version = version;
        this.weights = weights.stream()
                .collect(Collectors.groupingBy(Weight::language, Collectors.toMap(Weight::rule, weight -> weight)));
        for (var language : ListingLanguage.values()) {
            var sum = of(language).values().stream().mapToInt(Weight::points).sum();
            if (sum != 100) {
                throw new IllegalArgumentException("points of " + language.key() + " add up to " + sum);
            }
        }
        if (!isOf(weights)) {
            throw new IllegalArgumentException("a rule that nobody knows");
        }
    }

    /** Whether all rules are known here; others were made for a later program. */
    static boolean isOf(List<Weight> weights) {
        var known = QualityRules.ALL.stream().map(QualityRule::code).collect(Collectors.toUnmodifiableSet());
        return weights.stream().map(Weight::rule).allMatch(known::contains);
    }

    int version() {
        return version;
    }

    Set<String> rules(ListingLanguage language) {
        return of(language).keySet();
    }

    /** For how many days facts are recent; the shortest, where languages differ. */
    int recentDays() {
        return weights.values().stream()
                .flatMap(rules -> rules.values().stream())
                .filter(weight -> weight.rule().equals(QualityRules.RECENT)
                        && weight.bounds().high() != null)
                .mapToInt(
                        weight -> Objects.requireNonNull(weight.bounds().high()).intValue())
                .min()
                .orElse(Integer.MAX_VALUE / 2);
    }

    List<Score> judge(Goods goods, Surroundings around, LocalDate today) {
        var subject = new Inspection.Subject(goods, around, today);
        return List.of(judge(subject, ListingLanguage.VI), judge(subject, ListingLanguage.EN));
    }

    Score judge(Inspection.Subject subject, ListingLanguage language) {
        var tally = new Tally();
        for (var rule : QualityRules.ALL) {
            var weight = of(language).get(rule.code());
            if (weight != null) {
                tally.count(rule, weight, new Inspection(subject, language, weight.bounds()));
            }
        }
        return tally.score(language, version);
    }

    private Map<String, Weight> of(ListingLanguage language) {
        return weights.getOrDefault(language, Map.of());
    }

    /** Collects what is lost, rule by rule; a rule stands after those that it needs. */
    private static final class Tally {

        private final Map<String, Finding> findings = new LinkedHashMap<>();

        /** Each broken rule, and the one whose finding pays for it. */
        private final Map<String, String> paidBy = new HashMap<>();

        private final Map<Dimension, Integer> lost = new HashMap<>();
        private final Map<Dimension, Integer> of = new HashMap<>();

        void count(QualityRule rule, Weight weight, Inspection inspection) {
            of.merge(rule.dimension(), weight.points(), Integer::sum);
            var payer = payer(rule);
            if (payer != null) {
                paidBy.put(rule.code(), payer);
                findings.computeIfPresent(payer, (code, finding) -> finding.with(weight.points()));
                lost.merge(rule.dimension(), weight.points(), Integer::sum);
                return;
            }
            rule.check().look(inspection).ifPresent(lapse -> {
                var points = Math.max(1, (int) Math.round(weight.points() * lapse.share()));
                paidBy.put(rule.code(), rule.code());
                findings.put(
                        rule.code(),
                        new Finding(rule.code(), lapse.says(), rule.dimension(), rule.field(), points, lapse.args()));
                lost.merge(rule.dimension(), points, Integer::sum);
            });
        }

        Score score(ListingLanguage language, int version) {
            var dearestFirst = new ArrayList<>(findings.values());
            dearestFirst.sort(Comparator.comparingInt(Finding::lost).reversed());
            var parts = new LinkedHashMap<String, Score.Part>();
            for (var dimension : Dimension.values()) {
                parts.put(
                        dimension.key(),
                        new Score.Part(lost.getOrDefault(dimension, 0), of.getOrDefault(dimension, 0)));
            }
            var points =
                    100 - lost.values().stream().mapToInt(Integer::intValue).sum();
            return new Score(language, points, version, parts, List.copyOf(dearestFirst));
        }

        private @Nullable String payer(QualityRule rule) {
            return rule.needs().stream()
                    .filter(paidBy::containsKey)
                    .map(paidBy::get)
                    .findFirst()
                    .orElse(null);
        }
    }
}
