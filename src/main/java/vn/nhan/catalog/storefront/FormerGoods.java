package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.OriginSlugs;

/** Goods that had an address once: renamed ones have another, others are no longer on sale. What was never shown stays unknown. */
@ApplicationScoped
class FormerGoods {

    private static final String ONCE = "select p.tenant_id, p.business_id, p.slug, l.status from product p"
            + " join listing l on l.tenant_id = p.tenant_id and l.product_id = p.id"
            + " where p.tenant_id in (:provinces) and l.published_at is not null and (p.slug = :slug or exists"
            + " (select 1 from product_slug s where s.tenant_id = p.tenant_id and s.slug = :slug and s.product_id = p.id))"
            + " order by p.slug = :slug desc, p.tenant_id <> :preferred limit 1";

    private final TenantTx tx;

    FormerGoods(TenantTx tx) {
        this.tx = tx;
    }

    /**
     * @param slug of its address now
     * @param archived whether it will not come back
     */
    record Former(TenantId tenant, UUID businessId, String slug, boolean archived) {}

    Uni<Optional<Former>> find(OriginSlugs.Asked asked) {
        return asked.provinces().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : tx.inTenant(session -> find(session, asked));
    }

    private static Uni<Optional<Former>> find(Mutiny.Session session, OriginSlugs.Asked asked) {
        return session.createNativeQuery(ONCE, Object[].class)
                .setParameter(
                        "provinces",
                        asked.provinces().stream().map(TenantId::value).toList())
                .setParameter("preferred", asked.provinces().get(0).value())
                .setParameter("slug", asked.slug())
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(FormerGoods::read));
    }

    private static Former read(Object[] row) {
        return new Former(
                TenantId.of(((Number) row[0]).shortValue()), (UUID) row[1], (String) row[2], row[3].equals("archived"));
    }
}
