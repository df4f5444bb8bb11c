package vn.nhan.business.letter;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessInvited;
import vn.nhan.business.BusinessMembers;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.identity.delegation.Principal;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * What a worker reads and writes of letters, each step in a transaction of its own. A worker holds a batch as long as its
 * number of attempts is the last; one that was thought dead, or whose batch was cancelled, holds it no more. Whoever
 * follows goes on where it stopped: a letter that has a code keeps it.
 */
@ApplicationScoped
class LetterQueue {

    /** So long the letters can be fetched. */
    static final Duration KEPT = Duration.ofDays(7);

    /** A worker that has said nothing for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 3;
    private static final int AT_ONCE = 50;
    private static final String HELD = " where id = :id and state = 'running' and attempts = :attempts";

    private final TenantTx tx;
    private final BusinessMembers members;
    private final Granting granting;
    private final Seal seal;
    private final Outbox outbox;
    private final Clock clock;

    LetterQueue(TenantTx tx, BusinessMembers members, Granting granting, Seal seal, Outbox outbox, Clock clock) {
        this.tx = tx;
        this.members = members;
        this.granting = granting;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A letter that is still without a code. */
    private record Blank(int number, UUID businessId) {}

    /** The next batch of the province to be made, if there is one. */
    Uni<Optional<LetterBatch>> claim(TenantId province) {
        var silent = clock.instant().minus(SILENCE);
        return tx.as(
                TenantScope.of(province),
                session -> giveUpHopeless(session)
                        .chain(() -> session.createNativeQuery(
                                        "select * from letter_batch where state = 'requested'"
                                                + " or state = 'running' and heartbeat_at < :silent"
                                                + " order by made_at, id limit 1 for update skip locked",
                                        LetterBatch.class)
                                .setParameter("silent", silent)
                                .getSingleResultOrNull())
                        .invoke(batch -> {
                            if (batch != null) {
                                begin(batch);
                            }
                        })
                        .call(session::flush)
                        .map(Optional::ofNullable));
    }

    /** Gives codes to the next fifty letters; false when all have theirs, or the batch is held no more. */
    Uni<Boolean> codes(LetterBatch batch) {
        return tx.as(
                TenantScope.of(batch.tenant()),
                session -> beat(session, batch)
                        .chain(held ->
                                held ? blanks(session, batch) : Uni.createFrom().item(List.<Blank>of()))
                        .chain(blanks -> members.managed(
                                        session,
                                        blanks.stream().map(Blank::businessId).toList())
                                .chain(managed -> fill(session, batch, blanks, managed))
                                .replaceWith(!blanks.isEmpty())));
    }

    /** Whether the worker still holds the batch, which it says by asking. */
    Uni<Boolean> holds(LetterBatch batch) {
        return tx.as(TenantScope.of(batch.tenant()), session -> beat(session, batch));
    }

    /** Its letters are there to be fetched, and no code any more; nothing when the worker holds it no more. */
    Uni<Void> finish(LetterBatch batch) {
        return tx.as(
                TenantScope.of(batch.tenant()),
                session -> session.createNativeQuery(
                                "update letter_batch set state = 'done', finished_at = :now" + HELD)
                        .setParameter("now", clock.instant())
                        .setParameter("id", batch.id())
                        .setParameter("attempts", batch.attempts)
                        .executeUpdate()
                        .chain(rows -> rows == 1
                                ? wipeCodes(session, batch.id())
                                : Uni.createFrom().voidItem()));
    }

    /** @param error what happened, without any data */
    Uni<Void> fail(LetterBatch batch, String error) {
        return tx.as(
                TenantScope.of(batch.tenant()),
                session -> session.createNativeQuery(
                                "update letter_batch set state = 'failed', finished_at = :now, error = :error" + HELD)
                        .setParameter("now", clock.instant())
                        .setParameter("error", error)
                        .setParameter("id", batch.id())
                        .setParameter("attempts", batch.attempts)
                        .executeUpdate()
                        .chain(() -> wipeCodes(session, batch.id())));
    }

