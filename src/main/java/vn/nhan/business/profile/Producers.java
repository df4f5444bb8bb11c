package vn.nhan.business.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.StandingObserver;
import vn.nhan.platform.tenancy.TenantId;

/** The writing side of the public pages of producers, within the transaction of whoever changes something. */
@ApplicationScoped
public class Producers implements StandingObserver {

    private final Businesses businesses;
    private final ProducerFacts facts;
    private final ObjectMapper json;

    Producers(Businesses businesses, ProducerFacts facts, ObjectMapper json) {
        this.businesses = businesses;
        this.facts = facts;
        this.json = json;
    }

    /**
     * Shows a verified business as it is now, and takes away one that isn't verified, or no longer (Law 122/2025/QH15).
     * To be called wherever that changes; twice changes nothing.
     */
    @Override
    public Uni<Void> refresh(Mutiny.Session session, UUID businessId) {
        return session.flush()
                .chain(() -> run(session, "delete from published.producer where business_id = :id", businessId))
                .chain(() -> businesses.require(session, businessId))
                .chain(business -> isVerified(session, businessId)
                        .chain(verified -> verified
                                ? facts.card(session, business).chain(card -> show(session, business, card))
                                : Uni.createFrom().voidItem()));
    }

    /** Writes down a claim whose document is on file. */
    public Uni<Void> claim(Mutiny.Session session, TenantId tenant, ProducerClaim claim) {
        return session.createNativeQuery("insert into published.producer_claim"
                        + " (tenant_id, id, business_id, kind, number, issuer, valid_from, valid_to)"
                        + " values (:tenant, :id, :business, :kind, :number, :issuer, :from, :to)")
                .setParameter("tenant", tenant.value())
                .setParameter("id", claim.id())
                .setParameter("business", claim.businessId())
                .setParameter("kind", claim.kind())
                .setParameter("number", claim.number())
                .setParameter("issuer", claim.issuer())
                .setParameter("from", claim.validFrom())
                .setParameter("to", claim.validTo())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Boolean> isVerified(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery("select status from business where id = :id", String.class)
                .setParameter("id", businessId)
                .getSingleResult()
                .map("verified"::equals);
    }

    private Uni<Void> show(Mutiny.Session session, BusinessRef business, ProducerCard card) {
        return session.createNativeQuery("insert into published.producer (tenant_id, business_id, slug, card)"
                        + " values (:tenant, :id, :slug, cast(cast(:card as text) as jsonb))")
                .setParameter("tenant", business.tenant().value())
                .setParameter("id", business.id())
                .setParameter("slug", card.slug())
                .setParameter("card", written(card))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> run(Mutiny.Session session, String sql, UUID businessId) {
        return session.createNativeQuery(sql)
                .setParameter("id", businessId)
                .executeUpdate()
                .replaceWithVoid();
    }

    private String written(ProducerCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
