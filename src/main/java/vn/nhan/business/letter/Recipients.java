package vn.nhan.business.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Who would get a letter: businesses that nobody speaks for with an account of their own, but those whose last letter is
 * still good.
 */
@ApplicationScoped
class Recipients {

    /** Letters that one batch may have. */
    static final int MOST = 2_000;

    private static final Duration GOOD = Duration.ofDays(30);

    private static final String FROM = " from business b where b.tenant_id = :tenant"
            + " and b.status not in ('suspended', 'closed')"
            + " and (cast(:kind as text) is null or b.kind = cast(:kind as text))"
            + " and (cast(:status as text) is null or b.status = cast(:status as text))"
            + " and (cast(:commune as text) is null or b.commune = cast(:commune as text))"
            + " and not exists (select from business_member m where m.tenant_id = b.tenant_id"
            + " and m.business_id = b.id and m.role = 'manager')"
            + " and not exists (select from letter l join letter_batch o on o.tenant_id = l.tenant_id"
            + " and o.id = l.batch_id where l.tenant_id = b.tenant_id and l.business_id = b.id and not l.skipped"
            + " and o.state in ('requested', 'running', 'done') and o.revoked_at is null and o.made_at > :since)";

    private final Clock clock;

    Recipients(Clock clock) {
        this.clock = clock;
    }

    /** A commune, and how many businesses of it would get one. */
    record OfCommune(String commune, int count) {}

    Uni<Integer> count(Mutiny.Session session, TenantId tenant, Whom whom) {
        return bound(session.createNativeQuery("select count(*)" + FROM, Long.class), tenant, whom)
                .getSingleResult()
                .map(Math::toIntExact);
    }

    /** The largest first. */
    Uni<List<OfCommune>> communes(Mutiny.Session session, TenantId tenant, Whom whom) {
        var query = session.createNativeQuery(
                "select b.commune, count(*)" + FROM + " group by b.commune order by count(*) desc, b.commune limit 300",
                Object[].class);
        return bound(query, tenant, new Whom(whom.kind(), whom.status(), null))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new OfCommune((String) row[0], ((Number) row[1]).intValue()))
                        .toList());
    }

    /** Writes down whom the batch is for, at most {@value #MOST}; gives how many that are. */
    Uni<Integer> addTo(Mutiny.Session session, LetterBatch batch, Whom whom) {
        var query = session.createNativeQuery("insert into letter (tenant_id, batch_id, number, business_id)"
                + " select tenant_id, :batch, row_number() over (order by commune, name, id), id"
                + " from (select b.tenant_id, b.id, b.commune, b.name" + FROM
                + " order by b.commune, b.name, b.id limit " + MOST + ") chosen");
        return query.setParameter("batch", batch.id())
                .setParameter("tenant", batch.tenant().value())
                .setParameter("kind", whom.kind())
                .setParameter("status", whom.status())
                .setParameter("commune", whom.commune())
                .setParameter("since", clock.instant().minus(GOOD))
                .executeUpdate();
    }

    private <T> Mutiny.SelectionQuery<T> bound(Mutiny.SelectionQuery<T> query, TenantId tenant, Whom whom) {
        return query.setParameter("tenant", tenant.value())
                .setParameter("kind", whom.kind())
                .setParameter("status", whom.status())
                .setParameter("commune", whom.commune())
                .setParameter("since", clock.instant().minus(GOOD));
    }
}
