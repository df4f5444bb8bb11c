package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Officers compare GTINs with their licences (Verified by GS1, or the certificate), and say what they found. */
@ApplicationScoped
class GtinReview {

    private static final int AT_ONCE = 100;

    private static final String WAITING =
            "select v.id, p.id as product, p.name, b.name as business, v.gtin, v.gtin_holder,"
                    + " v.gtin_evidence from product_variant v"
                    + " join product p on p.tenant_id = v.tenant_id and p.id = v.product_id"
                    + " join business b on b.tenant_id = p.tenant_id and b.id = p.business_id"
                    + " where v.gtin_state = 'not-checked' and v.removed_at is null order by v.id limit :most";

    private final TenantTx tx;
    private final ProductChanges changes;
    private final Audit audit;
    private final CurrentActor actor;
    private final Validation validation;
    private final Clock clock;

    GtinReview(
            TenantTx tx, ProductChanges changes, Audit audit, CurrentActor actor, Validation validation, Clock clock) {
        this.tx = tx;
        this.changes = changes;
        this.audit = audit;
        this.actor = actor;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param holder whom GS1 licensed the number to, as the business says */
    record Waiting(
            UUID variantId,
            UUID productId,
            String product,
            String business,
            String gtin,
            @Nullable String holder,
            @Nullable String evidence) {}

    /** @param state {@code confirmed}, {@code refused}, or {@code not-checked} to take either back */
    record Finding(@NotNull GtinState state) {}

    /** Those that nobody has compared yet, the oldest first; at most 100. */
    Uni<List<Waiting>> waiting() {
        return tx.inTenant(session -> session.createNativeQuery(WAITING, Object[].class)
                .setParameter("most", AT_ONCE)
                .getResultList()
                .map(rows -> rows.stream().map(GtinReview::waiting).toList()));
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                new Gtin((String) row[4]).display(),
                (String) row[5],
                (String) row[6]);
    }

    Uni<VariantFacts> find(UUID variantId, Finding finding) {
        validation.of(finding).orThrow();
        if (finding.state() == GtinState.NONE) {
            throw new Invalid("state", "value.format");
        }
        return tx.inTenant(session -> session.find(ProductVariant.class, variantId)
                .onItem()
                .ifNull()
                .failWith(CatalogFailure.NotFound::new)
                .invoke(variant -> {
                    if (variant.gtin == null) {
                        throw new CatalogFailure.NotFound();
                    }
                    variant.found(finding.state(), actor.require().accountId(), clock.instant());
                })
                .call(variant -> changes.settle(session, variant.productId))
                .call(variant -> record(session, variant))
                .map(variant -> variant.facts(0)));
    }

    private Uni<Void> record(Mutiny.Session session, ProductVariant variant) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        "gtin." + variant.gtinState,
                        new Audit.Subject(variant.tenant(), "product", variant.productId),
                        null,
                        Map.of("gtin", String.valueOf(variant.gtin))));
    }
}
