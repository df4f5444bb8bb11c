package vn.nhan.tenant.export;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.tenant.operator.Operator;

/** What operators do with exports. A worker makes them. */
@ApplicationScoped
class ExportService {

    private final TenantTx tx;
    private final ExportQueries exports;
    private final TenantRegistry registry;
    private final Audit audit;
    private final Operator operator;
    private final Clock clock;

    ExportService(
            TenantTx tx, ExportQueries exports, TenantRegistry registry, Audit audit, Operator operator, Clock clock) {
        this.tx = tx;
        this.exports = exports;
        this.registry = registry;
        this.audit = audit;
        this.operator = operator;
        this.clock = clock;
    }

    /**
     * Asks for an export of a province.
     *
     * @throws ExportFailure.UnderWay when one is being made
     */
    Uni<Export> request(String slug) {
        var province = require(slug);
        var asked = new Export(
                UuidCreator.getTimeOrderedEpoch(),
                province.id(),
                slug,
                Export.State.REQUESTED,
                clock.instant(),
                0,
                new Export.Progress(0, 0),
                null,
                null,
                null,
                null,
                null);
        return tx.inTenant(session -> exports.of(session, province.id())
                .invoke(all -> {
                    if (all.stream().anyMatch(Export::isUnderWay)) {
                        throw new ExportFailure.UnderWay();
                    }
                })
                .chain(() -> exports.add(session, asked, operator.id()))
                .chain(() -> note(session, "tenant.export", asked))
                .replaceWith(asked));
    }

    /** Newest first. */
    Uni<List<Export>> of(String slug) {
        var province = require(slug);
        return tx.inTenant(session -> exports.of(session, province.id()));
    }

    Uni<Export> find(UUID id) {
        return tx.inTenant(session -> require(session, id));
    }

    /** @throws ExportFailure.Over when it has ended already */
    Uni<Export> cancel(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .call(() -> exports.cancel(session, id, clock.instant()).invoke(cancelled -> {
                    if (!cancelled) {
                        throw new ExportFailure.Over();
                    }
                }))
                .call(export -> note(session, "tenant.cancel-export", export))
                .chain(() -> require(session, id)));
    }

    /**
     * Notes that the operator fetches the archive.
     *
     * @throws ExportFailure.NotReady when there is none, or none any more
     */
    Uni<Export> fetch(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .invoke(export -> {
                    if (!export.isAtHand()) {
                        throw new ExportFailure.NotReady();
                    }
                })
                .call(export -> note(session, "tenant.fetch-export", export)));
    }

    private Tenant require(String slug) {
        return registry.bySlug(slug).orElseThrow(RequestFailure::notFound);
    }

    private Uni<Export> require(Mutiny.Session session, UUID id) {
        return exports.find(session, id).map(found -> found.orElseThrow(RequestFailure::notFound));
    }

    private Uni<Void> note(Mutiny.Session session, String action, Export export) {
        return audit.record(
                session,
                new Audit.Deed(
                        operator.id(),
                        action,
                        new Audit.Subject(TenantId.NATIONAL, "tenant-export", export.id()),
                        null,
                        Map.of("slug", export.slug())));
    }
}
