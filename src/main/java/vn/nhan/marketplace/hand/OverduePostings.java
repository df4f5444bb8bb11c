package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What should have been taken down at a marketplace and, for all that anybody says, was not: for officers. */
@ApplicationScoped
public class OverduePostings {

    /** So long a business has for itself: a weekend, and a working day. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final String LIST = "select b.id, p.name, b.product_id, f.id, f.name, coalesce(a.floor, a.channel),"
            + " a.channel, t.address, b.hand_why, b.hand_since from channel_binding b join channel_account a on"
            + " a.tenant_id = b.tenant_id and a.id = b.account_id join business f on f.tenant_id = a.tenant_id and f.id ="
            + " a.business_id join product p on p.tenant_id = b.tenant_id and p.id = b.product_id join channel_posting t"
            + " on t.tenant_id = b.tenant_id and t.binding_id = b.id and t.ended_at is null where b.hand_state ="
            + " 'to-remove' and b.hand_since < :before and b.id < :after order by b.id desc limit :most";

    private final TenantTx tx;
    private final Connectors connectors;
    private final Clock clock;

    OverduePostings(TenantTx tx, Connectors connectors, Clock clock) {
        this.tx = tx;
        this.connectors = connectors;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param why {@code unwanted}, {@code not-on-offer} or {@code mark-lost}
     * @param since when it had to go
     */
    public record Overdue(
            UUID id,
            UUID productId,
            String product,
            UUID businessId,
            String business,
            String marketplace,
            String address,
            String why,
            Instant since) {}

    /** The newest first. */
    public Uni<Paged<Overdue>> list(Cursor from, int limit) {
        return tx.inTenant(session -> rows(session, from, limit + 1)).map(rows -> Paged.of(rows, limit, Overdue::id));
    }

    private Uni<List<Overdue>> rows(Mutiny.Session session, Cursor from, int most) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter("before", clock.instant().minus(PATIENCE))
                .setParameter("after", from.after())
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(this::overdue).toList());
    }

    private Overdue overdue(Object[] row) {
        @Nullable String why = (String) row[8];
        return new Overdue(
                (UUID) row[0],
                (UUID) row[2],
                (String) row[1],
                (UUID) row[3],
                (String) row[4],
                row[5].equals(row[6]) ? connectors.nameOf((String) row[6]) : (String) row[5],
                (String) row[7],
                why == null ? "" : why,
                ((OffsetDateTime) row[9]).toInstant());
    }
}
