package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.stock.Reservations;
import vn.nhan.catalog.stock.Reservations.Reservation;
import vn.nhan.catalog.stock.StockFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Speaking for packages until they are sold, given back, or time is up. */
@ApplicationScoped
class StockService {

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final Reservations reservations;
    private final ProductChanges changes;
    private final OwnProducts own;
    private final Validation validation;
    private final Clock clock;

    StockService(
            TenantTx tx,
            CatalogRepository catalog,
            Reservations reservations,
            ProductChanges changes,
            OwnProducts own,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.reservations = reservations;
        this.changes = changes;
        this.own = own;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param quantity of packages, 1 to 1,000,000
     * @param reference of the order, unique for the package
     * @param minutes for how long, at most 30 days
     */
    record NewReservation(
            @NotNull @Min(1) @Max(1_000_000) Long quantity,
            @PlainText(max = 100) String reference,
            @NotNull @Min(1) @Max(43_200) Integer minutes) {}

    /** A reservation that was made. */
    record ReservationView(UUID id, UUID variantId, long quantity, String reference, Instant expiresAt) {}

    Uni<ReservationView> reserve(UUID variantId, NewReservation asked) {
        validation.of(asked).orThrow();
        return tx.inTenant(session -> locked(session, variantId)
                .call(variant -> requireLeft(session, variant, asked.quantity()))
                .chain(variant -> {
                    var reservation = new Reservation(
                            UuidCreator.getTimeOrderedEpoch(),
                            variant.tenant(),
                            variantId,
                            asked.quantity(),
                            asked.reference().strip(),
                            clock.instant().plus(Duration.ofMinutes(asked.minutes())));
                    return reservations
                            .add(session, reservation)
                            .chain(() -> changes.settleUrgently(session, variant.productId))
                            .replaceWith(view(reservation));
                }));
    }

    /** Sold: the packages leave the stock. */
    Uni<ReservationView> sell(UUID reservationId) {
        return settle(reservationId, "sold");
    }

    /** Given back: the packages can be sold again. */
    Uni<ReservationView> release(UUID reservationId) {
        return settle(reservationId, "released");
    }

    private Uni<ReservationView> settle(UUID reservationId, String outcome) {
        return tx.inTenant(session -> reservations
                .open(session, reservationId)
                .map(found -> found.orElseThrow(CatalogFailure.NotFound::new))
                .chain(open -> locked(session, open.variantId())
                        .call(() -> reservations
                                .settle(session, reservationId, outcome)
                                .invoke(StockService::requireOpen))
                        .invoke(variant -> takeOut(variant, open, outcome))
                        .call(variant -> changes.settleUrgently(session, variant.productId))
                        .replaceWith(view(open))));
    }

    /** Of two who settle it at once, the second one finds it settled. */
    private static void requireOpen(boolean wasOpen) {
        if (!wasOpen) {
            throw new CatalogFailure.NotFound();
        }
    }

    private static void takeOut(ProductVariant variant, Reservation open, String outcome) {
        if (outcome.equals("sold") && variant.stock != null) {
            variant.stock = Math.max(0, variant.stock - open.quantity());
        }
    }

    private Uni<Void> requireLeft(Mutiny.Session session, ProductVariant variant, long quantity) {
        return reservations
                .of(session, List.of(variant.id()))
                .invoke(reserved -> {
                    var left = variant.facts(reserved.getOrDefault(variant.id(), 0L))
                            .available();
                    if (left != null && left < quantity) {
                        throw new StockFailure.TooFew(left);
                    }
                })
                .replaceWithVoid();
    }

    /** Locked before it is read, so that it is read as it will stay. */
    private Uni<ProductVariant> locked(Mutiny.Session session, UUID variantId) {
        return catalog.lock(session, variantId)
                .chain(() -> session.find(ProductVariant.class, variantId))
                .onItem()
                .ifNull()
                .failWith(CatalogFailure.NotFound::new)
                .call(variant -> own.require(session, variant.productId));
    }

    private static ReservationView view(Reservation reservation) {
        return new ReservationView(
                reservation.id(),
                reservation.variantId(),
                reservation.quantity(),
                reservation.reference(),
                reservation.expiresAt());
    }
}
