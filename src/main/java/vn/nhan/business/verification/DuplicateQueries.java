package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who may be the same as a business. What is closed doesn't count. */
@ApplicationScoped
class DuplicateQueries {

    /**
     * @param sameNumber how many others have its tax code, or its head's citizen id
     * @param sameName how many others have its name in its commune, however they are written
     */
    record Twins(int sameNumber, int sameName) {}

    /** Of a business {@code b}: whether another has its numbers, or its name in its commune. */
    static final String ANY = "(exists (select from business o where o.tax_code = b.tax_code and o.id <> b.id"
            + " and o.status <> 'closed')"
            + " or exists (select from business o where o.citizen_id_hash = b.citizen_id_hash and o.id <> b.id"
            + " and o.status <> 'closed')"
            + " or exists (select from business o where o.folded = b.folded and o.id <> b.id"
            + " and nhan_fold(o.commune) = nhan_fold(b.commune) and o.status <> 'closed'))";

    private static final String TWINS = "select"
            + " (select count(*) from business o where o.id <> b.id and o.status <> 'closed'"
            + " and (o.tax_code = b.tax_code or o.citizen_id_hash = b.citizen_id_hash)),"
            + " (select count(*) from business o where o.id <> b.id and o.status <> 'closed'"
            + " and o.folded = b.folded and nhan_fold(o.commune) = nhan_fold(b.commune))"
            + " from business b where b.id = :id";

    Uni<Twins> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(TWINS, Object[].class)
                .setParameter("id", businessId)
                .getSingleResult()
                .map(row -> new Twins(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
    }
}
