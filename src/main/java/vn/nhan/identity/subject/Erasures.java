package vn.nhan.identity.subject;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Who is to be forgotten, when, and what stands in the way. */
@ApplicationScoped
class Erasures {

    static final Duration TIME_TO_THINK = Duration.ofDays(7);

    private static final TenantScope NATIONAL = TenantScope.of(TenantId.NATIONAL);

    private final TenantTx tx;
    private final TenantDirectory directory;
    private final List<ErasureHold> holds;
    private final Clock clock;

    Erasures(TenantTx tx, TenantDirectory directory, @All List<ErasureHold> holds, Clock clock) {
        this.tx = tx;
        this.directory = directory;
        this.holds = holds;
        this.clock = clock;
    }

    /** Every province's reasons against it. Opens transactions of its own: call it outside of one. */
    Uni<List<FieldError>> reasons(UUID accountId) {
        return Multi.createFrom()
                .iterable(directory.all())
                .onItem()
                .transformToUniAndConcatenate(
                        province -> tx.as(TenantScope.of(province), session -> reasons(session, accountId)))
                .collect()
                .in(ArrayList::new, List::addAll);
    }

    /** @throws SubjectFailure.ErasureHeld (through the Uni) with every reason */
    Uni<Void> requireNoHold(UUID accountId) {
        return reasons(accountId)
                .invoke(reasons -> {
                    if (!reasons.isEmpty()) {
                        throw new SubjectFailure.ErasureHeld(reasons);
                    }
                })
                .replaceWithVoid();
    }

    /** Seven days from now, in a transaction that sees people; what is scheduled already stays. */
    Uni<Void> schedule(Mutiny.Session session, DataRequest request) {
        var now = clock.instant();
        return standing(session, request.accountId)
                .chain(standing -> standing.isPresent()
                        ? Uni.createFrom().voidItem()
                        : session.persist(new Erasure(request, now, now.plus(TIME_TO_THINK)))
                                .chain(session::flush));
    }

    Uni<Optional<Erasure>> standing(UUID accountId) {
        return tx.as(NATIONAL, session -> standing(session, accountId));
    }

    Uni<Optional<Erasure>> standing(Mutiny.Session session, UUID accountId) {
        return session.createSelectionQuery(
                        "from Erasure where accountId = :account and cancelledAt is null and doneAt is null",
                        Erasure.class)
                .setParameter("account", accountId)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private Uni<List<FieldError>> reasons(Mutiny.Session session, UUID accountId) {
        return Multi.createFrom()
                .iterable(holds)
                .onItem()
                .transformToUniAndConcatenate(hold -> hold.reasons(session, accountId))
                .collect()
                .in(ArrayList::new, List::addAll);
    }
}
