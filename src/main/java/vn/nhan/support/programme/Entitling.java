package vn.nhan.support.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which levels a business has a right to, by the rules of the day on which it asked: of several the most favourable one
 * (Decree 80/2021/NĐ-CP). Knows no clock and no database.
 */
final class Entitling {

    private final Applicant applicant;
    private final LocalDate day;
    private final RuleBook book;
    private final Map<String, Long> used;
    private final Set<Sentence> against = new LinkedHashSet<>();

    /** @param used dong by form of support, in the year of that day */
    private Entitling(Applicant applicant, LocalDate day, RuleBook book, Map<String, Long> used) {
        this.applicant = applicant;
        this.day = day;
        this.book = book;
        this.used = used;
    }

    static Entitlement of(Applicant applicant, LocalDate day, RuleBook book, Map<String, Long> used) {
        return new Entitling(applicant, day, book, used).entitlement();
    }

    private Entitlement entitlement() {
        if (book.levels().isEmpty()) {
            return new Entitlement(false, List.of(new Sentence(Reason.NO_FORM)), Optional.empty(), List.of());
        }
        var rules = book.levels().stream().filter(this::isGiven).toList();
        var levels = rules.stream()
                .map(rule -> Level.of(rule, used.getOrDefault(rule.form(), 0L)))
                .sorted(Level.MOST_FAVOURABLE)
                .toList();
        if (levels.isEmpty()) {
            return new Entitlement(false, refusal(), Optional.empty(), List.of());
        }
        var best = levels.get(0);
        return new Entitlement(
                !best.isUsedUp(),
                favour(best, rules, levels.size()),
                Optional.of(best),
                levels.subList(1, levels.size()));
    }

    private boolean isGiven(LevelRule rule) {
        var reason = reason(rule);
        if (reason != null) {
            against.add(reason);
        }
        return reason == null && rule.period().contains(day) && (!rule.favoured() || applicant.isFavoured());
    }

    /** What speaks against a level; null too for one that is of other days, of which nobody need hear. */
    private @Nullable Sentence reason(LevelRule rule) {
        if (!rule.period().contains(day)) {
            return null;
        }
        var refusing = book.programme(rule.programmeId())
                .map(programme -> reason(programme))
                .orElse(null);
        if (refusing != null) {
            return refusing;
        }
        if (!rule.isFor(applicant.kind())) {
            return of(Reason.OTHER_KIND, rule, Map.of("kind", applicant.kind().key()));
        }
        if (!rule.isGiven()) {
            return of(Reason.NOT_CONFIRMED, rule, Map.of());
        }
        return size(rule);
    }

    private @Nullable Sentence size(LevelRule rule) {
        if (rule.size() == null || rule.size() == applicant.size()) {
            return null;
        }
        return applicant.size() == null
                ? new Sentence(Reason.SIZE_UNKNOWN)
                : of(Reason.OTHER_SIZE, rule, Map.of("size", applicant.size().key()));
    }

    private Sentence of(Reason reason, LevelRule rule, Map<String, String> more) {
        var name = book.form(rule.form());
        var about = new TreeMap<>(more);
        about.put("form", rule.form());
        about.put("formName", name.vi());
        about.put("formNameEn", name.en());
        about.put("basis", rule.basis().vi());
        about.put("basisEn", rule.basis().en());
        return new Sentence(reason, about);
    }

    private @Nullable Sentence reason(ProgrammeRule programme) {
        var name = programme.name();
        var period = programme.period();
        if (day.isBefore(period.from())) {
            return new Sentence(
                    Reason.NOT_YET,
                    Map.of("programme", name, "from", period.from().toString()));
        }
        if (!period.contains(day)) {
            return new Sentence(
                    Reason.OVER,
                    Map.of(
                            "programme",
                            name,
                            "to",
                            Objects.requireNonNull(period.to()).toString()));
        }
        return programme
                .eligibility()
                .against(applicant)
                .map(reason -> about(reason, name))
                .orElseGet(() -> programme.budgetLeft() > 0 ? null : about(Reason.BUDGET_SPENT, name));
    }

    private Sentence about(Reason reason, String programme) {
        return switch (reason) {
            case SIZE_UNKNOWN -> new Sentence(reason);
            case PROGRAMME_KIND ->
                new Sentence(
                        reason,
                        Map.of("programme", programme, "kind", applicant.kind().key()));
            case PROGRAMME_SIZE ->
                new Sentence(
                        reason,
                        Map.of(
                                "programme",
                                programme,
                                "size",
                                Objects.requireNonNull(applicant.size()).key()));
            default -> new Sentence(reason, Map.of("programme", programme));
        };
    }

    private List<Sentence> refusal() {
        var reasons = new ArrayList<Sentence>();
        reasons.add(new Sentence(Reason.NOTHING));
        reasons.addAll(against);
        reasons.add(countedOn());
        return reasons;
    }

    private List<Sentence> favour(Level best, List<LevelRule> rules, int levels) {
        var rule = rules.stream()
                .filter(one -> one.id().equals(best.formId()))
                .findFirst()
                .orElseThrow();
        var reasons = new ArrayList<Sentence>();
        reasons.add(told(best, rule));
        if (rule.certainty() == Certainty.UNCHECKED) {
            reasons.add(of(Reason.UNCHECKED, rule, Map.of()));
        }
        if (rule.favoured()) {
            reasons.add(new Sentence(Reason.FAVOURED));
        }
        if (levels > 1) {
            reasons.add(new Sentence(Reason.MOST_FAVOURABLE, Map.of("count", Integer.toString(levels))));
        }
        var perContract = rule.rate().capPerContract();
        if (perContract != null) {
            reasons.add(new Sentence(Reason.CAP_PER_CONTRACT, Map.of("cap", perContract.toString())));
        }
        if (best.capPerYear() != null) {
            reasons.add(use(best));
        }
        reasons.add(countedOn());
        if (applicant.size() == null && against.contains(new Sentence(Reason.SIZE_UNKNOWN))) {
            reasons.add(new Sentence(Reason.SIZE_UNKNOWN));
        }
        return reasons;
    }

    private Sentence told(Level best, LevelRule rule) {
        var percent = Integer.toString(best.percent());
        var cap = best.capPerYear();
        return cap == null
                ? of(Reason.BEST_UNCAPPED, rule, Map.of("percent", percent))
                : of(Reason.BEST, rule, Map.of("percent", percent, "cap", cap.toString()));
    }

    private Sentence use(Level best) {
        var year = Integer.toString(day.getYear());
        return best.isUsedUp()
                ? new Sentence(Reason.USED_UP, Map.of("year", year, "used", Long.toString(best.used())))
                : new Sentence(
                        Reason.USED,
                        Map.of(
                                "year", year,
                                "used", Long.toString(best.used()),
                                "remaining", Long.toString(best.remaining())));
    }

    private Sentence countedOn() {
        return new Sentence(Reason.COUNTED_ON, Map.of("day", day.toString()));
    }
}
