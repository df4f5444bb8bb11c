package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The papers of a business as the desk looks at them; what was removed is not shown. */
@ApplicationScoped
class PaperQueries {

    private static final String ROW = "select id, kind, object_key, media_type, added_at from business_document"
            + " where removed_at is null and ";

    /** Registration papers first. */
    Uni<List<Paper>> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        ROW + "business_id = :business order by kind = 'registration' desc, id", Object[].class)
                .setParameter("business", businessId)
                .getResultList()
                .map(rows -> rows.stream().map(PaperQueries::read).toList());
    }

    Uni<Optional<Paper>> find(Mutiny.Session session, UUID businessId, UUID id) {
        return session.createNativeQuery(ROW + "business_id = :business and id = :id", Object[].class)
                .setParameter("business", businessId)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(PaperQueries::read));
    }

    private static Paper read(Object[] row) {
        return new Paper(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((OffsetDateTime) row[4]).toInstant());
    }
}
