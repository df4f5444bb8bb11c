package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.stock.Reservations;

/**
 * Packages that are sold where we aren't, for rooms above that know so. Works within the caller's transaction: first
 * {@link #hold the packages}, then what became of them, at last {@link #settle}.
 */
@ApplicationScoped
public class SalesElsewhere {

    private final Reservations reservations;
    private final ProductChanges changes;

    SalesElsewhere(Reservations reservations, ProductChanges changes) {
        this.reservations = reservations;
        this.changes = changes;
    }

    /** A package that can be sold, and what it is a package of. */
    public record Pack(UUID id, UUID productId, UUID listingId) {}

    /**
     * Finds packages of a business, removed ones too, and holds them: nobody else changes them until the transaction ends.
     * Always in the same order, so that two who hold several never wait for each other.
     */
    public Uni<Map<UUID, Pack>> hold(Mutiny.Session session, UUID businessId, Collection<UUID> packs) {
        return packs.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(
                                "select v.id, v.product_id, l.id from product_variant v join product p on p.tenant_id ="
                                        + " v.tenant_id and p.id = v.product_id join listing l on l.tenant_id = v.tenant_id and"
                                        + " l.product_id = v.product_id and l.place = :place where p.business_id = :business"
                                        + " and v.id in (:packs) order by v.id for update of v",
                                Object[].class)
                        .setParameter("place", ListingOffer.STOREFRONT)
                        .setParameter("business", businessId)
                        .setParameter("packs", packs)
                        .getResultList()
                        .map(SalesElsewhere::byId);
    }

    private static Map<UUID, Pack> byId(List<Object[]> rows) {
        var found = new HashMap<UUID, Pack>();
        rows.forEach(row -> found.put((UUID) row[0], new Pack((UUID) row[0], (UUID) row[1], (UUID) row[2])));
        return found;
    }

    /**
     * They leave the stock; it never falls below nothing.
     *
     * @return how many came off; 0 where nobody counts them
     */
    public Uni<Long> take(Mutiny.Session session, UUID pack, long quantity) {
        return change(session, pack, stock -> Math.max(0, stock - quantity)).map(change -> -change);
    }

    /** They can be sold again; nothing happens where nobody counts them. */
    public Uni<Void> giveBack(Mutiny.Session session, UUID pack, long quantity) {
        return change(session, pack, stock -> Math.addExact(stock, quantity)).replaceWithVoid();
    }

    private static Uni<Long> change(Mutiny.Session session, UUID pack, Function<Long, Long> change) {
        return session.find(ProductVariant.class, pack).map((@Nullable ProductVariant variant) -> {
            if (variant == null || variant.stock == null) {
                return 0L;
            }
            long before = variant.stock;
            long after = change.apply(before);
            variant.stock = after;
            return after - before;
        });
    }

    /**
     * Speaks for them while nobody has paid.
     *
     * @param reference of the order, at most 100 characters
     */
    public Uni<Void> reserve(Mutiny.Session session, UUID pack, Wanted wanted) {
        return session.find(ProductVariant.class, pack)
                .chain(variant -> reservations.hold(
                        session,
                        new Reservations.Reservation(
                                UuidCreator.getTimeOrderedEpoch(),
                                variant.tenant(),
                                pack,
                                wanted.quantity(),
                                wanted.reference(),
                                wanted.until())));
    }

    /** @param until when they can be sold again, should nothing be heard of the order */
    public record Wanted(String reference, long quantity, Instant until) {}

    /** Whoever spoke for them has bought them, or given them up. */
    public Uni<Void> letGo(Mutiny.Session session, UUID pack, String reference, boolean sold) {
        return reservations
                .settle(session, pack, reference, sold ? "sold" : "released")
                .replaceWithVoid();
    }

    /** Brings in step whatever shows these products, each once. */
    public Uni<Void> settle(Mutiny.Session session, Collection<UUID> products) {
        return Multi.createFrom()
                .iterable(products)
                .onItem()
                .transformToUniAndConcatenate(product -> changes.settleUrgently(session, product))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
