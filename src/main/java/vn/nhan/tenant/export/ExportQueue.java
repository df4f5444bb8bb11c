package vn.nhan.tenant.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.export.Export.Progress;
import vn.nhan.tenant.export.Export.Result;

/**
 * What a worker reads and writes of exports, each in a transaction of its own. A worker holds an export as long as its
 * number of attempts is the last; one that was thought dead, or whose export was cancelled, finds that it holds it no more.
 */
@ApplicationScoped
class ExportQueue {

    /** A worker that has said nothing for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** So long an archive can be fetched. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_ATTEMPTS = 3;
    private static final TenantScope INSTALLATION = TenantScope.of(TenantId.NATIONAL);
    private static final String HELD =
            " where tenant_id = 0 and id = :id and state = 'running' and attempts = :attempts";

    private final TenantTx tx;
    private final Clock clock;

    ExportQueue(TenantTx tx, Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    /** The next to be made; none while a living worker is at one. */
    Uni<Optional<Export>> claim() {
        return inInstallation(session -> giveUpHopeless(session)
                .chain(() -> next(session))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Export>empty())
                        : begin(session, found.get(0)).map(Optional::of)));
    }

    /** Says that the worker is alive and how far it is; whether it still holds the export. */
    Uni<Boolean> beat(Export export, Progress progress) {
        return inInstallation(session -> session.createNativeQuery(
                                "update tenant_export set heartbeat_at = :now, done = :done, total = :total" + HELD)
                        .setParameter("now", clock.instant())
                        .setParameter("done", progress.done())
                        .setParameter("total", progress.total())
                        .setParameter("id", export.id())
                        .setParameter("attempts", export.attempts())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Whether the worker still held the export: otherwise nobody will ask for its archive. */
    Uni<Boolean> finish(Export export, Result result) {
        return inInstallation(session -> session.createNativeQuery("update tenant_export set state = 'done',"
                                + " done = total, finished_at = :now, sha256 = :sha256, bytes = :bytes" + HELD)
                        .setParameter("now", clock.instant())
                        .setParameter("sha256", result.sha256())
                        .setParameter("bytes", result.bytes())
                        .setParameter("id", export.id())
                        .setParameter("attempts", export.attempts())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** @param error what happened, without any data */
    Uni<Void> fail(Export export, String error) {
        return inInstallation(session -> session.createNativeQuery(
                                "update tenant_export set state = 'failed', finished_at = :now, error = :error" + HELD)
                        .setParameter("now", clock.instant())
                        .setParameter("error", error)
                        .setParameter("id", export.id())
                        .setParameter("attempts", export.attempts())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those whose archive, or what was begun of it, nobody may fetch any more. */
    Uni<List<Export>> outdated() {
        return inInstallation(session -> session.createNativeQuery(
                                ExportQueries.SELECT + " and object_key is not null and removed_at is null"
                                        + " and (state in ('failed', 'cancelled')"
                                        + " or state = 'done' and finished_at < :before) order by id",
                                Object[].class)
                        .setParameter("before", clock.instant().minus(KEPT))
                        .setMaxResults(20)
                        .getResultList())
                .map(rows -> rows.stream().map(ExportQueries::read).toList());
    }

    Uni<Void> removed(UUID id) {
        return inInstallation(session -> session.createNativeQuery(
                                "update tenant_export set removed_at = :now where tenant_id = 0 and id = :id")
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What has killed its worker so often would do so for ever. */
    private Uni<Integer> giveUpHopeless(Mutiny.Session session) {
        return session.createNativeQuery("update tenant_export set state = 'failed', finished_at = :now,"
                        + " error = 'worker-lost' where tenant_id = 0 and state = 'running'"
                        + " and heartbeat_at < :silent and attempts >= " + MOST_ATTEMPTS)
                .setParameter("now", clock.instant())
                .setParameter("silent", clock.instant().minus(SILENCE))
                .executeUpdate();
    }

    private Uni<List<Export>> next(Mutiny.Session session) {
        return session.createNativeQuery(
                        ExportQueries.SELECT
                                + " and (state = 'requested' or state = 'running' and heartbeat_at < :silent)"
                                + " and not exists (select from tenant_export alive where alive.tenant_id = 0"
                                + " and alive.state = 'running' and alive.heartbeat_at >= :silent)"
                                + " order by requested_at, id limit 1 for update skip locked",
                        Object[].class)
                .setParameter("silent", clock.instant().minus(SILENCE))
                .getResultList()
                .map(rows -> rows.stream().map(ExportQueries::read).toList());
    }

    /** The key stays the same in every attempt, so that none leaves anything behind. */
    private Uni<Export> begin(Mutiny.Session session, Export export) {
        return session.createNativeQuery(
                        "update tenant_export set state = 'running', heartbeat_at = :now, attempts = attempts + 1,"
                                + " done = 0, total = 0, object_key = coalesce(object_key, :key) where tenant_id = 0 and"
                                + " id = :id returning id, province, slug, state, requested_at, attempts, done, total,"
                                + " finished_at, object_key, sha256, bytes, error, removed_at",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setParameter(
                        "key",
                        ObjectKey.random(TenantId.NATIONAL.value(), "export").value())
                .setParameter("id", export.id())
                .getSingleResult()
                .map(ExportQueries::read);
    }

    private <T> Uni<T> inInstallation(Function<Mutiny.Session, Uni<T>> work) {
        return tx.as(INSTALLATION, work);
    }
}
