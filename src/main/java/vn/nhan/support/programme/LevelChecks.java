package vn.nhan.support.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.platform.validation.Checks;

/** What a level must not say: of itself, of its programme, of the levels beside it. */
final class LevelChecks {

    private LevelChecks() {}

    /** Adds what contradicts itself. */
    static Checks ofItself(Checks checks, LevelFacts facts) {
        var percent = facts.percent();
        checks.refuseIf(percent != null && (percent < 1 || percent > 100), "percent", "programme.percent-out-of-range");
        cap(checks, "capPerYear", facts.capPerYear());
        cap(checks, "capPerContract", facts.capPerContract());
        checks.refuseIf(
                facts.capPerYear() != null
                        && facts.capPerContract() != null
                        && facts.capPerContract() > facts.capPerYear(),
                "capPerContract",
                "programme.contract-above-year");
        checks.refuseIf(
                facts.validFrom() != null
                        && facts.validTo() != null
                        && facts.validTo().isBefore(facts.validFrom()),
                "validTo",
                "programme.ends-before-it-begins");
        checks.refuseIf(facts.size() == FirmSize.LARGE, "size", "programme.size-not-supported");
        return checks;
    }

    private static void cap(Checks checks, String field, @Nullable Long cap) {
        checks.refuseIf(cap != null && cap <= 0, field, "programme.cap-zero");
        checks.refuseIf(cap != null && cap > Level.NO_LIMIT, field, "money.too-large");
    }

    /** @throws vn.nhan.platform.problem.Invalid when it is for days or firms that the programme is not for */
    static void withProgramme(SupportProgramme programme, LevelFacts facts) {
        var period = new Period(programme.periodFrom, programme.periodTo);
        var sizes = List.of(programme.sizes);
        Checks.begin()
                .refuseIf(
                        !period.holds(new Period(facts.validFrom(), facts.validTo())),
                        "validFrom",
                        "programme.level-outside-period",
                        Map.of("from", Dates.format(period.from()), "to", Dates.format(period.lastDay())))
                .refuseIf(
                        facts.size() != null
                                && !sizes.isEmpty()
                                && !sizes.contains(facts.size().key()),
                        "size",
                        "programme.size-not-in-programme")
                .orThrow();
    }

    /** @throws ProgrammeFailure.LevelsOverlap when another one says something else for the same firms and days */
    static void withOthers(List<LevelRule> others, LevelRule level) {
        others.stream().filter(level::contradicts).findFirst().ifPresent(other -> {
            throw new ProgrammeFailure.LevelsOverlap(
                    Dates.format(other.period().from()),
                    Dates.format(other.period().lastDay()));
        });
    }

    static LevelRule rule(UUID id, SupportProgramme programme, LevelFacts facts) {
        var basis = facts.legalBasis() == null || facts.legalBasis().isBlank()
                ? programme.legalBasis
                : facts.legalBasis().strip();
        return new LevelRule(
                id,
                facts.form(),
                programme.id(),
                Set.of(),
                facts.size(),
                facts.isFavoured(),
                new Rate(facts.percent(), facts.capPerYear(), facts.capPerContract()),
                new Period(facts.validFrom(), facts.validTo()),
                new LocalizedText(basis, basis),
                Certainty.CONFIRMED);
    }
}