    /** Those whose letters nobody may fetch any more. */
    Uni<List<LetterBatch>> outdated(TenantId province) {
        return tx.as(
                TenantScope.of(province),
                session -> session.createSelectionQuery(
                                "from LetterBatch where objectKey is not null and removedAt is null"
                                        + " and (state in ('failed', 'cancelled') or revokedAt is not null"
                                        + " or state = 'done' and finishedAt < :before) order by id",
                                LetterBatch.class)
                        .setParameter("before", clock.instant().minus(KEPT))
                        .setMaxResults(20)
                        .getResultList());
    }

    Uni<Void> removed(LetterBatch batch) {
        return tx.as(
                TenantScope.of(batch.tenant()),
                session -> session.createNativeQuery("update letter_batch set removed_at = :now where id = :id")
                        .setParameter("now", clock.instant())
                        .setParameter("id", batch.id())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    static Uni<Void> wipeCodes(Mutiny.Session session, UUID batchId) {
        return session.createNativeQuery("update letter set code_sealed = null where batch_id = :batch")
                .setParameter("batch", batchId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The key stays the same in every attempt, so that none leaves anything behind. */
    private void begin(LetterBatch batch) {
        batch.state = LetterBatch.State.RUNNING.key();
        batch.attempts++;
        batch.heartbeatAt = clock.instant();
        if (batch.objectKey == null) {
            batch.objectKey =
                    ObjectKey.random(batch.tenant().value(), "letters").value();
        }
    }

    /** What has killed its worker so often would do so for ever. */
    private Uni<Integer> giveUpHopeless(Mutiny.Session session) {
        return session.createNativeQuery("update letter_batch set state = 'failed', finished_at = :now,"
                        + " error = 'worker-lost' where state = 'running' and heartbeat_at < :silent"
                        + " and attempts >= " + MOST_ATTEMPTS)
                .setParameter("now", clock.instant())
                .setParameter("silent", clock.instant().minus(SILENCE))
                .executeUpdate();
    }

    private Uni<Boolean> beat(Mutiny.Session session, LetterBatch batch) {
        return session.createNativeQuery("update letter_batch set heartbeat_at = :now" + HELD)
                .setParameter("now", clock.instant())
                .setParameter("id", batch.id())
                .setParameter("attempts", batch.attempts)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private static Uni<List<Blank>> blanks(Mutiny.Session session, LetterBatch batch) {
        return session.createNativeQuery(
                        "select number, business_id from letter where batch_id = :batch and code_id is null"
                                + " and not skipped order by number limit " + AT_ONCE,
                        Object[].class)
                .setParameter("batch", batch.id())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Blank(((Number) row[0]).intValue(), (UUID) row[1]))
                        .toList());
    }

    private Uni<Void> fill(Mutiny.Session session, LetterBatch batch, List<Blank> blanks, Set<UUID> managed) {
        return Multi.createFrom()
                .iterable(blanks)
                .onItem()
                .transformToUniAndConcatenate(blank -> managed.contains(blank.businessId())
                        ? skip(session, batch, blank)
                        : fill(session, batch, blank))
                .collect()
                .asList()
                .chain(() -> session.createNativeQuery("update letter_batch set done = done + :done where id = :id")
                        .setParameter("done", blanks.size())
                        .setParameter("id", batch.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> fill(Mutiny.Session session, LetterBatch batch, Blank blank) {
        var principal = new Principal(batch.tenant(), blank.businessId(), null);
        return granting.offerByPost(session, principal, batch.madeBy)
                .chain(code -> session.createNativeQuery("update letter set code_id = :code, code_sealed = :sealed"
                                + " where batch_id = :batch and number = :number")
                        .setParameter("code", code.id())
                        .setParameter(
                                "sealed", seal.close(batch.tenant(), batch.placeOf(blank.businessId()), code.code()))
                        .setParameter("batch", batch.id())
                        .setParameter("number", blank.number())
                        .executeUpdate())
                .chain(() -> outbox.publish(
                        session, batch.tenant(), new BusinessInvited(blank.businessId(), "letter", batch.id())));
    }

    /** Somebody has come to speak for it in the meantime. */
    private static Uni<Void> skip(Mutiny.Session session, LetterBatch batch, Blank blank) {
        return session.createNativeQuery(
                        "update letter set skipped = true where batch_id = :batch and number = :number")
                .setParameter("batch", batch.id())
                .setParameter("number", blank.number())
                .executeUpdate()
                .replaceWithVoid();
    }
}
