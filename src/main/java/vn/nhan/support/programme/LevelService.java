package vn.nhan.support.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** What programmes give; dated, so that a request is judged by the levels of its own day for ever. */
@ApplicationScoped
class LevelService {

    private static final String INSERT = "insert into support_programme_level (tenant_id, id, programme_id, form, size,"
            + " favoured, percent, cap_per_year, cap_per_contract, valid_from, valid_to, legal_basis) values (:tenant, :id,"
            + " :programme, :form, cast(:size as text), :favoured, :percent, cast(:perYear as bigint),"
            + " cast(:perContract as bigint), :from, :to, cast(:basis as text))";

    private final TenantTx tx;
    private final ProgrammeStore store;
    private final LevelStore levels;
    private final SupportForms forms;
    private final Uses uses;
    private final ProgrammeViews views;
    private final ProgrammeLog log;
    private final Validation validation;
    private final Clock clock;

    LevelService(
            TenantTx tx,
            ProgrammeStore store,
            LevelStore levels,
            SupportForms forms,
            Uses uses,
            ProgrammeViews views,
            ProgrammeLog log,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.store = store;
        this.levels = levels;
        this.forms = forms;
        this.uses = uses;
        this.views = views;
        this.log = log;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param validTo the last day, today or later */
    record End(@NotNull LocalDate validTo) {}

    /**
     * @throws Invalid for what contradicts itself or its programme
     * @throws ProgrammeFailure.LevelsOverlap (through the Uni) when another one says something else of the same days
     */
    Uni<ProgrammeView> add(UUID programmeId, LevelFacts facts) {
        LevelChecks.ofItself(validation.of(facts), facts).orThrow();
        return tx.inTenant(session -> Caps.holdProgramme(session, programmeId)
                .chain(() -> store.require(session, programmeId))
                .call(() -> requireForm(session, facts.form()))
                .call(programme -> add(session, programme, facts))
                .chain(programme -> views.view(session, programme)));
    }

    private Uni<Void> add(Mutiny.Session session, SupportProgramme programme, LevelFacts facts) {
        LevelChecks.withProgramme(programme, facts);
        var level = LevelChecks.rule(UuidCreator.getTimeOrderedEpoch(), programme, facts);
        return levels.ofProgrammes(session, List.of(programme.id()))
                .invoke(others -> LevelChecks.withOthers(others, level))
                .chain(() -> insert(session, programme, level, facts.legalBasis()))
                .chain(() -> done(session, "programme.add-level", programme, level));
    }

    /** From the day after on it gives nothing more. */
    Uni<ProgrammeView> end(UUID levelId, End end) {
        validation.of(end).orThrow();
        return tx.inTenant(session -> own(session, levelId)
                .chain(level -> store.require(session, programmeOf(level))
                        .call(programme -> {
                            requireEnd(level, end.validTo());
                            return session.createNativeQuery(
                                            "update support_programme_level set valid_to = :to where id = :id")
                                    .setParameter("to", end.validTo())
                                    .setParameter("id", levelId)
                                    .executeUpdate()
                                    .chain(() -> done(session, "programme.end-level", programme, level));
                        })
                        .chain(programme -> views.view(session, programme))));
    }

    /**
     * Takes one back that was written by mistake.
     *
     * @throws ProgrammeFailure.LevelInUse (through the Uni) when money was committed by it
     * @throws ProgrammeFailure.LevelInForce (through the Uni) when somebody can have asked for it
     */
    Uni<ProgrammeView> delete(UUID levelId) {
        return tx.inTenant(session -> own(session, levelId)
                .chain(level -> Caps.holdProgramme(session, programmeOf(level))
                        .chain(() -> store.require(session, programmeOf(level)))
                        .invoke(programme -> requireNotAsked(programme, level))
                        .call(() -> requireUnused(session, levelId))
                        .call(programme -> session.createNativeQuery(
                                        "delete from support_programme_level where id = :id")
                                .setParameter("id", levelId)
                                .executeUpdate()
                                .chain(() -> done(session, "programme.delete-level", programme, level)))
                        .chain(programme -> views.view(session, programme))));
    }

    /** @throws ProgrammeFailure.NotFound (through the Uni) for one of the law */
    Uni<UUID> programmeOf(UUID levelId) {
        return tx.inTenant(session -> own(session, levelId).map(LevelService::programmeOf));
    }

    private Uni<LevelRule> own(Mutiny.Session session, UUID id) {
        return levels.require(session, id).invoke(level -> {
            if (level.programmeId() == null) {
                throw new ProgrammeFailure.NotFound();
            }
        });
    }

    private static UUID programmeOf(LevelRule level) {
        var programme = level.programmeId();
        if (programme == null) {
            throw new ProgrammeFailure.NotFound();
        }
        return programme;
    }

    private void requireEnd(LevelRule level, LocalDate day) {
        if (day.isBefore(today()) || day.isBefore(level.period().from())) {
            throw new Invalid("validTo", "programme.end-in-past");
        }
        if (day.isAfter(level.period().lastDay())) {
            throw new Invalid("validTo", "programme.end-later");
        }
    }

    private void requireNotAsked(SupportProgramme programme, LevelRule level) {
        if (programme.state() != ProgrammeState.DRAFT && !level.period().from().isAfter(today())) {
            throw new ProgrammeFailure.LevelInForce();
        }
    }

    private Uni<Void> requireUnused(Mutiny.Session session, UUID levelId) {
        return uses.isUsed(session, levelId)
                .invoke(used -> {
                    if (used) {
                        throw new ProgrammeFailure.LevelInUse();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireForm(Mutiny.Session session, String code) {
        return forms.all(session)
                .invoke(all -> {
                    if (all.stream().noneMatch(form -> form.code().equals(code))) {
                        throw new Invalid("form", "programme.form-unknown");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> insert(
            Mutiny.Session session, SupportProgramme programme, LevelRule level, @Nullable String basis) {
        var size = level.size();
        return session.createNativeQuery(INSERT)
                .setParameter("tenant", programme.tenant().value())
                .setParameter("id", level.id())
                .setParameter("programme", programme.id())
                .setParameter("form", level.form())
                .setParameter("size", size == null ? null : size.key())
                .setParameter("favoured", level.favoured())
                .setParameter("percent", level.rate().percent())
                .setParameter("perYear", level.rate().capPerYear())
                .setParameter("perContract", level.rate().capPerContract())
                .setParameter("from", level.period().from())
                .setParameter("to", level.period().to())
                .setParameter("basis", basis == null || basis.isBlank() ? null : basis.strip())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> done(Mutiny.Session session, String action, SupportProgramme programme, LevelRule level) {
        return log.done(
                session,
                action,
                ProgrammeLog.level(programme.tenant(), level.id()),
                Map.of("form", level.form(), "percent", level.rate().percent()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
