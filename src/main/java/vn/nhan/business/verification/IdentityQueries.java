package vn.nhan.business.verification;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Decider;

/** What is kept of who stands behind businesses, and the rules about it. */
@ApplicationScoped
class IdentityQueries {

    private static final String INSERT =
            "insert into identity_evidence (tenant_id, id, business_id, level, at, said_by, said_by_name, note,"
                    + " document_id) values (:tenant, :id, :business, :level, :at, cast(:by as uuid), :name,"
                    + " cast(:note as text), cast(:document as uuid))";

    private static final String RULES = "select purpose, level, source, cast(valid_from as text) from identity_rule"
            + " where valid_from <= :day and (valid_to is null or valid_to >= :day)";

    Uni<List<IdentityEvidence>> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select level, at, said_by_name, note, document_id from identity_evidence"
                                + " where business_id = :business order by id desc",
                        Object[].class)
                .setParameter("business", businessId)
                .getResultList()
                .map(rows -> rows.stream().map(IdentityQueries::evidence).toList());
    }

    /** @param officer null where an identity provider says so */
    Uni<Void> add(Mutiny.Session session, BusinessRef business, IdentityEvidence evidence, @Nullable Decider officer) {
        return session.createNativeQuery(INSERT)
                .setParameter("tenant", business.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("business", business.id())
                .setParameter("level", evidence.level().key())
                .setParameter("at", evidence.at())
                .setParameter("by", officer == null ? null : officer.by())
                .setParameter("name", evidence.saidBy())
                .setParameter("note", evidence.note())
                .setParameter("document", evidence.documentId())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** @throws IllegalStateException (through the Uni) for a day without a rule about verification */
    Uni<IdentityStanding.Rules> rules(Mutiny.Session session, LocalDate day) {
        return session.createNativeQuery(RULES, Object[].class)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> {
                    var verification = rule(rows, "verification");
                    if (verification == null) {
                        throw new IllegalStateException("no rule about verification on " + day);
                    }
                    return new IdentityStanding.Rules(verification, rule(rows, "transaction"));
                });
    }

    Uni<Boolean> hasDocument(Mutiny.Session session, UUID businessId, UUID documentId) {
        return session.createNativeQuery(
                        "select count(*) from business_document where business_id = :business and id = :id"
                                + " and removed_at is null",
                        Long.class)
                .setParameter("business", businessId)
                .setParameter("id", documentId)
                .getSingleResult()
                .map(count -> count > 0);
    }

    private static @Nullable IdentityRule rule(List<Object[]> rows, String purpose) {
        return rows.stream()
                .filter(row -> purpose.equals(row[0]))
                .findFirst()
                .map(row -> new IdentityRule(
                        IdentityLevel.of((String) row[1]), (String) row[2], LocalDate.parse((String) row[3])))
                .orElse(null);
    }

    private static IdentityEvidence evidence(Object[] row) {
        return new IdentityEvidence(
                IdentityLevel.of((String) row[0]),
                ((OffsetDateTime) row[1]).toInstant(),
                (String) row[2],
                (String) row[3],
                (UUID) row[4]);
    }
}
