package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.catalog.stock.Reservations;
import vn.nhan.catalog.stock.StockFailure;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** The packages that a product comes in. */
@ApplicationScoped
class VariantService {

    private static final long HEAVIEST_GRAMS = 10_000_000;
    private static final long DEAREST_DONG = 10_000_000_000L;
    private static final long MOST = 100_000_000;

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final Reservations reservations;
    private final ProductChanges changes;
    private final ProductViews views;
    private final OwnProducts own;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    VariantService(
            TenantTx tx,
            CatalogRepository catalog,
            Reservations reservations,
            ProductChanges changes,
            ProductViews views,
            OwnProducts own,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.reservations = reservations;
        this.changes = changes;
        this.views = views;
        this.own = own;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param netWeightGrams 1 g to 10 t
     * @param grade such as {@code loại 1}
     * @param packaging such as {@code hộp giấy}
     * @param gtin 8, 12, 13 or 14 digits; null for packages without one
     * @param gtinHolder whom GS1 licensed the number to
     * @param gtinEvidence where that can be read: number and date of the certificate, or an address
     * @param priceDong whole dong, taxes included, 1 to 10,000,000,000
     * @param stock packages at hand; null where they are not counted
     */
    record Packing(
            @NotNull @Min(1) @Max(HEAVIEST_GRAMS) Long netWeightGrams,
            @PlainText(max = 40, required = false) @Nullable String grade,

            @PlainText(max = 100, required = false) @Nullable
            String packaging,

            @PlainText(max = 20, required = false) @Nullable String gtin,

            @PlainText(max = 200, required = false) @Nullable
            String gtinHolder,

            @PlainText(max = 300, required = false) @Nullable
            String gtinEvidence,

            @Min(1) @Max(DEAREST_DONG) @Nullable Long priceDong,
            @Min(0) @Max(MOST) @Nullable Long stock) {}

    private record Read(Packing packing, @Nullable String gtin) {}

    Uni<ProductView> add(UUID productId, Packing packing) {
        var read = checked(packing);
        return tx.inTenant(session -> own.require(session, productId)
                .call(product -> requireFree(session, read.gtin(), null))
                .chain(product -> catalog.variants(session, List.of(productId)).chain(variants -> {
                    var variant = new ProductVariant(product, place(variants), packing.netWeightGrams());
                    write(variant, read);
                    return session.persist(variant);
                }))
                .chain(() -> settled(session, productId, "product.add-package")));
    }

    /** Locked before it is read: no sale comes between the look at its stock and what is written. */
    Uni<ProductView> edit(UUID productId, UUID variantId, PackageEdit edit) {
        var read = checked(edit.packing());
        return tx.inTenant(session -> own.require(session, productId)
                .chain(() -> catalog.lock(session, variantId))
                .chain(() -> variant(session, productId, variantId))
                .invoke(variant -> edit.requireSeen(variant.version))
                .call(() -> requireFree(session, read.gtin(), variantId))
                .chain(variant -> write(session, variant, read, edit))
                .chain(() -> settled(session, productId, "product.edit-package")));
    }

    /** Taken out of what can be bought; what was printed with its GTIN goes on leading to the product. */
    Uni<ProductView> remove(UUID productId, UUID variantId) {
        return tx.inTenant(session -> own.require(session, productId)
                .chain(() -> variant(session, productId, variantId))
                .call(() -> requireOther(session, productId))
                .call(() -> requireEnough(session, variantId, 0L))
                .invoke(variant -> variant.removedAt = clock.instant())
                .chain(() -> settled(session, productId, "product.remove-package")));
    }

    /** Those that were removed. */
    Uni<List<VariantFacts>> removed(UUID productId) {
        return tx.inTenant(session -> own.require(session, productId)
                .chain(() -> catalog.removed(session, productId))
                .map(variants ->
                        variants.stream().map(variant -> variant.facts(0)).toList()));
    }

    Uni<ProductView> restore(UUID productId, UUID variantId) {
        return tx.inTenant(session -> own.require(session, productId)
                .chain(() -> session.find(ProductVariant.class, variantId))
                .onItem()
                .ifNull()
                .failWith(CatalogFailure.NotFound::new)
                .invoke(variant -> {
                    if (!variant.productId.equals(productId)) {
                        throw new CatalogFailure.NotFound();
                    }
                    variant.removedAt = null;
                })
                .chain(() -> settled(session, productId, "product.restore-package")));
    }

    private Read checked(Packing packing) {
        var checks = validation.of(packing);
        var gtin = checks.read("gtin", packing.gtin(), Gtin::parse);
        checks.orThrow();
        return new Read(packing, gtin == null ? null : gtin.digits());
    }

    private static int place(List<ProductVariant> variants) {
        if (variants.size() >= ProductVariant.MAX) {
            throw new CatalogFailure.TooManyVariants();
        }
        var taken = variants.stream().map(variant -> variant.position).toList();
        var place = 1;
        while (taken.contains(place)) {
            place++;
        }
        return place;
    }

    private static void write(ProductVariant variant, Read read) {
        var packing = read.packing();
        variant.netWeightGrams = packing.netWeightGrams();
        variant.grade = packing.grade();
        variant.packaging = packing.packaging();
        variant.numbered(read.gtin(), packing.gtinHolder(), packing.gtinEvidence());
        variant.priceDong = packing.priceDong();
        variant.stock = packing.stock();
    }

    /** What stands there already takes nothing from those who have spoken for it. */
    private Uni<Void> write(Mutiny.Session session, ProductVariant variant, Read read, PackageEdit edit) {
        var stock = edit.stock(variant.stock);
        var enough = edit.keepsStock() ? Uni.createFrom().voidItem() : requireEnough(session, variant.id(), stock);
        return enough.invoke(() -> {
            write(variant, read);
            variant.stock = stock;
        });
    }

    private Uni<ProductVariant> variant(Mutiny.Session session, UUID productId, UUID variantId) {
        return catalog.variants(session, List.of(productId))
                .map(variants -> variants.stream()
                        .filter(variant -> variant.id().equals(variantId))
                        .findFirst()
                        .orElseThrow(CatalogFailure.NotFound::new));
    }

    private Uni<Void> requireOther(Mutiny.Session session, UUID productId) {
        return catalog.variants(session, List.of(productId))
                .invoke(variants -> {
                    if (variants.size() == 1) {
                        throw new CatalogFailure.LastVariant();
                    }
                })
                .replaceWithVoid();
    }

    /** The row is locked first, so that nobody speaks for a package between the look and the deed. */
    private Uni<Void> requireEnough(Mutiny.Session session, UUID variantId, @Nullable Long stock) {
        if (stock == null) {
            return Uni.createFrom().voidItem();
        }
        return catalog.lock(session, variantId)
                .chain(() -> reservations.of(session, List.of(variantId)))
                .invoke(reserved -> {
                    var spoken = reserved.getOrDefault(variantId, 0L);
                    if (stock < spoken) {
                        throw new StockFailure.BelowReservations(spoken);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireFree(Mutiny.Session session, @Nullable String gtin, @Nullable UUID except) {
        if (gtin == null) {
            return Uni.createFrom().voidItem();
        }
        return catalog.gtinTaken(session, gtin, except == null ? new UUID(0, 0) : except)
                .invoke(taken -> {
                    if (taken) {
                        throw new CatalogFailure.GtinTaken();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<ProductView> settled(Mutiny.Session session, UUID productId, String action) {
        return changes.settleUrgently(session, productId)
                .chain(() -> catalog.require(session, productId))
                .call(product -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(product.tenant(), "product", productId),
                        Map.of("name", product.name)))
                .chain(product -> views.of(session, product));
    }
}
