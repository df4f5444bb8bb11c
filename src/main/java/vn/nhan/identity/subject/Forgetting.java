package vn.nhan.identity.subject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.AccountErasure;
import vn.nhan.identity.RoleGrants;
import vn.nhan.identity.federation.LinkedIdentities;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Forgets one person: first in every province, then the account itself, whose key opens all the rest; last the request is
 * closed. Every step can be done again, so whatever is interrupted goes on at the next run. Lots, signed decisions and the
 * audit stay: they name an account, and nobody is behind it any more.
 */
@ApplicationScoped
class Forgetting {

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);
    private static final Duration WAIT = Duration.ofDays(1);

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final Erasures erasures;
    private final AccountErasure accounts;
    private final LinkedIdentities identities;
    private final RoleGrants roles;
    private final RequestLog log;
    private final ObjectStore store;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Forgetting(
            TenantTx tx,
            TenantDirectory directory,
            Erasures erasures,
            AccountErasure accounts,
            LinkedIdentities identities,
            RoleGrants roles,
            RequestLog log,
            ObjectStore store,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.directory = directory;
        this.erasures = erasures;
        this.accounts = accounts;
        this.identities = identities;
        this.roles = roles;
        this.log = log;
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> forget(Erasure erasure) {
        return erasures.reasons(erasure.accountId)
                .chain(reasons -> reasons.isEmpty() || erasure.begunAt != null
                        ? begin(erasure)
                                .chain(begun ->
                                        begun ? go(erasure) : Uni.createFrom().voidItem())
                        : postpone(erasure));
    }

    private Uni<Void> go(Erasure erasure) {
        return tx.as(NATIONAL, session -> accounts.pseudonymOf(session, erasure.accountId))
                .chain(pseudonym -> pseudonym.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Multi.createFrom()
                                .iterable(directory.all())
                                .onItem()
                                .transformToUniAndConcatenate(province ->
                                        inProvince(province, new PersonErased(erasure.accountId, pseudonym.get())))
                                .collect()
                                .asList()
                                .replaceWithVoid())
                .chain(() -> tx.as(NATIONAL, session -> account(session, erasure.accountId)))
                .chain(() -> tx.as(TenantScope.of(erasure.askedIn()), session -> close(session, erasure.requestId)))
                .chain(() -> tx.as(NATIONAL, session -> mark(session, erasure, "done_at")))
                .replaceWithVoid();
    }

    /** After this there is no way back; false when the person was faster. */
    private Uni<Boolean> begin(Erasure erasure) {
        return erasure.begunAt != null
                ? Uni.createFrom().item(true)
                : tx.as(NATIONAL, session -> mark(session, erasure, "begun_at")).map(rows -> rows == 1);
    }

    private Uni<Integer> mark(Mutiny.Session session, Erasure erasure, String column) {
        return session.createNativeQuery("update erasure set " + column + " = :now"
                        + " where tenant_id = 0 and id = :id and cancelled_at is null")
                .setParameter("now", clock.instant())
                .setParameter("id", erasure.id())
                .executeUpdate();
    }

    /** Something came up that must be settled first: tomorrow again. */
    private Uni<Void> postpone(Erasure erasure) {
        return tx.as(
                NATIONAL,
                session -> session.createNativeQuery(
                                "update erasure set due_at = :due where tenant_id = 0 and id = :id")
                        .setParameter("due", clock.instant().plus(WAIT))
                        .setParameter("id", erasure.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    private Uni<Void> inProvince(TenantId province, PersonErased event) {
        return tx.as(TenantScope.of(province), session -> papers(session, event.accountId()))
                .chain(this::burn)
                .chain(() -> tx.as(
                        TenantScope.of(province),
                        session -> endRoles(session, event.accountId())
                                .chain(() -> proofs(session, event.accountId()))
                                .chain(() -> replies(session, event.accountId()))
                                .chain(() -> outbox.publish(session, province, event))));
    }

    private Uni<Void> account(Mutiny.Session session, UUID account) {
        return endRoles(session, account)
                .chain(() -> identities.forget(session, account))
                .chain(() -> accounts.erase(session, account))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                null,
                                "account.erase",
                                new Audit.Subject(TenantId.NATIONAL, "account", account),
                                null,
                                null)));
    }

    private Uni<Void> endRoles(Mutiny.Session session, UUID account) {
        return roles.ofAccount(session, account)
                .chain(standing -> Multi.createFrom()
                        .iterable(standing)
                        .onItem()
                        .transformToUniAndConcatenate(grant -> roles.end(session, grant.id(), null))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<Void> close(Mutiny.Session session, UUID requestId) {
        return session.find(DataRequest.class, requestId)
                .chain(request -> request == null || request.closedAt != null
                        ? Uni.createFrom().voidItem()
                        : log.add(session, request, null, new RequestLog.Step(StepKind.COMPLETED, null, null)));
    }

    /** Papers that the person signed, or that show who they are. */
    private static Uni<List<String>> papers(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select evidence from consent_entry where account_id = :account and evidence is not null"
                                + " union select evidence from identity_proof"
                                + " where account_id = :account and evidence is not null",
                        String.class)
                .setParameter("account", account)
                .getResultList();
    }

    private Uni<Void> burn(List<String> papers) {
        return Multi.createFrom()
                .iterable(papers)
                .onItem()
                .transformToUniAndConcatenate(key -> store.delete(new ObjectKey(key)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Uni<Void> proofs(Mutiny.Session session, UUID account) {
        return session.createNativeQuery("update identity_proof set citizen_id_hash = null, citizen_id_sealed = null,"
                        + " evidence = null where account_id = :account")
                .setParameter("account", account)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Replies that were kept to be given again may tell of the person. */
    private static Uni<Void> replies(Mutiny.Session session, UUID account) {
        return session.createNativeQuery("delete from idempotency_key where caller = :account")
                .setParameter("account", account)
                .executeUpdate()
                .replaceWithVoid();
    }
}
