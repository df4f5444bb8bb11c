package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.profile.ProducerClaim;

/** What stands elsewhere about an offer and is copied onto the shelf. */
@ApplicationScoped
class ShelfFactQueries {

    /** Claims of a producer that have not ended by that day; the twelve that stand the longest. */
    Uni<List<ProducerClaim>> claims(Mutiny.Session session, UUID businessId, LocalDate day) {
        return session.createNativeQuery(
                        "select id, business_id, kind, number, issuer, valid_from, valid_to from"
                                + " published.producer_claim where business_id = :business and valid_to >= :day order by"
                                + " valid_to desc, id limit 12",
                        Object[].class)
                .setParameter("business", businessId)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new ProducerClaim(
                                (UUID) row[0],
                                (UUID) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (LocalDate) row[5],
                                (LocalDate) row[6]))
                        .toList());
    }
}
