package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.AfterSignIn;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PersonKeys;
import vn.nhan.identity.RecentProof;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** The signed-in person wants to be forgotten, or has changed their mind. */
@ApplicationScoped
class MyErasure implements AfterSignIn {

    static final String PAGE = "/account/data/erasure";

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final RecentProof proof;
    private final MyRequests requests;
    private final RequestLog log;
    private final PersonKeys keys;
    private final Erasures erasures;
    private final Clock clock;

    MyErasure(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            RecentProof proof,
            MyRequests requests,
            RequestLog log,
            PersonKeys keys,
            Erasures erasures,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.proof = proof;
        this.requests = requests;
        this.log = log;
        this.keys = keys;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** @param dueAt when the key is destroyed; until then everything is as it was */
    record ErasureView(Instant askedAt, Instant dueAt) {}

    /** What stands in the way, so that the page can tell before anything is asked. */
    Uni<List<FieldError>> reasons() {
        return erasures.reasons(actor.require().accountId());
    }

    Uni<Optional<ErasureView>> standing() {
        return erasures.standing(actor.require().accountId()).map(found -> found.map(MyErasure::view));
    }

    /**
     * Seven days from now the person is forgotten. Asking twice changes nothing.
     *
     * @throws SubjectFailure.ErasureHeld (through the Uni) with what must be settled first
     */
    Uni<ErasureView> ask(@Nullable String text) {
        var me = actor.require().accountId();
        return proof.require()
                .chain(() -> erasures.requireNoHold(me))
                .chain(() -> tx.as(
                        tenant.require().withPeople(),
                        session -> erasures.standing(session, me)
                                .chain(standing -> standing.isPresent()
                                        ? Uni.createFrom().voidItem()
                                        : requests.begin(session, new MyRequests.NewRequest(RequestKind.ERASE, text))
                                                .chain(request -> erasures.schedule(session, request)))
                                .chain(() -> erasures.standing(session, me))))
                .map(found -> view(found.orElseThrow()));
    }

    /** @throws SubjectFailure.NoErasure (through the Uni) when there is none, or it has begun */
    Uni<Void> cancel() {
        var me = actor.require().accountId();
        return erasures.standing(me)
                .map(found -> found.filter(Erasure::canBeCancelled).orElseThrow(SubjectFailure.NoErasure::new))
                .chain(found -> tx.as(
                        TenantScope.of(found.askedIn()).withPeople(),
                        session -> session.find(Erasure.class, found.id())
                                .invoke(erasure -> {
                                    if (!erasure.canBeCancelled()) {
                                        throw new SubjectFailure.NoErasure();
                                    }
                                    erasure.cancelledAt = clock.instant();
                                })
                                .chain(session::flush)
                                .chain(() -> session.find(DataRequest.class, found.requestId))
                                .chain(request -> request == null || request.closedAt != null
                                        ? Uni.createFrom().voidItem()
                                        : keys.require(session, me)
                                                .chain(key -> log.add(
                                                        session,
                                                        request,
                                                        key,
                                                        new RequestLog.Step(StepKind.TAKEN_BACK, me, null))))));
    }

    /** Whoever signs in again may have changed their mind. */
    @Override
    public Uni<Optional<String>> leadTo(UUID accountId) {
        return erasures.standing(accountId)
                .map(found -> found.filter(Erasure::canBeCancelled).map(erasure -> PAGE));
    }

    private static ErasureView view(Erasure erasure) {
        return new ErasureView(erasure.askedAt, erasure.dueAt);
    }
}
