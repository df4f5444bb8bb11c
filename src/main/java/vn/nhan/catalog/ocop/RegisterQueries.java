package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;

/** All recognitions of the province, for officers. */
@ApplicationScoped
class RegisterQueries {

    private static final String CHECKED = "r.state = 'checked'";
    private static final String STANDS = CHECKED + " and r.revoked_on is null and r.superseded_by is null";

    /** A recognition with the names of what it is about. */
    record Line(UUID id, String product, UUID businessId, String business) {}

    /** One more than {@code limit}, the newest first. */
    Uni<List<Line>> list(Mutiny.Session session, @Nullable Standing standing, Asked asked) {
        var sql = "select r.id, p.name as product, r.business_id, b.name as business from ocop_recognition r"
                + " join product p on p.tenant_id = r.tenant_id and p.id = r.product_id"
                + " join business b on b.tenant_id = r.tenant_id and b.id = r.business_id"
                + " where r.id < :after and " + where(standing) + " order by r.id desc limit :limit";
        var query = session.createNativeQuery(sql, Object[].class)
                .setParameter("after", asked.from().after())
                .setParameter("limit", asked.limit() + 1);
        return dated(query, standing, asked.today())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Line((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3]))
                        .toList());
    }

    Uni<Long> count(Mutiny.Session session, Standing standing, LocalDate today) {
        var query = session.createNativeQuery(
                "select count(*) from ocop_recognition r where " + where(standing), Long.class);
        return dated(query, standing, today).getSingleResult();
    }

    Uni<List<Recognition>> all(Mutiny.Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "from Recognition where id in (:ids) order by id desc", Recognition.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** From where on, how many, and on which day. */
    record Asked(Cursor from, int limit, LocalDate today) {}

    private static <T> Mutiny.SelectionQuery<T> dated(
            Mutiny.SelectionQuery<T> query, @Nullable Standing standing, LocalDate today) {
        if (standing == null) {
            return query;
        }
        return switch (standing) {
            case VALID -> query.setParameter("soon", today.plusDays(Standing.SOON_DAYS));
            case EXPIRING ->
                query.setParameter("today", today).setParameter("soon", today.plusDays(Standing.SOON_DAYS));
            case EXPIRED -> query.setParameter("today", today);
            default -> query;
        };
    }

    private static String where(@Nullable Standing standing) {
        if (standing == null) {
            return "true";
        }
        return switch (standing) {
            case DECLARED, REFUSED, WITHDRAWN -> "r.state = '" + standing.key() + "'";
            case VALID -> STANDS + " and r.valid_to > :soon";
            case EXPIRING -> STANDS + " and r.valid_to >= :today and r.valid_to <= :soon";
            case EXPIRED -> STANDS + " and r.valid_to < :today";
            case REVOKED -> CHECKED + " and r.revoked_on is not null";
            case SUPERSEDED -> CHECKED + " and r.revoked_on is null and r.superseded_by is not null";
        };
    }
}
