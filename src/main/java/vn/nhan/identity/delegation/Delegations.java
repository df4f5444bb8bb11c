package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which delegations there are and which of them stand. Asked of the database each time, so a revocation holds from the
 * next request on.
 */
@ApplicationScoped
public class Delegations {

    private final HelperRoles helpers;

    Delegations(HelperRoles helpers) {
        this.helpers = helpers;
    }

    /** The delegation under which this helper may do this for that business now; empty when there is none. */
    public Uni<Optional<DelegationRef>> standing(
            Mutiny.Session session, UUID helper, Principal principal, Set<Purpose> anyOf, Instant now) {
        return helpers.stands(session, helper, principal.communeCode())
                .chain(isHelper -> isHelper
                        ? ofHelper(session, helper, principal.businessId())
                        : Uni.createFrom().item(List.<Delegation>of()))
                .map(found -> found.stream()
                        .filter(delegation -> anyOf.stream().anyMatch(purpose -> delegation.allows(purpose, now)))
                        .map(DelegationRef::of)
                        .findFirst());
    }

    /** All that were ever given for a business, the newest first. */
    public Uni<List<DelegationRef>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "from Delegation where businessId = :business order by id desc", Delegation.class)
                .setParameter("business", businessId)
                .getResultList()
                .map(Delegations::refs);
    }

    /** Those under which the helper can act now, the newest first; none once the role has ended. */
    public Uni<List<DelegationRef>> standingOf(Mutiny.Session session, UUID helper, Instant now) {
        return helpers.stands(session, helper, null)
                .chain(isHelper -> isHelper
                        ? session.createSelectionQuery(
                                        "from Delegation where helperAccountId = :helper and revokedAt is null"
                                                + " and validUntil >= :now order by id desc",
                                        Delegation.class)
                                .setParameter("helper", helper)
                                .setParameter("now", now)
                                .getResultList()
                                .map(Delegations::refs)
                        : Uni.createFrom().item(List.of()));
    }

    /** @throws DelegationFailure.NotFound (through the Uni) when there is none */
    public Uni<DelegationRef> require(Mutiny.Session session, UUID id) {
        return session.find(Delegation.class, id)
                .onItem()
                .ifNull()
                .failWith(DelegationFailure.NotFound::new)
                .map(DelegationRef::of);
    }

    private static Uni<List<Delegation>> ofHelper(Mutiny.Session session, UUID helper, UUID businessId) {
        return session.createSelectionQuery(
                        "from Delegation where businessId = :business and helperAccountId = :helper"
                                + " and revokedAt is null order by id desc",
                        Delegation.class)
                .setParameter("business", businessId)
                .setParameter("helper", helper)
                .getResultList();
    }

    private static List<DelegationRef> refs(List<Delegation> found) {
        return found.stream().map(DelegationRef::of).toList();
    }
}
