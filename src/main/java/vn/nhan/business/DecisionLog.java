package vn.nhan.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Every decision about a business, as it was made. Only ever added to; a forgotten person's name is replaced. */
@ApplicationScoped
class DecisionLog {

    private static final String ROW = "select d.id, d.business_id, d.verb, d.from_status, d.to_status,"
            + " cast(d.reasons as text), d.decided_by_name, d.at, d.reopens,"
            + " exists (select from business_decision r where r.tenant_id = d.tenant_id and r.reopens = d.id)"
            + " from business_decision d ";

    private static final TypeReference<List<DecisionReason>> REASONS = new TypeReference<>() {};

    private final ObjectMapper json;

    DecisionLog(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A decision to be written down.
     *
     * @param reopens the decision that it takes back, or null
     */
    record Entry(
            Business business,
            BusinessStatus from,
            Ruling ruling,
            Decider decider,
            @Nullable UUID reopens) {}

    /** Gives the id of the decision. */
    Uni<UUID> write(Mutiny.Session session, Entry entry) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return session.createNativeQuery("insert into business_decision (tenant_id, id, business_id, verb, from_status,"
                        + " to_status, reasons, decided_by, decided_by_name, at, reopens, bulk_id) values (:tenant, :id,"
                        + " :business, :verb, :from, :to, cast(cast(:reasons as text) as jsonb), :by, :name, :at,"
                        + " cast(:reopens as uuid), cast(:bulk as uuid))")
                .setParameter("tenant", entry.business().tenant().value())
                .setParameter("id", id)
                .setParameter("business", entry.business().id())
                .setParameter("verb", entry.ruling().move().key())
                .setParameter("from", entry.from().key())
                .setParameter("to", entry.business().status().key())
                .setParameter("reasons", written(entry.ruling().reasons()))
                .setParameter("by", entry.decider().by())
                .setParameter("name", entry.decider().byName())
                .setParameter("at", entry.decider().at())
                .setParameter("reopens", entry.reopens())
                .setParameter("bulk", entry.decider().bulk())
                .executeUpdate()
                .replaceWith(id);
    }

    /** The newest first. */
    Uni<List<BusinessDecision>> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(ROW + "where d.business_id = :business order by d.id desc", Object[].class)
                .setParameter("business", businessId)
                .getResultList()
                .map(rows -> rows.stream().map(this::read).toList());
    }

    Uni<Optional<BusinessDecision>> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(ROW + "where d.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(this::read));
    }

    /** The last one, unless it was a taking back itself. */
    Uni<Optional<UUID>> standing(Mutiny.Session session, UUID businessId) {
        return of(session, businessId)
                .map(all -> all.stream()
                        .findFirst()
                        .filter(last -> !last.verb().equals(BusinessMove.REOPEN.key()))
                        .map(BusinessDecision::id));
    }

    private BusinessDecision read(Object[] row) {
        return new BusinessDecision(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                BusinessStatus.of((String) row[3]),
                BusinessStatus.of((String) row[4]),
                reasons((String) row[5]),
                (String) row[6],
                ((OffsetDateTime) row[7]).toInstant(),
                (UUID) row[8],
                (Boolean) row[9]);
    }

    private List<DecisionReason> reasons(String text) {
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(List<DecisionReason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
