package vn.nhan.marketplace.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantTx;

/** Counts what was sold on an account, for those who may see it. */
@ApplicationScoped
class SoldQueries {

    private static final Duration YEAR = Duration.ofDays(366);
    private static final int MOST = 1_000;

    private static final String LINES =
            "select to_char(o.sold_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM'), l.id, p.id, p.name, cast(sum(o.quantity) as"
                    + " bigint), cast(sum(o.off_stock) as bigint) from channel_order_line o join product_variant v on v.tenant_id ="
                    + " o.tenant_id and v.id = o.variant_id join product p on p.tenant_id = v.tenant_id and p.id = v.product_id"
                    + " join listing l on l.tenant_id = p.tenant_id and l.product_id = p.id and l.place = 'storefront' where"
                    + " o.account_id = :account and o.settled = 'taken' and o.sold_at >= :since group by 1, 2, 3, 4 order by 1"
                    + " desc, 5 desc, 3";

    private final TenantTx tx;
    private final BoardDesk desk;
    private final Clock clock;

    SoldQueries(TenantTx tx, BoardDesk desk, Clock clock) {
        this.tx = tx;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param channel id of the marketplace's connector */
    record Sold(String channel, SoldView view) {}

    Uni<Sold> of(UUID accountId) {
        return tx.inTenant(session -> desk.reads(session, accountId)
                .chain(account -> mark(session, accountId)
                        .chain(mark -> lines(session, accountId)
                                .map(lines -> new Sold(
                                        account.channel(),
                                        new SoldView(mark.readTo(), mark.nextAt(), mark.failing(), lines))))));
    }

    private static Uni<SoldView> mark(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select read_to, due_at, attempts > 0 from channel_order_mark where account_id = :account",
                        Object[].class)
                .setParameter("account", account)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new SoldView(
                                ((OffsetDateTime) row[0]).toInstant(),
                                ((OffsetDateTime) row[1]).toInstant(),
                                (Boolean) row[2],
                                List.of()))
                        .orElse(SoldView.UNREAD));
    }

    private Uni<List<SoldView.Line>> lines(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(LINES, Object[].class)
                .setParameter("account", account)
                .setParameter("since", clock.instant().minus(YEAR))
                .setMaxResults(MOST)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new SoldView.Line(
                                (String) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                ((Number) row[4]).longValue(),
                                ((Number) row[5]).longValue()))
                        .toList());
    }
}
