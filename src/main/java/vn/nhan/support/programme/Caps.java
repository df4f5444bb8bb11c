package vn.nhan.support.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Money of the state that is spoken for. Whoever speaks for some holds the row of the firm, then that of the programme,
 * until the transaction ends: however many do at once, no cap and no budget is exceeded.
 */
@ApplicationScoped
public class Caps {

    /** "No key": others may meanwhile write down what belongs to the business. */
    private static final String HOLD_BUSINESS =
            "select coalesce(firm_id, id) as firm, tenant_id from business where id = :id for no key update";

    private static final String BUDGET =
            "select coalesce(budget, " + Level.NO_LIMIT + ") from support_programme where id = :id";

    private static final String HELD = " for no key update";

    private static final String COMMIT = "insert into support_commitment (tenant_id, id, business_id, level_id, form,"
            + " programme_id, engagement_id, year, amount, committed_at) values (:tenant, :id, :business, :level, :form,"
            + " cast(:programme as uuid), :engagement, :year, :amount, :at)";

    private final LevelStore levels;
    private final Uses uses;
    private final Clock clock;

    Caps(LevelStore levels, Uses uses, Clock clock) {
        this.levels = levels;
        this.uses = uses;
        this.clock = clock;
    }

    private record Firm(UUID id, short tenant) {}

    /**
     * Speaks for money, in the caller's transaction.
     *
     * @throws ProgrammeFailure.CapExceeded (through the Uni) when the year, the contract or the budget doesn't hold so
     *     much
     * @throws ProgrammeFailure.NotConfirmed (through the Uni) for a level that no final text sets
     * @throws ProgrammeFailure.CommittedAlready (through the Uni) when the engagement has spoken for some of that year
     */
    public Uni<Void> commit(Mutiny.Session session, Commitment wanted) {
        return levels.require(session, wanted.formId()).chain(level -> {
            requireAllowed(level, wanted);
            return hold(session, wanted.businessId())
                    .call(() -> requireNew(session, level, wanted))
                    .call(firm -> requireYear(session, firm, level, wanted))
                    .call(() -> requireBudget(session, level.programmeId(), wanted))
                    .chain(firm -> write(session, firm, level, wanted));
        });
    }

    /** Gives back what an engagement has spoken for; nothing when it has spoken for nothing. */
    public Uni<Void> release(Mutiny.Session session, UUID engagementId) {
        return session.createNativeQuery("update support_commitment set released_at = :at"
                        + " where engagement_id = :engagement and released_at is null")
                .setParameter("at", clock.instant())
                .setParameter("engagement", engagementId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * What one more contract of a firm could be given now, in dong: the least of what is left of the year, the cap of a
     * contract and the programme's budget. It is held for nobody.
     */
    public Uni<Long> room(Mutiny.Session session, UUID businessId, UUID formId, int year) {
        return levels.require(session, formId)
                .chain(level -> Uses.firm(session, businessId)
                        .chain(firm -> uses.ofFirm(session, firm, year, level.form()))
                        .chain(used -> budgetLeft(session, level.programmeId())
                                .map(budget -> Math.min(
                                        budget,
                                        Math.min(
                                                orNoLimit(level.rate().capPerContract()),
                                                Level.of(level, used).remaining())))));
    }

    private static void requireAllowed(LevelRule level, Commitment wanted) {
        if (wanted.amount() <= 0) {
            throw new IllegalArgumentException("an amount is more than 0");
        }
        if (!level.isGiven()) {
            throw new ProgrammeFailure.NotConfirmed();
        }
        var most = orNoLimit(level.rate().capPerContract());
        if (wanted.amount() > most) {
            throw ProgrammeFailure.CapExceeded.ofContract(most);
        }
    }

    /**
     * First its own row, so that it changes its firm no more, then the row that stands for the firm, which all records of
     * the firm have in common.
     */
    private static Uni<Firm> hold(Mutiny.Session session, UUID businessId) {
        return row(session, businessId)
                .chain(own -> own.id().equals(businessId)
                        ? Uni.createFrom().item(own)
                        : row(session, own.id()).replaceWith(own));
    }

    private static Uni<Firm> row(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(HOLD_BUSINESS, Object[].class)
                .setParameter("id", businessId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ProgrammeFailure.NotFound::new)
                .map(row -> new Firm((UUID) row[0], (Short) row[1]));
    }

    private static Uni<Void> requireNew(Mutiny.Session session, LevelRule level, Commitment wanted) {
        return session.createNativeQuery(
                        "select exists (select from support_commitment where engagement_id = :engagement"
                                + " and form = :form and year = :year and released_at is null)",
                        Boolean.class)
                .setParameter("engagement", wanted.engagementId())
                .setParameter("form", level.form())
                .setParameter("year", wanted.year())
                .getSingleResult()
                .invoke(exists -> {
                    if (exists) {
                        throw new ProgrammeFailure.CommittedAlready();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireYear(Mutiny.Session session, Firm firm, LevelRule level, Commitment wanted) {
        return uses.ofFirm(session, firm.id(), wanted.year(), level.form())
                .invoke(used -> {
                    var left = Level.of(level, used).remaining();
                    if (wanted.amount() > left) {
                        throw ProgrammeFailure.CapExceeded.ofYear(left);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireBudget(Mutiny.Session session, @Nullable UUID programme, Commitment wanted) {
        return programme == null
                ? Uni.createFrom().voidItem()
                : budget(session, programme, HELD)
                        .chain(budget -> uses.ofProgramme(session, programme).map(used -> Math.max(0, budget - used)))
                        .invoke(left -> {
                            if (wanted.amount() > left) {
                                throw ProgrammeFailure.CapExceeded.ofBudget(left);
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Long> budgetLeft(Mutiny.Session session, @Nullable UUID programme) {
        return programme == null
                ? Uni.createFrom().item(Level.NO_LIMIT)
                : budget(session, programme, "")
                        .chain(budget -> uses.ofProgramme(session, programme).map(used -> Math.max(0, budget - used)));
    }

    private static Uni<Long> budget(Mutiny.Session session, UUID programme, String held) {
        return session.createNativeQuery(BUDGET + held, Long.class)
                .setParameter("id", programme)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ProgrammeFailure.NotFound::new);
    }

    /** Nobody speaks for money of the programme until the transaction ends. */
    static Uni<Void> holdProgramme(Mutiny.Session session, UUID programme) {
        return budget(session, programme, HELD).replaceWithVoid();
    }

    private Uni<Void> write(Mutiny.Session session, Firm firm, LevelRule level, Commitment wanted) {
        return session.createNativeQuery(COMMIT)
                .setParameter("tenant", firm.tenant())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("business", wanted.businessId())
                .setParameter("level", level.id())
                .setParameter("form", level.form())
                .setParameter("programme", level.programmeId())
                .setParameter("engagement", wanted.engagementId())
                .setParameter("year", wanted.year())
                .setParameter("amount", wanted.amount())
                .setParameter("at", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static long orNoLimit(@Nullable Long cap) {
        return cap == null ? Level.NO_LIMIT : cap;
    }
}
