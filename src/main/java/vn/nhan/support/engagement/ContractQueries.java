package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;

/** What whoever holds a contract on paper may compare it with; names nobody. */
@ApplicationScoped
class ContractQueries {

    private final TenantTx tx;

    ContractQueries(TenantTx tx) {
        this.tx = tx;
    }

    /**
     * @param intact whether what is kept still has the hash
     * @param current whether no other version has taken its place
     */
    record Contract(
            int version,
            String sha256,
            boolean intact,
            boolean current,
            @Nullable Instant business,
            @Nullable Instant expert) {}

    /** @throws EngagementFailure.NotFound (through the Uni) for a code that no contract of the province has */
    Uni<Contract> of(String code) {
        return tx.inTenant(session -> session.createSelectionQuery(
                        "from EngagementTerms where code = :code", EngagementTerms.class)
                .setParameter("code", code)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(EngagementFailure.NotFound::new)
                .chain(terms -> contract(session, terms)));
    }

    private static Uni<Contract> contract(Mutiny.Session session, EngagementTerms terms) {
        return Papers.signatures(session, terms.engagementId, terms.number)
                .chain(signatures -> session.find(Engagement.class, terms.engagementId)
                        .map(engagement -> new Contract(
                                terms.number,
                                terms.sha256,
                                terms.isIntact(engagement),
                                engagement.termsVersion == terms.number,
                                at(signatures, Side.BUSINESS),
                                at(signatures, Side.EXPERT))));
    }

    private static @Nullable Instant at(List<Signature> signatures, Side side) {
        return signatures.stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .map(one -> one.signedAt)
                .orElse(null);
    }
}
