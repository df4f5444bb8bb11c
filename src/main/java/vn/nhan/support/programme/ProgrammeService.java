package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** Officers write programmes down, open and close them. */
@ApplicationScoped
class ProgrammeService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final ProgrammeStore store;
    private final ProgrammeChecks checks;
    private final ProgrammeParts parts;
    private final ProgrammeViews views;
    private final Uses uses;
    private final ProgrammeLog log;
    private final ProgrammeNews news;
    private final CurrentActor actor;
    private final Clock clock;

    ProgrammeService(
            TenantTx tx,
            CurrentTenant tenant,
            ProgrammeStore store,
            ProgrammeChecks checks,
            ProgrammeParts parts,
            ProgrammeViews views,
            Uses uses,
            ProgrammeLog log,
            ProgrammeNews news,
            CurrentActor actor,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.store = store;
        this.checks = checks;
        this.parts = parts;
        this.views = views;
        this.uses = uses;
        this.log = log;
        this.news = news;
        this.actor = actor;
        this.clock = clock;
    }

    /** A draft, which nobody but the department sees. */
    Uni<ProgrammeView> create(ProgrammeFacts facts) {
        checks.of(facts, tenant.id());
        return tx.inTenant(session -> {
            var programme = new SupportProgramme(
                    tenant.id(), clock.instant(), actor.require().accountId());
            return write(session, programme, facts, Eligibility.ANYBODY)
                    .call(() -> session.persist(programme))
                    .call(session::flush)
                    .call(communes -> parts.write(session, programme, facts, communes))
                    .call(() -> log.done(session, "programme.create", programme))
                    .chain(() -> views.view(session, programme));
        });
    }

    /**
     * @param version the version that was edited, or null to overwrite whatever is there
     * @throws ProgrammeFailure.BudgetBelowCommitted (through the Uni)
     * @throws ProgrammeFailure.RulesFixed (through the Uni) when whom it is for would change after it was opened
     */
    Uni<ProgrammeView> describe(UUID id, ProgrammeFacts facts, @Nullable Integer version) {
        checks.of(facts, tenant.id());
        return tx.inTenant(session -> Caps.holdProgramme(session, id)
                .chain(() -> store.require(session, id))
                .invoke(programme -> requireVersion(programme, version))
                .call(programme -> requireBudget(session, id, facts))
                .call(programme -> checks.levelsFit(session, id, facts))
                .call(programme -> store.communes(session, List.of(id))
                        .chain(was ->
                                write(session, programme, facts, programme.eligibility(was.getOrDefault(id, Set.of()))))
                        .call(communes -> parts.write(session, programme, facts, communes)))
                .call(session::flush)
                .call(programme -> log.done(session, "programme.describe", programme))
                .call(programme -> news.tell(session, programme))
                .chain(programme -> views.view(session, programme)));
    }

    Uni<ProgrammeView> open(UUID id) {
        return tx.inTenant(session -> store.require(session, id)
                .invoke(SupportProgramme::open)
                .call(session::flush)
                .call(programme -> log.done(session, "programme.open", programme))
                .call(programme -> news.tell(session, programme))
                .chain(programme -> views.view(session, programme)));
    }

    /** From tomorrow on nobody can ask; what was asked until today is judged by it. */
    Uni<ProgrammeView> close(UUID id) {
        return tx.inTenant(session -> store.require(session, id)
                .invoke(programme -> programme.close(today()))
                .call(session::flush)
                .call(programme -> log.done(session, "programme.close", programme))
                .call(programme -> news.tell(session, programme))
                .chain(programme -> views.view(session, programme)));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Gives the communes that were named. */
    private Uni<List<ProgrammeParts.Commune>> write(
            Mutiny.Session session, SupportProgramme programme, ProgrammeFacts facts, Eligibility was) {
        return checks.fileCodeFree(session, programme.id(), facts)
                .chain(() -> parts.communes(session, facts.rules().communeCodes(), today()))
                .invoke(communes -> {
                    programme.describe(facts, today());
                    programme.ask(was, facts.rules().eligibility(ProgrammeParts.units(communes)));
                });
    }

    private Uni<Void> requireBudget(Mutiny.Session session, UUID id, ProgrammeFacts facts) {
        var budget = facts.budget();
        return budget == null
                ? Uni.createFrom().voidItem()
                : uses.ofProgramme(session, id)
                        .invoke(committed -> {
                            if (budget < committed) {
                                throw new ProgrammeFailure.BudgetBelowCommitted(committed);
                            }
                        })
                        .replaceWithVoid();
    }

    private static void requireVersion(SupportProgramme programme, @Nullable Integer version) {
        if (version != null && version != programme.version) {
            throw RequestFailure.outdated();
        }
    }
}
