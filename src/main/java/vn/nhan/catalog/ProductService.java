package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.catalog.season.SeasonStore;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.gs1.Gtin;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Prose;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.validation.GoodsTitle;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.RichText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What members do with their products. */
@ApplicationScoped
class ProductService {

    private static final Set<Purpose> READERS = Set.of(Purpose.CATALOGUE, Purpose.LABELS);

    /** Ten tonnes: what one unit of farm goods may weigh at most. */
    private static final long HEAVIEST_GRAMS = 10_000_000;

    private final TenantTx tx;
    private final ProductViews views;
    private final ProductWords words;
    private final SeasonStore seasons;
    private final ProductChanges changes;
    private final CatalogRepository catalog;
    private final BusinessAccess access;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    ProductService(
            TenantTx tx,
            ProductViews views,
            ProductWords words,
            SeasonStore seasons,
            ProductChanges changes,
            CatalogRepository catalog,
            BusinessAccess access,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.views = views;
        this.words = words;
        this.seasons = seasons;
        this.changes = changes;
        this.catalog = catalog;
        this.access = access;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param gtin 8, 12, 13 or 14 digits; left out for goods without one
     * @param netWeightGrams of one unit, 1 g to 10 t
     * @param category code of a leaf of the category tree; may wait until it is published
     * @param attributes what the category asks for, by the code of the attribute
     * @param seasons when in the year it is to be had
     */
    record NewProduct(
            @GoodsTitle String name,
            @GoodsTitle(required = false) @Nullable String nameEn,
            @RichText @Nullable String description,

            @PlainText(max = 20, required = false) @Nullable String gtin,
            @NotNull @Min(1) @Max(HEAVIEST_GRAMS) Long netWeightGrams,
            @PlainText(max = 40, required = false) @Nullable String category,
            @Nullable Map<String, String> attributes,
            @Size(max = 4) @Nullable List<SeasonService.@Valid Stretch> seasons) {

        /** HTML and links are taken out before anything else looks at the text. */
        NewProduct {
            description = Prose.cleaned(description);
        }
    }

    Uni<ProductView> add(UUID businessId, NewProduct command) {
        var checks = validation.of(command);
        var gtin = checks.read("gtin", command.gtin(), Gtin::parse);
        checks.orThrow();
        return tx.inTenant(session -> access.requireMember(session, businessId, Purpose.CATALOGUE)
                .call(() -> requireFree(session, gtin))
                .call(() -> words.require(session, command.category(), command.attributes()))
                .chain(business -> create(session, business, command, gtin))
                .call(product -> command.seasons() == null
                        ? Uni.createFrom().voidItem()
                        : seasons.replace(
                                session, product.tenant(), product.id(), SeasonService.read(command.seasons())))
                .call(product -> changes.settle(session, product.id()))
                .chain(product -> views.of(session, product)));
    }

    Uni<ProductView> read(UUID productId) {
        return tx.inTenant(session -> catalog.require(session, productId)
                .call(product -> access.requireReader(session, product.businessId, READERS))
                .chain(product -> views.of(session, product)));
    }

    Uni<Paged<ProductView>> list(UUID businessId, Cursor cursor, int limit) {
        return tx.inTenant(session -> access.requireReader(session, businessId, READERS)
                .chain(() -> catalog.ofBusiness(session, businessId, cursor, limit))
                .chain(products -> views.of(session, products))
                .map(views -> Paged.of(views, limit, ProductView::id)));
    }

    private Uni<Void> requireFree(Mutiny.Session session, @Nullable Gtin gtin) {
        if (gtin == null) {
            return Uni.createFrom().voidItem();
        }
        return catalog.gtinTaken(session, gtin.digits(), new UUID(0, 0))
                .invoke(taken -> {
                    if (taken) {
                        throw new CatalogFailure.GtinTaken();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Product> create(Mutiny.Session session, BusinessRef business, NewProduct command, @Nullable Gtin gtin) {
        return catalog.freeSlug(session, Vietnamese.slug(command.name(), "san-pham"))
                .map(slug -> {
                    var product = new Product(business, slug, clock.instant());
                    product.name = command.name().strip();
                    product.nameEn = command.nameEn();
                    product.description = command.description();
                    product.category = command.category();
                    product.attributes = Attributes.write(words.said(command.attributes()));
                    return product;
                })
                .call(session::persist)
                .call(product -> {
                    var first = new ProductVariant(product, 1, command.netWeightGrams());
                    first.numbered(gtin == null ? null : gtin.digits(), null, null);
                    return session.persist(first);
                })
                .call(session::flush)
                .call(product -> done(session, "product.add", product));
    }

    private Uni<Void> done(Mutiny.Session session, String action, Product product) {
        var subject = new Audit.Subject(product.tenant(), "product", product.id());
        return deeds.done(session, action, subject, Map.of("name", product.name));
    }
}
