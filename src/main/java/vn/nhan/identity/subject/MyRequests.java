package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PersonKeys;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What the signed-in person asks about their own data. */
@ApplicationScoped
class MyRequests {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final RequestLog log;
    private final RequestReader reader;
    private final PersonKeys keys;
    private final Validation validation;
    private final Clock clock;

    MyRequests(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            RequestLog log,
            RequestReader reader,
            PersonKeys keys,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.log = log;
        this.reader = reader;
        this.keys = keys;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param text what exactly is wanted, in the person's own words; may be left out */
    record NewRequest(
            @NotNull RequestKind kind,

            @Nullable @PlainText(max = 2000, required = false, lines = true)
            String text) {}

    /** @throws SubjectFailure.AskedAlready (through the Uni) while a request of the same kind is open */
    Uni<RequestView> ask(NewRequest asked) {
        validation.of(asked).orThrow();
        return tx.as(
                tenant.require().withPeople(),
                session -> begin(session, asked).chain(request -> reader.view(session, request)));
    }

    /** Writes a checked request down, in a transaction that sees people. */
    Uni<DataRequest> begin(Mutiny.Session session, NewRequest asked) {
        var me = actor.require().accountId();
        var request = new DataRequest(tenant.id(), me, asked.kind(), clock.instant());
        var text = asked.text() == null || asked.text().isBlank()
                ? null
                : asked.text().strip();
        return requireNew(session, request)
                .chain(() -> keys.require(session, me))
                .chain(key -> log.begin(session, request, key, text))
                .replaceWith(request);
    }

    Uni<List<RequestView>> mine() {
        return tx.as(
                tenant.require().withPeople(),
                session -> session.createSelectionQuery(
                                "from DataRequest where accountId = :me order by id desc", DataRequest.class)
                        .setParameter("me", actor.require().accountId())
                        .setMaxResults(200)
                        .getResultList()
                        .chain(requests -> reader.views(session, requests)));
    }

    private static Uni<Void> requireNew(Mutiny.Session session, DataRequest request) {
        return session.createSelectionQuery(
                        "select count(r) from DataRequest r"
                                + " where r.accountId = :account and r.kind = :kind and r.closedAt is null",
                        Long.class)
                .setParameter("account", request.accountId)
                .setParameter("kind", request.kind)
                .getSingleResult()
                .invoke(open -> {
                    if (open > 0) {
                        throw new SubjectFailure.AskedAlready();
                    }
                })
                .replaceWithVoid();
    }
}
