package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * A listing on an account that people fill.
 *
 * @param buffer packages that are kept back there
 * @param state a key of {@link HandState}; null before anybody looked
 */
record HandListing(
        TenantId tenant,
        UUID id,
        UUID account,
        String channel,
        UUID business,
        UUID listing,
        UUID product,
        String name,
        boolean wanted,
        int buffer,
        @Nullable String state) {

    private static final String ROW = "select b.tenant_id, b.id, b.account_id, a.channel, a.business_id, b.listing_id,"
            + " b.product_id, p.name, b.wanted, a.stock_buffer, b.hand_state from channel_binding b join channel_account a"
            + " on a.tenant_id = b.tenant_id and a.id = b.account_id join product p on p.tenant_id = b.tenant_id and p.id"
            + " = b.product_id where b.id = :id and a.way = 'hand'";

    /** Nobody else changes it until the transaction ends; empty where there is none, or where we call. */
    static Uni<Optional<HandListing>> held(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(ROW + " for update of b", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(HandListing::of));
    }

    static Uni<Optional<HandListing>> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(ROW, Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(HandListing::of));
    }

    private static HandListing of(Object[] row) {
        return new HandListing(
                TenantId.of(((Number) row[0]).intValue()),
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (UUID) row[4],
                (UUID) row[5],
                (UUID) row[6],
                (String) row[7],
                (Boolean) row[8],
                ((Number) row[9]).intValue(),
                (String) row[10]);
    }
}
