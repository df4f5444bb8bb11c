package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Prose;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.validation.GoodsTitle;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.RichText;
import vn.nhan.platform.validation.Validation;

/** What a business says of a product, said anew. */
@ApplicationScoped
class ProductEditing {

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final ProductWords words;
    private final ProductChanges changes;
    private final ProductViews views;
    private final OwnProducts own;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    ProductEditing(
            TenantTx tx,
            CatalogRepository catalog,
            ProductWords words,
            ProductChanges changes,
            ProductViews views,
            OwnProducts own,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.words = words;
        this.changes = changes;
        this.views = views;
        this.own = own;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param category code of a leaf of the category tree; may wait until the product is published
     * @param hsCode 4, 6 or 8 digits of the Harmonized System
     * @param tags at most 10 words to be found by
     * @param attributes what the category asks for, by the code of the attribute
     */
    record ProductText(
            @GoodsTitle String name,
            @GoodsTitle(required = false) @Nullable String nameEn,

            @PlainText(max = 40, required = false) @Nullable String category,

            @RichText @Nullable String description,

            @RichText @Nullable String descriptionEn,

            @RichText @Nullable String story,

            @RichText @Nullable String storyEn,

            @PlainText(max = 12, required = false) @Nullable String hsCode,
            @Size(max = 10) @Nullable List<@Size(min = 1, max = 40) String> tags,
            @Nullable Map<String, String> attributes) {

        /** HTML and links are taken out before anything else looks at the texts. */
        ProductText {
            description = Prose.cleaned(description);
            descriptionEn = Prose.cleaned(descriptionEn);
            story = Prose.cleaned(story);
            storyEn = Prose.cleaned(storyEn);
        }

        /** What goods of one kind say of themselves means nothing of another. */
        ProductText ofAnotherKind() {
            return new ProductText(
                    name, nameEn, category, description, descriptionEn, story, storyEn, hsCode, tags, Map.of());
        }
    }

    /**
     * Whoever comes too late is told both versions; see {@link EditConflict}.
     *
     * @param version that {@code If-Match} named; null to write over whatever is there
     */
    Uni<ProductView> edit(UUID productId, ProductText text, @Nullable Integer version) {
        return edit(productId, text, product -> {
            if (isOutdated(product, version)) {
                EditConflict.outdatedUnlessSame(TextDifference.between(product, text));
            }
        });
    }

    /** As {@link #edit}, for a form. */
    Uni<ProductView> save(UUID productId, ProductText text, @Nullable Integer version) {
        return edit(productId, text, product -> {
            if (isOutdated(product, version)) {
                EditConflict.unlessSame(TextDifference.between(product, text));
            }
        });
    }

    private Uni<ProductView> edit(UUID productId, ProductText text, Consumer<Product> guard) {
        var checks = validation.of(text);
        checks.refuseIf(
                text.hsCode() != null && !text.hsCode().matches("[0-9]{4}([0-9]{2}){0,2}"), "hsCode", "value.format");
        checks.orThrow();
        return tx.inTenant(session -> own.require(session, productId)
                .invoke(guard)
                .call(product -> apply(session, product, text))
                .call(product -> changes.settle(session, productId))
                .call(product -> deeds.done(
                        session,
                        "product.edit",
                        new Audit.Subject(product.tenant(), "product", productId),
                        Map.of("name", product.name)))
                .chain(product -> views.of(session, product)));
    }

    /** Makes it say that; nothing is told to anybody yet. */
    Uni<Void> apply(Mutiny.Session session, Product product, ProductText text) {
        return words.require(session, text.category(), text.attributes())
                .chain(() -> rename(session, product, text.name().strip()))
                .invoke(() -> write(product, text));
    }

    private static boolean isOutdated(Product product, @Nullable Integer version) {
        return version != null && version != product.version;
    }

    /** A new name is a new address; the old one goes on leading to it. */
    private Uni<Void> rename(Mutiny.Session session, Product product, String name) {
        var wanted = Vietnamese.slug(name, "san-pham");
        if (wanted.equals(Vietnamese.slug(product.name, "san-pham"))) {
            return Uni.createFrom().voidItem();
        }
        return catalog.freeSlug(session, wanted, product.id())
                .chain(slug -> catalog.giveUpSlug(session, product, slug, clock.instant())
                        .invoke(() -> product.slug = slug));
    }

    private void write(Product product, ProductText text) {
        product.name = text.name().strip();
        product.nameEn = text.nameEn();
        product.category = text.category();
        product.description = text.description();
        product.descriptionEn = text.descriptionEn();
        product.story = text.story();
        product.storyEn = text.storyEn();
        product.hsCode = text.hsCode();
        product.tags = text.tags() == null
                ? new String[0]
                : text.tags().stream().map(String::strip).distinct().toArray(String[]::new);
        product.attributes = Attributes.write(words.said(text.attributes()));
        product.changedAt = clock.instant();
    }
}
