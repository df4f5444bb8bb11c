package vn.nhan.support.matching;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.expert.ExpertFailure;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.need.Needs;
import vn.nhan.support.request.RequestRef;
import vn.nhan.support.request.RequestState;
import vn.nhan.support.request.Requests;

/** What an expert is asked, and has taken on: the most urgent first. Of the business only what is public anyway. */
@ApplicationScoped
class MyOffers {

    private static final int MOST = 100;

    private final TenantTx tx;
    private final Experts experts;
    private final Requests requests;
    private final Businesses businesses;
    private final Needs needs;
    private final Offers offers;

    MyOffers(TenantTx tx, Experts experts, Requests requests, Businesses businesses, Needs needs, Offers offers) {
        this.tx = tx;
        this.experts = experts;
        this.requests = requests;
        this.businesses = businesses;
        this.needs = needs;
        this.offers = offers;
    }

    /** Nothing for whoever has the role and no record yet. */
    Uni<List<OfferLine>> list() {
        return tx.inTenant(session -> experts.ofActor(session)
                        .chain(expert -> session.createSelectionQuery(
                                        "from MatchOffer where expertId = :expert and state in ('offered', 'accepted')"
                                                + " order by case when state = 'offered' then 0 else 1 end, dueAt, id desc",
                                        MatchOffer.class)
                                .setParameter("expert", expert.id())
                                .setMaxResults(MOST)
                                .getResultList()
                                .chain(found -> lines(session, found))))
                .onFailure(ExpertFailure.NotFound.class)
                .recoverWithItem(List.of());
    }

    /** One that the expert who asks is asked. */
    Uni<OfferLine> read(UUID offerId) {
        return tx.inTenant(session -> experts.ofActor(session)
                .chain(expert -> offers.require(session, offerId).invoke(offer -> {
                    if (!offer.expertId.equals(expert.id())) {
                        throw new MatchFailure.NotFound();
                    }
                }))
                .chain(offer -> lines(session, List.of(offer)))
                .map(lines -> lines.stream().findFirst().orElseThrow(MatchFailure.Gone::new)));
    }

    private Uni<List<OfferLine>> lines(Mutiny.Session session, List<MatchOffer> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(offer -> requests.require(session, offer.requestId))
                .collect()
                .asList()
                .chain(asked -> businesses
                        .refs(
                                session,
                                found.stream()
                                        .map(one -> one.businessId)
                                        .distinct()
                                        .toList())
                        .chain(known -> needs.tree(session)
                                .map(tree -> found.stream()
                                        .filter(offer -> stands(offer, of(asked, offer)))
                                        .map(offer -> OfferLine.of(
                                                offer,
                                                new OfferLine.About(
                                                        of(asked, offer),
                                                        byId(known).get(offer.businessId),
                                                        tree),
                                                offers.read(offer)))
                                        .toList())));
    }

    /** A request that was taken back meanwhile asks for nothing any more. */
    private static boolean stands(MatchOffer offer, RequestRef request) {
        return !offer.isOpen() || request.state() == RequestState.OFFERED;
    }

    private static RequestRef of(List<RequestRef> asked, MatchOffer offer) {
        return asked.stream()
                .filter(one -> one.id().equals(offer.requestId))
                .findFirst()
                .orElseThrow();
    }

    private static Map<UUID, BusinessRef> byId(List<BusinessRef> known) {
        return known.stream().collect(Collectors.toMap(BusinessRef::id, Function.identity()));
    }
}
