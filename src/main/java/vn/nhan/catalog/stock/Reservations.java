package vn.nhan.catalog.stock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** Packages that are spoken for. One whose time is up no longer counts, whether or not anybody has noted it. */
@ApplicationScoped
public class Reservations {

    private final Clock clock;

    Reservations(Clock clock) {
        this.clock = clock;
    }

    /** @param reference who asked: a channel and its order, unique for the package */
    public record Reservation(
            UUID id, TenantId tenant, UUID variantId, long quantity, String reference, Instant expiresAt) {}

    /** How many of each of these packages are spoken for; those of which none is, are left out. */
    public Uni<Map<UUID, Long>> of(Mutiny.Session session, Collection<UUID> variantIds) {
        return variantIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createNativeQuery(
                                "select variant_id, sum(quantity) from stock_reservation where variant_id in"
                                        + " (:variants) and settled_at is null and expires_at > :now group by variant_id",
                                Object[].class)
                        .setParameter("variants", variantIds)
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue())));
    }

    /** Those that still stand. */
    public Uni<Optional<Reservation>> open(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(
                        "select tenant_id, variant_id, quantity, reference, expires_at from stock_reservation"
                                + " where id = :id and settled_at is null",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Reservation(
                                id,
                                new TenantId(((Number) row[0]).shortValue()),
                                (UUID) row[1],
                                ((Number) row[2]).longValue(),
                                (String) row[3],
                                ((java.time.OffsetDateTime) row[4]).toInstant())));
    }

    /** Fails with {@link StockFailure.ReferenceTaken} when the same order asked before. */
    public Uni<Void> add(Mutiny.Session session, Reservation reservation) {
        return session.createNativeQuery("insert into stock_reservation"
                        + " (tenant_id, id, variant_id, quantity, reference, reserved_at, expires_at)"
                        + " values (:tenant, :id, :variant, :quantity, :reference, :now, :until)"
                        + " on conflict (tenant_id, variant_id, reference) do nothing")
                .setParameter("tenant", reservation.tenant().value())
                .setParameter("id", reservation.id())
                .setParameter("variant", reservation.variantId())
                .setParameter("quantity", reservation.quantity())
                .setParameter("reference", reservation.reference())
                .setParameter("now", clock.instant())
                .setParameter("until", reservation.expiresAt())
                .executeUpdate()
                .invoke(added -> {
                    if (added == 0) {
                        throw new StockFailure.ReferenceTaken();
                    }
                })
                .replaceWithVoid();
    }

    /** Speaks for them, or for another number of them, or for longer; what was settled before is open again. */
    public Uni<Void> hold(Mutiny.Session session, Reservation reservation) {
        return session.createNativeQuery("insert into stock_reservation"
                        + " (tenant_id, id, variant_id, quantity, reference, reserved_at, expires_at)"
                        + " values (:tenant, :id, :variant, :quantity, :reference, :now, :until)"
                        + " on conflict (tenant_id, variant_id, reference) do update set quantity = excluded.quantity,"
                        + " expires_at = excluded.expires_at, settled_at = null, outcome = null")
                .setParameter("tenant", reservation.tenant().value())
                .setParameter("id", reservation.id())
                .setParameter("variant", reservation.variantId())
                .setParameter("quantity", reservation.quantity())
                .setParameter("reference", reservation.reference())
                .setParameter("now", clock.instant())
                .setParameter("until", reservation.expiresAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What an order speaks for no longer, as {@link #settle(Mutiny.Session, UUID, String)}. */
    public Uni<Boolean> settle(Mutiny.Session session, UUID variantId, String reference, String outcome) {
        return session.createNativeQuery("update stock_reservation set settled_at = :now, outcome = :outcome"
                        + " where variant_id = :variant and reference = :reference and settled_at is null")
                .setParameter("now", clock.instant())
                .setParameter("outcome", outcome)
                .setParameter("variant", variantId)
                .setParameter("reference", reference)
                .executeUpdate()
                .map(settled -> settled > 0);
    }

    /**
     * @param outcome {@code sold} or {@code released}
     * @return whether it was still open
     */
    public Uni<Boolean> settle(Mutiny.Session session, UUID id, String outcome) {
        return session.createNativeQuery("update stock_reservation set settled_at = :now, outcome = :outcome"
                        + " where id = :id and settled_at is null")
                .setParameter("now", clock.instant())
                .setParameter("outcome", outcome)
                .setParameter("id", id)
                .executeUpdate()
                .map(settled -> settled > 0);
    }

    /**
     * Products of some packages with reservations whose time has run out without anybody noting it, in the order of their
     * ids.
     *
     * @param after the product after which to go on
     */
    public Uni<List<UUID>> lapsed(Mutiny.Session session, UUID after, int atMost) {
        return session.createNativeQuery(
                        "select distinct v.product_id from stock_reservation r join product_variant v on v.tenant_id ="
                                + " r.tenant_id and v.id = r.variant_id where r.settled_at is null and r.expires_at <= :now"
                                + " and v.product_id > :after order by v.product_id limit :most",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("after", after)
                .setParameter("most", atMost)
                .getResultList();
    }

    /**
     * Notes it. The packages are held first, always in the same order, as by everybody who settles reservations.
     *
     * @return how many had run out
     */
    public Uni<Integer> expire(Mutiny.Session session, UUID productId) {
        return session.createNativeQuery(
                        "select id from product_variant where product_id = :product order by id for update", UUID.class)
                .setParameter("product", productId)
                .getResultList()
                .chain(() -> session.createNativeQuery(
                                "update stock_reservation set settled_at = :now, outcome = 'released' where settled_at is"
                                        + " null and expires_at <= :now and variant_id in (select id from product_variant"
                                        + " where product_id = :product)")
                        .setParameter("now", clock.instant())
                        .setParameter("product", productId)
                        .executeUpdate());
    }
}
