package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.TaxCode;
import vn.nhan.identity.Role;
import vn.nhan.identity.invitation.By;
import vn.nhan.identity.invitation.Invitations;
import vn.nhan.identity.invitation.Issued;
import vn.nhan.identity.invitation.Wanted;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;

/** Where officers put experts on record, and ask them in. */
@ApplicationScoped
class ExpertDesk {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final ProfileRules rules;
    private final ExpertReader reader;
    private final ExpertLog log;
    private final Invitations invitations;

    ExpertDesk(
            TenantTx tx,
            CurrentTenant tenant,
            ProfileRules rules,
            ExpertReader reader,
            ExpertLog log,
            Invitations invitations) {
        this.tx = tx;
        this.tenant = tenant;
        this.rules = rules;
        this.reader = reader;
        this.log = log;
        this.invitations = invitations;
    }

    /** @param signInName a phone number or an e-mail address: a code needs it, a link is sent to the address */
    record Invited(
            @NotNull By by,

            @Nullable @PlainText(max = 254, required = false)
            String signInName) {}

    Uni<ExpertView> register(NewExpert told) {
        var checks = rules.of(told);
        checks.refuseIf(
                told.kind() == ExpertKind.PERSON
                        && told.taxCode() != null
                        && !told.taxCode().isBlank(),
                "taxCode",
                "expert.tax-code-of-person");
        var taxCode = checks.read("taxCode", told.taxCode(), TaxCode::parse);
        return tx.inTenant(session -> rules.check(session, told.profile(), checks)
                .call(() -> requireFree(session, taxCode))
                .chain(units -> {
                    var expert = new Expert(tenant.id(), told.kind(), told.profile()).registered(log.me(), log.now());
                    expert.taxCode = taxCode == null ? null : taxCode.value();
                    return session.persist(expert)
                            .chain(session::flush)
                            .chain(() -> rules.serve(session, expert, units))
                            .chain(() -> log.done(session, "expert.register", expert, Map.of("kind", expert.kind)))
                            .chain(() -> reader.view(session, expert));
                }));
    }

    Uni<ExpertView> read(UUID id) {
        return tx.inTenant(session -> find(session, id).chain(expert -> reader.view(session, expert)));
    }

    Uni<ExpertView> describe(UUID id, ExpertProfile told, @Nullable Integer version) {
        return tx.inTenant(session -> find(session, id).chain(expert -> describe(session, expert, told, version)));
    }

    /** Of the expert's own hand or an officer's. */
    Uni<ExpertView> describe(Mutiny.Session session, Expert expert, ExpertProfile told, @Nullable Integer version) {
        if (version != null && version != expert.version) {
            throw RequestFailure.outdated();
        }
        return write(session, expert, told, () -> Uni.createFrom().voidItem());
    }

    /** As {@link #describe}, for a form: whoever comes too late is shown both versions, see {@link EditConflict}. */
    Uni<ExpertView> save(UUID id, ExpertForm.Sent sent) {
        return tx.inTenant(session -> find(session, id).chain(expert -> save(session, expert, sent)));
    }

    Uni<ExpertView> save(Mutiny.Session session, Expert expert, ExpertForm.Sent sent) {
        return write(
                session,
                expert,
                sent.profile(),
                () -> reader.communes(session, expert.id()).invoke(communes -> {
                    if (sent.version() != null && sent.version() != expert.version) {
                        EditConflict.unlessSame(ProfileDifference.between(expert, communes, sent));
                    }
                }));
    }

    /** @param guard fails where it may not be written, once it is known that it can be */
    private Uni<ExpertView> write(Mutiny.Session session, Expert expert, ExpertProfile told, Supplier<Uni<?>> guard) {
        requireStanding(expert);
        return rules.check(session, told, rules.of(told))
                .call(guard::get)
                .invoke(() -> expert.describe(told))
                .invoke(() -> expert.describedAt = log.now())
                .call(units -> rules.serve(session, expert, units))
                .call(() -> log.done(session, "expert.describe", expert, null))
                .chain(() -> reader.view(session, expert));
    }

    /** An organisation is shown by the department; a person only by the person's own word. */
    Uni<ExpertView> list(UUID id) {
        return tx.inTenant(session -> find(session, id).chain(expert -> list(session, expert)));
    }

    Uni<ExpertView> list(Mutiny.Session session, Expert expert) {
        requireStanding(expert);
        return reader.recognitions(session, expert.id())
                .invoke(all -> {
                    if (all.stream().noneMatch(one -> one.holdsOn(reader.today()))) {
                        throw new ExpertFailure.NotRecognised();
                    }
                    expert.list(log.me(), log.now());
                })
                .call(() -> log.done(session, "expert.list", expert, null))
                .chain(() -> reader.view(session, expert));
    }

    Uni<ExpertView> unlist(Mutiny.Session session, Expert expert) {
        expert.unlist();
        return log.done(session, "expert.unlist", expert, null).chain(() -> reader.view(session, expert));
    }

    Uni<ExpertView> unlist(UUID id) {
        return tx.inTenant(session -> find(session, id).chain(expert -> unlist(session, expert)));
    }

    /** Asks somebody to look after the record; it becomes theirs when they come. */
    Uni<Issued> invite(UUID id, Invited invited) {
        rules.of(invited)
                .refuseIf(
                        invited.by() == By.CODE
                                && (invited.signInName() == null
                                        || invited.signInName().isBlank()),
                        "signInName",
                        "invitation.code-needs-name")
                .orThrow();
        return tx.inTenant(session -> find(session, id).chain(expert -> {
            requireStanding(expert);
            if (expert.accountId != null) {
                throw new ExpertFailure.HasAccount();
            }
            var wanted = new Wanted(
                    Role.EXPERT, null, null, null, invited.by(), new Wanted.Invitee(expert.name, invited.signInName()));
            return invitations
                    .invite(tenant.require(), wanted, log.me())
                    .invoke(issued -> expert.invitationId = issued.invitation().id())
                    .call(() -> log.done(session, "expert.invite", expert, null));
        }));
    }

    /** No more offers, no more directory; what was done stays on record. */
    Uni<ExpertView> end(UUID id) {
        return tx.inTenant(session -> find(session, id)
                .invoke(ExpertDesk::requireStanding)
                .invoke(expert -> expert.end(log.now()))
                .call(expert -> log.done(session, "expert.end", expert, null))
                .chain(expert -> reader.view(session, expert)));
    }

    static Uni<Expert> find(Mutiny.Session session, UUID id) {
        return session.find(Expert.class, id).onItem().ifNull().failWith(ExpertFailure.NotFound::new);
    }

    static void requireStanding(Expert expert) {
        if (!expert.stands()) {
            throw new ExpertFailure.Ended();
        }
    }

    private static Uni<Void> requireFree(Mutiny.Session session, @Nullable TaxCode taxCode) {
        return taxCode == null
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(
                                "select count(*) from expert where tax_code = :code and ended_at is null", Long.class)
                        .setParameter("code", taxCode.value())
                        .getSingleResult()
                        .invoke(count -> {
                            if (count > 0) {
                                throw new ExpertFailure.TaxCodeTaken();
                            }
                        })
                        .replaceWithVoid();
    }
}
