package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.People;
import vn.nhan.identity.delegation.Delegations;
import vn.nhan.platform.audit.AuditTrail;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What a household sees of its helpers: who may do what, and what they did. Its own people and officers may ask. */
@ApplicationScoped
class DelegationQueries {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Delegations delegations;
    private final DelegationViews views;
    private final AuditTrail trail;
    private final People people;

    DelegationQueries(
            TenantTx tx,
            BusinessAccess access,
            Delegations delegations,
            DelegationViews views,
            AuditTrail trail,
            People people) {
        this.tx = tx;
        this.access = access;
        this.delegations = delegations;
        this.views = views;
        this.trail = trail;
        this.people = people;
    }

    /**
     * Something that a helper did for a business.
     *
     * @param actor the helper's name
     * @param thing what it was done to, if that has a name, number or code
     */
    record DeedView(
            UUID id,
            Instant at,
            @Nullable UUID actorId,
            @Nullable String actor,
            String action,
            String subjectType,
            UUID subjectId,
            @Nullable String thing) {

        static DeedView of(AuditTrail.Line line, Map<UUID, String> names) {
            var actor = line.actor();
            return new DeedView(
                    line.id(),
                    line.at(),
                    actor,
                    actor == null ? null : names.get(actor),
                    line.action(),
                    line.subjectType(),
                    line.subjectId(),
                    line.thing());
        }
    }

    /** All that were ever given, the newest first. */
    Uni<List<DelegationView>> ofBusiness(UUID businessId) {
        return tx.inTenant(session -> access.requireHousehold(session, businessId)
                        .chain(() -> delegations.ofBusiness(session, businessId)))
                .chain(views::of);
    }

    /** One of a business of the actor's. */
    Uni<DelegationView> read(UUID delegationId) {
        return tx.inTenant(session -> delegations
                        .require(session, delegationId)
                        .call(delegation -> access.requireHousehold(session, delegation.businessId())))
                .chain(views::of);
    }

    Uni<Paged<DeedView>> deeds(UUID businessId, Cursor cursor, int limit) {
        return tx.inTenant(session -> access.requireHousehold(session, businessId)
                        .chain(() -> trail.onBehalfOf(session, businessId, cursor, limit)))
                .chain(lines -> people.names(actors(lines))
                        .map(names -> lines.stream()
                                .map(line -> DeedView.of(line, names))
                                .toList()))
                .map(deeds -> Paged.of(deeds, limit, DeedView::id));
    }

    private static List<UUID> actors(List<AuditTrail.Line> lines) {
        return lines.stream()
                .map(AuditTrail.Line::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
