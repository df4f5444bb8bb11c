package vn.nhan.support.expert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Businesses;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;

/** What experts say of themselves: what they can, when they have time, whom they don't advise. */
@ApplicationScoped
class MyExpert {

    private static final int MOST = 100;
    private static final int LONGEST_DAYS = 366;

    private final TenantTx tx;
    private final Experts experts;
    private final ExpertDesk desk;
    private final ProfileRules rules;
    private final ExpertReader reader;
    private final Businesses businesses;
    private final ExpertLog log;

    MyExpert(
            TenantTx tx,
            Experts experts,
            ExpertDesk desk,
            ProfileRules rules,
            ExpertReader reader,
            Businesses businesses,
            ExpertLog log) {
        this.tx = tx;
        this.experts = experts;
        this.desk = desk;
        this.rules = rules;
        this.reader = reader;
        this.businesses = businesses;
        this.log = log;
    }

    /** The hours of every week, all of them. */
    record Calendar(@NotNull @Size(max = 50) List<@NotNull @Valid WeekSlot> slots) {}

    /** Both days included. */
    record Leave(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** @param identity the tax code of the business, as it is published */
    record NewConflict(
            @PlainText(max = 20) String identity, @NotNull Relation relation) {}

    Uni<ExpertView> read() {
        return mine(reader::view);
    }

    Uni<ExpertView> describe(ExpertProfile told, @Nullable Integer version) {
        return mine((session, expert) -> desk.describe(session, expert, told, version));
    }

    /** As {@link #describe}, for a form. */
    Uni<ExpertView> save(ExpertForm.Sent sent) {
        return mine((session, expert) -> desk.save(session, expert, sent));
    }

    Uni<ExpertView> list() {
        return mine(desk::list);
    }

    Uni<ExpertView> unlist() {
        return mine(desk::unlist);
    }

    /** @throws vn.nhan.platform.problem.Invalid {@code expert.slots-overlap} */
    Uni<ExpertView> keep(Calendar calendar) {
        var checks = rules.of(calendar);
        if (calendar.slots() != null && calendar.slots().stream().allMatch(MyExpert::isWhole)) {
            checks.refuseIf(
                            calendar.slots().stream()
                                    .anyMatch(slot -> !slot.starts().isBefore(slot.ends())),
                            "slots",
                            "expert.slot-ends-before")
                    .refuseIf(WeekSlot.overlap(calendar.slots()), "slots", "expert.slots-overlap");
        }
        checks.orThrow();
        return mine((session, expert) -> session.createNativeQuery("delete from expert_slot where expert_id = :expert")
                .setParameter("expert", expert.id())
                .executeUpdate()
                .chain(() -> ProfileRules.each(calendar.slots(), slot -> insert(session, expert, slot)))
                .chain(() -> log.done(session, "expert.calendar", expert, null))
                .chain(() -> reader.view(session, expert)));
    }

    Uni<ExpertView> away(Leave leave) {
        var checks = rules.of(leave);
        if (leave.from() != null && leave.to() != null) {
            checks.refuseIf(leave.to().isBefore(leave.from()), "to", "expert.ends-before-it-begins")
                    .refuseIf(leave.to().isAfter(leave.from().plusDays(LONGEST_DAYS)), "to", "expert.too-long-away");
        }
        checks.orThrow();
        return mine((session, expert) -> requireFew(session, "expert_absence", expert)
                .chain(() -> session.createNativeQuery(
                                "insert into expert_absence (tenant_id, id, expert_id, from_day, to_day, told_at, told_by)"
                                        + " values (:tenant, :id, :expert, :from, :to, :at, :by)")
                        .setParameter("tenant", expert.tenant().value())
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("expert", expert.id())
                        .setParameter("from", leave.from())
                        .setParameter("to", leave.to())
                        .setParameter("at", log.now())
                        .setParameter("by", log.me())
                        .executeUpdate())
                .chain(() -> log.done(session, "expert.away", expert, null))
                .chain(() -> reader.view(session, expert)));
    }

    Uni<ExpertView> back(UUID absence) {
        return mine((session, expert) -> remove(session, "expert_absence", expert, absence)
                .chain(() -> log.done(session, "expert.back", expert, null))
                .chain(() -> reader.view(session, expert)));
    }

    /** Known to the platform or not yet: the tax code is kept, and the business beside it where there is one. */
    Uni<ExpertView> declare(NewConflict told) {
        var checks = rules.of(told);
        var taxCode = checks.read("identity", told.identity(), TaxCode::parse);
        checks.orThrow();
        var code = Checks.present(taxCode);
        return mine((session, expert) -> requireFew(session, "expert_conflict", expert)
                .chain(() -> businesses.withTaxCode(session, code))
                .chain(found -> session.createNativeQuery(
                                "insert into expert_conflict (tenant_id, id, expert_id, business_id, tax_code, relation,"
                                        + " declared_at, declared_by)"
                                        + " values (:tenant, :id, :expert, :business, :code, :relation, :at, :by)")
                        .setParameter("tenant", expert.tenant().value())
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("expert", expert.id())
                        .setParameter(
                                "business", found.map(business -> business.id()).orElse(null))
                        .setParameter("code", code.value())
                        .setParameter("relation", told.relation().key())
                        .setParameter("at", log.now())
                        .setParameter("by", log.me())
                        .executeUpdate())
                .chain(() -> log.done(session, "expert.conflict", expert, null))
                .chain(() -> reader.view(session, expert)));
    }

    Uni<ExpertView> undeclare(UUID conflict) {
        return mine((session, expert) -> remove(session, "expert_conflict", expert, conflict)
                .chain(() -> log.done(session, "expert.no-conflict", expert, null))
                .chain(() -> reader.view(session, expert)));
    }

    /** The actor's own record, held until the transaction ends: two windows never make a calendar together. */
    private Uni<ExpertView> mine(BiFunction<Mutiny.Session, Expert, Uni<ExpertView>> work) {
        return tx.inTenant(session -> experts.own(session)
                .call(expert -> experts.lock(session, expert.id()))
                .chain(expert -> work.apply(session, expert)));
    }

    private static boolean isWhole(@Nullable WeekSlot slot) {
        return slot != null && slot.starts() != null && slot.ends() != null;
    }

    private static Uni<Integer> insert(Mutiny.Session session, Expert expert, WeekSlot slot) {
        return session.createNativeQuery("insert into expert_slot (tenant_id, expert_id, weekday, starts, ends)"
                        + " values (:tenant, :expert, :weekday, :starts, :ends)")
                .setParameter("tenant", expert.tenant().value())
                .setParameter("expert", expert.id())
                .setParameter("weekday", slot.weekday())
                .setParameter("starts", slot.starts())
                .setParameter("ends", slot.ends())
                .executeUpdate();
    }

    private static Uni<Void> requireFew(Mutiny.Session session, String table, Expert expert) {
        return session.createNativeQuery("select count(*) from " + table + " where expert_id = :expert", Long.class)
                .setParameter("expert", expert.id())
                .getSingleResult()
                .invoke(count -> {
                    if (count >= MOST) {
                        throw new ExpertFailure.TooMany();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> remove(Mutiny.Session session, String table, Expert expert, UUID id) {
        return session.createNativeQuery("delete from " + table + " where id = :id and expert_id = :expert")
                .setParameter("id", id)
                .setParameter("expert", expert.id())
                .executeUpdate()
                .invoke(removed -> {
                    if (removed == 0) {
                        throw new ExpertFailure.NotFound();
                    }
                })
                .replaceWithVoid();
    }
}
