package vn.nhan.business.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a business has come: a function of the set of its evidence, and at its end of the clock. Nobody sets it.
 *
 * @param proofs for each step the earliest evidence that stands
 * @param step the last step that was taken without leaving out one that can't be left out; null before the first
 * @param since when the last of these steps was taken
 * @param lastAct the latest thing that shows it at work
 */
record Pipeline(
        Map<Stage, Evidence> proofs,
        @Nullable Stage step,
        @Nullable Instant since,
        @Nullable Evidence lastAct) {

    Pipeline {
        proofs = Collections.unmodifiableMap(new EnumMap<>(proofs));
    }

    /** Where a business stands now. */
    record Standing(Stage stage, Instant since) {}

    static Pipeline of(Collection<Evidence> evidence) {
        var standing = standing(evidence);
        var proofs = earliest(standing);
        var taken = taken(proofs);
        var step = taken.isEmpty() ? null : taken.get(taken.size() - 1);
        return new Pipeline(
                proofs,
                step,
                taken.stream()
                        .filter(before -> before == step || !before.isSkippable())
                        .map(before -> at(proofs, before))
                        .max(Instant::compareTo)
                        .orElse(null),
                standing.stream()
                        .filter(proof -> proof.kind().isOfAct())
                        .max(Evidence.EARLIEST)
                        .orElse(null));
    }

    /** @param quiet after so much time without an act a business is dormant */
    Optional<Standing> at(Instant now, Duration quiet) {
        if (step == null || since == null) {
            return Optional.empty();
        }
        if (step != Stage.FIRST_PUBLISHED || lastAct == null) {
            return Optional.of(new Standing(step, since));
        }
        var end = lastAct.at().plus(quiet);
        return Optional.of(end.isAfter(now) ? new Standing(Stage.ACTIVE, since) : new Standing(Stage.DORMANT, end));
    }

    static List<Evidence> standing(Collection<Evidence> evidence) {
        var ends = evidence.stream().filter(Evidence::takesBack).toList();
        return evidence.stream()
                .filter(proof -> !proof.takesBack() && ends.stream().noneMatch(end -> end.takesBack(proof)))
                .toList();
    }

    private static Map<Stage, Evidence> earliest(List<Evidence> standing) {
        var earliest = new EnumMap<Stage, Evidence>(Stage.class);
        standing.stream()
                .filter(proof -> proof.kind() != EvidenceKind.ACT)
                .sorted(Evidence.EARLIEST)
                .forEach(proof -> earliest.putIfAbsent(proof.kind().stage(), proof));
        return earliest;
    }

    /** A step counts once all before it are taken: what was listed by somebody whom nobody has verified waits. */
    private static List<Stage> taken(Map<Stage, Evidence> proofs) {
        return Stage.STEPS.stream()
                .takeWhile(step -> step.isSkippable() || proofs.containsKey(step))
                .filter(proofs::containsKey)
                .toList();
    }

    private static Instant at(Map<Stage, Evidence> proofs, Stage step) {
        var proof = proofs.get(step);
        if (proof == null) {
            throw new IllegalStateException("no evidence of " + step);
        }
        return proof.at();
    }
}
