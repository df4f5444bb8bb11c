package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Every decision about an offer, as it was made. Only ever added to; a forgotten person's name is replaced. */
@ApplicationScoped
class ListingDecisionLog {

    private static final String ROW = "select d.id, d.listing_id, d.verb, d.from_status, d.to_status, d.reason_code,"
            + " d.reason, d.licence, d.version, d.decided_by_name, d.at, d.reverses,"
            + " exists (select from listing_decision r where r.tenant_id = d.tenant_id and r.reverses = d.id)"
            + " from listing_decision d ";

    /**
     * A decision to be written down.
     *
     * @param from where the listing was before
     */
    record Entry(Listing listing, ListingStatus from, Verdict verdict, Moderator by) {}

    /**
     * What is decided.
     *
     * @param licence that was confirmed
     * @param reverses the decision that is taken back
     */
    record Verdict(
            String verb,
            @Nullable TakeDownReason code,
            @Nullable String reason,
            @Nullable String licence,
            @Nullable UUID reverses) {

        static Verdict of(String verb) {
            return new Verdict(verb, null, null, null, null);
        }
    }

    /** Gives the id of the decision. */
    Uni<UUID> write(Mutiny.Session session, Entry entry) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var verdict = entry.verdict();
        return session.createNativeQuery("insert into listing_decision (tenant_id, id, listing_id, verb, from_status,"
                        + " to_status, reason_code, reason, licence, version, decided_by, decided_by_name, at, reverses)"
                        + " values (:tenant, :id, :listing, :verb, :from, :to, cast(:code as text), cast(:reason as text),"
                        + " cast(:licence as text), coalesce((select max(v.number) from listing_version v"
                        + " where v.listing_id = :listing), 0), :by, :name, :at, cast(:reverses as uuid))")
                .setParameter("tenant", entry.listing().tenant().value())
                .setParameter("id", id)
                .setParameter("listing", entry.listing().id())
                .setParameter("verb", verdict.verb())
                .setParameter("from", entry.from().key())
                .setParameter("to", entry.listing().status().key())
                .setParameter(
                        "code", verdict.code() == null ? null : verdict.code().key())
                .setParameter("reason", verdict.reason())
                .setParameter("licence", verdict.licence())
                .setParameter("by", entry.by().id())
                .setParameter("name", entry.by().name())
                .setParameter("at", entry.by().at())
                .setParameter("reverses", verdict.reverses())
                .executeUpdate()
                .replaceWith(id);
    }

    /** The newest first. */
    Uni<List<ListingDecision>> of(Mutiny.Session session, UUID listingId) {
        return session.createNativeQuery(ROW + "where d.listing_id = :listing order by d.id desc", Object[].class)
                .setParameter("listing", listingId)
                .getResultList()
                .map(rows -> rows.stream().map(ListingDecisionLog::read).toList());
    }

    Uni<Optional<ListingDecision>> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(ROW + "where d.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(ListingDecisionLog::read));
    }

    private static ListingDecision read(Object[] row) {
        return new ListingDecision(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                ListingStatus.of((String) row[3]),
                ListingStatus.of((String) row[4]),
                row[5] == null ? null : TakeDownReason.of((String) row[5]),
                (String) row[6],
                (String) row[7],
                (Integer) row[8],
                (String) row[9],
                ((OffsetDateTime) row[10]).toInstant(),
                (UUID) row[11],
                (Boolean) row[12]);
    }
}
