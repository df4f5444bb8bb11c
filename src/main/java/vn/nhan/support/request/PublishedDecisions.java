package vn.nhan.support.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;

/**
 * What everybody may read of decisions (Decree 80/2021/NĐ-CP): on which day, for what, how much; the name of a legal person that
 * is supported, and nobody's else. Written in the transaction that decides.
 */
@ApplicationScoped
class PublishedDecisions {

    private static final String REPLACE = "update published.support_decision set replaced_on = :today"
            + " where request_id = :request and replaced_on is null";
    private static final String INSERT =
            "insert into published.support_decision (tenant_id, id, request_id, decided_on,"
                    + " outcome, need, kind, beneficiary, commune, percent) values (:tenant, :id, :request, :today, :outcome, :need,"
                    + " :kind, :name, :commune, :percent)";

    private final Clock clock;

    PublishedDecisions(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> write(Mutiny.Session session, SupportRequest request, String outcome) {
        return replace(session, request.id())
                .chain(() -> Firm.of(session, request.businessId))
                .chain(firm -> session.createNativeQuery(INSERT)
                        .setParameter("tenant", request.tenant().value())
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("request", request.id())
                        .setParameter("today", Dates.dayOf(clock.instant()))
                        .setParameter("outcome", outcome)
                        .setParameter("need", request.need)
                        .setParameter("kind", firm.kind().key())
                        .setParameter("name", outcome.equals("approved") && firm.isNamedInPublic() ? firm.name() : null)
                        .setParameter("commune", firm.commune())
                        .setParameter("percent", request.percent)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** From today on it doesn't stand any more; it stays readable as such. */
    Uni<Void> replace(Mutiny.Session session, UUID requestId) {
        return session.createNativeQuery(REPLACE)
                .setParameter("today", Dates.dayOf(clock.instant()))
                .setParameter("request", requestId)
                .executeUpdate()
                .replaceWithVoid();
    }
}
