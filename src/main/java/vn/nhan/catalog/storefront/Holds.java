package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Packages that are spoken for, with the moments at which they can be sold again: nobody tells a card when time is up. */
@ApplicationScoped
class Holds {

    Uni<Map<UUID, List<StorefrontCard.Hold>>> of(Mutiny.Session session, UUID productId, Instant now) {
        return session.createNativeQuery(
                        "select v.id, r.quantity, r.expires_at from product_variant v join stock_reservation r"
                                + " on r.tenant_id = v.tenant_id and r.variant_id = v.id and r.settled_at is null"
                                + " and r.expires_at > :now where v.product_id = :product order by r.expires_at",
                        Object[].class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("product", productId)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(Holds::hold, Collectors.toList()))));
    }

    private static StorefrontCard.Hold hold(Object[] row) {
        return new StorefrontCard.Hold(((Number) row[1]).longValue(), ((OffsetDateTime) row[2]).toInstant());
    }
}
