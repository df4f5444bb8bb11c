package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** What a programme must not say. */
@ApplicationScoped
class ProgrammeChecks {

    private final Validation validation;
    private final TenantRegistry registry;
    private final LevelStore levels;

    ProgrammeChecks(Validation validation, TenantRegistry registry, LevelStore levels) {
        this.validation = validation;
        this.registry = registry;
        this.levels = levels;
    }

    /**
     * @param province whose programme it is
     * @throws Invalid with all that is wrong
     */
    void of(ProgrammeFacts facts, TenantId province) {
        var checks = validation.of(facts);
        if (facts.from() != null && facts.to() != null) {
            checks.refuseIf(facts.to().isBefore(facts.from()), "to", "programme.ends-before-it-begins");
        }
        var code = facts.fileCode();
        if (code != null && !code.isBlank()) {
            checks.refuseIf(fileProgramme(province, code).isEmpty(), "fileCode", "programme.file-code-unknown");
            checks.refuseIf(!facts.ownTargets().isEmpty(), "targets", "programme.targets-in-file");
        }
        targets(checks, facts.ownTargets());
        checks.orThrow();
    }

    /** The programme of a province's file. */
    List<Programme> fileProgramme(TenantId province, String code) {
        return registry.byId(province).map(Tenant::programmes).orElse(List.of()).stream()
                .filter(programme -> programme.code().equals(code))
                .toList();
    }

    private static void targets(Checks checks, List<ProgrammeFacts.Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            if (target == null) {
                checks.refuseIf(true, "targets." + i, "value.required");
                continue;
            }
            checks.refuseIf(
                    target.percent() && target.value() > 100,
                    "targets." + i + ".value",
                    "programme.percent-out-of-range");
            checks.refuseIf(
                    targets.subList(0, i).stream()
                            .anyMatch(
                                    other -> other != null && other.indicator().equals(target.indicator())),
                    "targets." + i + ".indicator",
                    "programme.target-twice");
        }
    }

    /** @throws ProgrammeFailure.FileCodeTaken (through the Uni) */
    Uni<Void> fileCodeFree(Mutiny.Session session, UUID programme, ProgrammeFacts facts) {
        var code = facts.fileCode();
        return code == null || code.isBlank()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                                "select exists (select from support_programme where file_code = :code and id <> :id)",
                                Boolean.class)
                        .setParameter("code", code.strip())
                        .setParameter("id", programme)
                        .getSingleResult()
                        .invoke(taken -> {
                            if (taken) {
                                throw new ProgrammeFailure.FileCodeTaken();
                            }
                        })
                        .replaceWithVoid();
    }

    /** @throws Invalid (through the Uni) when a level would hold on days on which the programme doesn't run */
    Uni<Void> levelsFit(Mutiny.Session session, UUID programme, ProgrammeFacts facts) {
        var period = new Period(facts.from(), facts.to());
        return levels.ofProgrammes(session, List.of(programme))
                .invoke(found -> found.stream()
                        .filter(level -> !period.holds(level.period()))
                        .findFirst()
                        .ifPresent(level -> {
                            throw new Invalid(
                                    "to",
                                    "programme.level-outside-period",
                                    Map.of(
                                            "from",
                                            Dates.format(level.period().from()),
                                            "to",
                                            Dates.format(level.period().lastDay())));
                        }))
                .replaceWithVoid();
    }
}
