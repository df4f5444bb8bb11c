package vn.nhan.support.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.platform.text.LocalizedText;

/** Rules to judge by, made up. */
final class Rules {

    static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    static final Period ALWAYS = new Period(LocalDate.of(2021, 10, 15), null);
    static final LocalizedText DECREE = new LocalizedText("Nghị định 80/2021/NĐ-CP", "Decree 80/2021/NĐ-CP");
    static final String CONSULTING = "network-consulting";

    private Rules() {}

    static Applicant firm(@Nullable FirmSize size) {
        return new Applicant(BusinessKind.ENTERPRISE, size, null, true, false, false, Set.of());
    }

    static Applicant womenLed(FirmSize size) {
        return new Applicant(BusinessKind.ENTERPRISE, size, null, true, true, false, Set.of());
    }

    static LevelRule law(@Nullable FirmSize size, int percent, @Nullable Long cap) {
        return level(null, size, new Rate(percent, cap, null), ALWAYS);
    }

    static LevelRule level(@Nullable UUID programme, @Nullable FirmSize size, Rate rate, Period period) {
        return new LevelRule(
                UUID.randomUUID(),
                CONSULTING,
                programme,
                Set.of(),
                size,
                false,
                rate,
                period,
                DECREE,
                Certainty.CONFIRMED);
    }

    static RuleBook book(LevelRule... levels) {
        return new RuleBook(Map.of(), List.of(levels), Map.of());
    }

    static Entitlement judged(Applicant applicant, RuleBook book) {
        return Entitling.of(applicant, DAY, book, Map.of());
    }

    static List<Reason> codes(Entitlement found) {
        return found.reasons().stream().map(Sentence::code).toList();
    }

    /** Levels for a small firm, in two forms. */
    static Arbitrary<List<LevelRule>> levels() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.longs()
                                .between(1, 300)
                                .map(millions -> millions * 1_000_000)
                                .injectNull(0.2),
                        Arbitraries.of(CONSULTING, "solution-rental"))
                .as((percent, cap, form) -> new LevelRule(
                        UUID.randomUUID(),
                        form,
                        null,
                        Set.of(),
                        FirmSize.SMALL,
                        false,
                        new Rate(percent, cap, null),
                        ALWAYS,
                        DECREE,
                        Certainty.CONFIRMED))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
