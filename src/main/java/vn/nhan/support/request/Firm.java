package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessKind;

/**
 * What is asked of a business here.
 *
 * @param firmId of all records that are the same firm
 */
record Firm(UUID firmId, BusinessKind kind, String name, String commune, OrderRule.Firm standing) {

    private static final String READ =
            "select coalesce(b.firm_id, b.id), b.kind, b.name, b.commune, b.women_led, b.social"
                    + " from business b where b.id = :business";

    static Uni<Firm> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(READ, Object[].class)
                .setParameter("business", businessId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(BusinessFailure.NotFound::new)
                .map(row -> new Firm(
                        (UUID) row[0],
                        BusinessKind.of((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        new OrderRule.Firm(
                                Boolean.TRUE.equals(row[4]),
                                Boolean.TRUE.equals(row[5]),
                                Boolean.TRUE.equals(row[5]))));
    }

    /** Two who ask for the same firm at once come one after the other. */
    static Uni<Firm> locked(Mutiny.Session session, UUID businessId) {
        return of(session, businessId)
                .call(firm -> session.createNativeQuery(
                                "select b.id from business b where b.id = :firm or b.firm_id = :firm"
                                        + " order by b.id for no key update",
                                UUID.class)
                        .setParameter("firm", firm.firmId())
                        .getResultList());
    }

    /** The name where it is a legal person's; a family's name is nobody's business. */
    boolean isNamedInPublic() {
        return kind == BusinessKind.COOPERATIVE || kind == BusinessKind.ENTERPRISE;
    }
}
