package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Lots on the pages of their goods. Whoever opens a lot to the public tells it here, in the same transaction; which of them
 * are still on sale is for the reader's day to say.
 */
@ApplicationScoped
public class SaleLots {

    private final ObjectMapper json;

    SaleLots(ObjectMapper json) {
        this.json = json;
    }

    /** Twice is as good as once. */
    public Uni<Void> open(Mutiny.Session session, TenantId tenant, SaleLot lot) {
        return session.createNativeQuery(
                        "insert into published.product_lot"
                                + " (tenant_id, lot_id, product_id, code, path, harvested_on, proofs)"
                                + " values (:tenant, :lot, :product, :code, :path, :harvested, cast(cast(:proofs as text) as jsonb))"
                                + " on conflict (tenant_id, lot_id) do update set path = excluded.path, proofs = excluded.proofs")
                .setParameter("tenant", tenant.value())
                .setParameter("lot", lot.id())
                .setParameter("product", lot.productId())
                .setParameter("code", lot.code())
                .setParameter("path", lot.path())
                .setParameter("harvested", lot.harvestedOn())
                .setParameter("proofs", written(lot.proofs()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private String written(List<SaleLot.Proof> proofs) {
        try {
            return json.writeValueAsString(proofs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
