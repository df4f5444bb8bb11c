package vn.nhan.support.request;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.clock.TermKind;

/**
 * Wakes the requests of a province whose time has passed, one transaction each. Whatever a handler leaves as it was, or fails
 * at, goes to the department's head: so a request is never left to nobody.
 */
@ApplicationScoped
class Waking {

    static final int BATCH = 500;

    private static final String DUE =
            "select r.id from %s r where r.tenant_id = :tenant and r.due_at <= :now%s order by r.due_at, r.id limit "
                    + BATCH;

    private final TenantTx tx;
    private final Succession succession;
    private final Requests requests;
    private final RequestTimes times;
    private final DeskMail mail;
    private final Instance<LapseHandler> handlers;
    private final Clock clock;

    Waking(
            TenantTx tx,
            Succession succession,
            Requests requests,
            RequestTimes times,
            DeskMail mail,
            @Any Instance<LapseHandler> handlers,
            Clock clock) {
        this.tx = tx;
        this.succession = succession;
        this.requests = requests;
        this.times = times;
        this.mail = mail;
        this.handlers = handlers;
        this.clock = clock;
    }

    Uni<Void> province(TenantId province) {
        var scope = succession.scopeOf(province).withPeople();
        return due(scope, province, "support_request", "")
                .chain(ids -> each(ids, id -> wake(scope, id)))
                .chain(() -> due(scope, province, "support_complaint", " and r.outcome is null and r.told_at is null"))
                .chain(ids -> each(ids, id -> tx.as(scope, session -> complaint(session, id))));
    }

    private Uni<List<UUID>> due(TenantScope scope, TenantId province, String table, String more) {
        return tx.as(
                scope,
                session -> session.createNativeQuery(DUE.formatted(table, more), UUID.class)
                        .setParameter("tenant", province.value())
                        .setParameter("now", clock.instant())
                        .getResultList());
    }

    private Uni<Void> wake(TenantScope scope, UUID id) {
        return tx.as(scope, session -> wake(session, id)).onFailure().recoverWithUni(failure -> {
            Log.errorf(failure, "request %s could not be woken and goes to the head", id);
            return tx.as(
                    scope,
                    session -> requests.locked(session, id)
                            .chain(request -> isDue(request)
                                    ? toLead(session, request)
                                    : Uni.createFrom().voidItem()));
        });
    }

    private Uni<Void> wake(Mutiny.Session session, UUID id) {
        return requests.locked(session, id).chain(request -> {
            var custody = request.custody();
            if (custody == null || !isDue(request)) {
                return Uni.createFrom().voidItem();
            }
            request.lapses++;
            return handled(session, request, custody.kind())
                    .chain(() -> isDue(request)
                            ? toLead(session, request)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> handled(Mutiny.Session session, SupportRequest request, HolderKind kind) {
        return Multi.createFrom()
                .items(handlers.stream()
                        .filter(handler -> handler.kind() == kind)
                        .limit(1))
                .onItem()
                .transformToUniAndConcatenate(handler -> handler.lapsed(session, request.ref()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private boolean isDue(SupportRequest request) {
        return request.dueAt != null && !request.dueAt.isAfter(clock.instant());
    }

    private Uni<Void> toLead(Mutiny.Session session, SupportRequest request) {
        return times.until(session, TermKind.ESCALATION)
                .chain(due -> requests.hand(session, request, "escalate", Custody.lead(due)))
                .call(() -> mail.late(session, request.ref()));
    }

    private Uni<Void> complaint(Mutiny.Session session, UUID id) {
        return session.find(Complaint.class, id)
                .invoke(complaint -> complaint.toldAt = clock.instant())
                .chain(complaint -> requests.read(session, complaint.requestId))
                .chain(request -> mail.late(session, request.ref()));
    }

    /** One that can't be woken at all must not hold up those after it; the next run tries it again. */
    private static Uni<Void> each(List<UUID> ids, Function<UUID, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> work.apply(id)
                        .onFailure()
                        .invoke(failure -> Log.errorf(failure, "%s could not be woken", id))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
