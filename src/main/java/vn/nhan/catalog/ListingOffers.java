package vn.nhan.catalog;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what a place gets of each package. */
@ApplicationScoped
class ListingOffers {

    /** By the id of the package. */
    Uni<Map<UUID, ListingOffer>> of(Mutiny.Session session, UUID listingId) {
        return session.createNativeQuery(
                        "select o.variant_id, o.price_dong, o.stock_share from listing_offer o where o.listing_id = :listing",
                        Object[].class)
                .setParameter("listing", listingId)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new ListingOffer((UUID) row[0], (Long) row[1], (Long) row[2]))
                        .collect(Collectors.toMap(ListingOffer::variantId, Function.identity())));
    }

    /** Puts these in the place of all that there were. */
    Uni<Void> write(Mutiny.Session session, Listing listing, List<ListingOffer> offers) {
        return session.createNativeQuery("delete from listing_offer where listing_id = :listing")
                .setParameter("listing", listing.id())
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(offers)
                        .onItem()
                        .transformToUniAndConcatenate(offer -> add(session, listing, offer))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private static Uni<Integer> add(Mutiny.Session session, Listing listing, ListingOffer offer) {
        return session.createNativeQuery(
                        "insert into listing_offer (tenant_id, listing_id, variant_id, price_dong, stock_share)"
                                + " values (:tenant, :listing, :variant, cast(:price as bigint), cast(:share as bigint))")
                .setParameter("tenant", listing.tenant().value())
                .setParameter("listing", listing.id())
                .setParameter("variant", offer.variantId())
                .setParameter("price", offer.priceDong())
                .setParameter("share", offer.stockShare())
                .executeUpdate();
    }
}
