package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Programme;

/** Reads programmes with all that belongs to them. */
@ApplicationScoped
class ProgrammeViews {

    private final TenantTx tx;
    private final ProgrammeStore store;
    private final ProgrammeParts parts;
    private final ProgrammeChecks checks;
    private final LevelStore levels;
    private final Uses uses;
    private final Clock clock;

    ProgrammeViews(
            TenantTx tx,
            ProgrammeStore store,
            ProgrammeParts parts,
            ProgrammeChecks checks,
            LevelStore levels,
            Uses uses,
            Clock clock) {
        this.tx = tx;
        this.store = store;
        this.parts = parts;
        this.checks = checks;
        this.levels = levels;
        this.uses = uses;
        this.clock = clock;
    }

    Uni<ProgrammeView> read(UUID id) {
        return tx.inTenant(session -> store.require(session, id).chain(found -> view(session, found)));
    }

    Uni<ProgrammeView> view(Mutiny.Session session, SupportProgramme programme) {
        var id = programme.id();
        return parts.communesOf(session, id, today())
                .chain(communes -> targets(session, programme)
                        .chain(targets -> levels.ofProgrammes(session, List.of(id))
                                .chain(own -> uses.ofProgramme(session, id)
                                        .map(used -> view(programme, new Parts(communes, targets, own, used))))));
    }

    private record Parts(
            List<ProgrammeParts.Commune> communes,
            List<ProgrammeFacts.Target> targets,
            List<LevelRule> levels,
            long committed) {}

    /** Targets of a programme of the file stand there and nowhere else. */
    private Uni<List<ProgrammeFacts.Target>> targets(Mutiny.Session session, SupportProgramme programme) {
        var code = programme.fileCode;
        return code == null
                ? parts.targetsOf(session, programme.id())
                : Uni.createFrom()
                        .item(checks.fileProgramme(programme.tenant(), code).stream()
                                .flatMap(found -> found.targetsOn(today()).stream())
                                .map(target -> new ProgrammeFacts.Target(
                                        target.indicator(), target.value(), target.unit() == Programme.Unit.PERCENT))
                                .toList());
    }

    private static ProgrammeView view(SupportProgramme programme, Parts parts) {
        return new ProgrammeView(
                programme.id(),
                programme.name,
                programme.nameEn,
                programme.fileCode,
                programme.legalBasis,
                programme.periodFrom,
                programme.periodTo,
                programme.pillar(),
                programme.owner,
                programme.budget,
                parts.committed(),
                programme.eligibility(ProgrammeParts.units(parts.communes())),
                parts.communes(),
                parts.targets(),
                parts.levels().stream().map(LevelView::of).toList(),
                programme.state(),
                programme.closedOn,
                programme.version);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
