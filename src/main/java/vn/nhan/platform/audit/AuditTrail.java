package vn.nhan.platform.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;

/** Reads what was done. */
@ApplicationScoped
public class AuditTrail {

    /**
     * Something that was done for somebody else.
     *
     * @param actor null for the platform itself
     * @param thing what the thing was called, if it had a name, number or code
     */
    public record Line(
            UUID id,
            Instant at,
            @Nullable UUID actor,
            String action,
            String subjectType,
            UUID subjectId,
            @Nullable String thing) {}

    /** One more than {@code limit} of what was done on behalf of a business, the newest first. */
    public Uni<List<Line>> onBehalfOf(Mutiny.Session session, UUID businessId, Cursor cursor, int limit) {
        return session.createNativeQuery(
                        "select id, at, actor_id, action, subject_type, subject_id,"
                                + " coalesce(after ->> 'name', after ->> 'number', after ->> 'code')"
                                + " from audit_entry where on_behalf_of = :business and id < :after"
                                + " order by id desc limit :most",
                        Object[].class)
                .setParameter("business", businessId)
                .setParameter("after", cursor.after())
                .setParameter("most", limit + 1)
                .getResultList()
                .map(rows -> rows.stream().map(AuditTrail::line).toList());
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                ((OffsetDateTime) row[1]).toInstant(),
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6]);
    }
}
