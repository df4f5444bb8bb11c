package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.EditConflict;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;

/** In which languages something is offered, from when to when, and at which price each package. */
@ApplicationScoped
class ListingTerms {

    private static final long MOST_PACKAGES = 1_000_000_000L;

    private final TenantTx tx;
    private final CatalogRepository catalog;
    private final ListingDesk desk;
    private final ListingOffers offers;
    private final ListingDecisionLog decisions;
    private final Validation validation;
    private final Clock clock;

    ListingTerms(
            TenantTx tx,
            CatalogRepository catalog,
            ListingDesk desk,
            ListingOffers offers,
            ListingDecisionLog decisions,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.catalog = catalog;
        this.desk = desk;
        this.offers = offers;
        this.decisions = decisions;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param languages {@code vi}, and {@code en} where there is an English name; left out for Vietnamese alone
     * @param visibleFrom from when on it is seen once it is live; left out for at once
     * @param visibleUntil when that ends; left out for without end
     * @param packages what this place gets of them; what isn't named has its own price and all of its stock
     * @param version of the terms that was read before; left out to write over whatever is there
     */
    record Terms(
            @Nullable @Size(min = 1, max = 2) List<String> languages,
            @Nullable Instant visibleFrom,
            @Nullable Instant visibleUntil,
            @Nullable @Size(max = ProductVariant.MAX) List<@Valid @NotNull PackageTerms> packages,
            @Nullable Integer version) {}

    /** @param priceDong whole dong, taxes included; left out for the package's own */
    record PackageTerms(
            @NotNull UUID variantId,

            @Nullable @Min(1) @Max(ListingService.DEAREST_DONG)
            Long priceDong,

            @Nullable @Min(0) @Max(MOST_PACKAGES) Long stockShare) {}

    Uni<ListingView> read(UUID productId) {
        return tx.inTenant(session -> desk.readable(session, productId)
                .chain(() -> desk.listing(session, productId))
                .chain(listing -> view(session, listing)));
    }

    /**
     * Whoever comes too late is told both versions; see {@link EditConflict}.
     *
     * @param known the version that {@code If-Match} named; null for none
     */
    Uni<ListingView> write(UUID productId, Terms terms, @Nullable Integer known) {
        var checks = validation.of(terms);
        check(checks, terms);
        checks.orThrow();
        return tx.inTenant(session -> desk.mine(session, productId)
                .chain(mine -> desk.listing(session, productId)
                        .call(listing -> write(session, mine.product(), listing, Wanted.of(terms, known)))
                        .chain(listing -> desk.done(session, mine, listing, "listing.terms")
                                .chain(() -> view(session, listing)))));
    }

    private static void check(Checks checks, Terms terms) {
        var languages = terms.languages();
        checks.refuseIf(
                languages != null
                        && (!languages.contains("vi")
                                || !List.of("vi", "en").containsAll(languages)
                                || languages.stream().distinct().count() != languages.size()),
                "languages",
                "listing.languages");
        checks.refuseIf(
                terms.visibleFrom() != null
                        && terms.visibleUntil() != null
                        && !terms.visibleUntil().isAfter(terms.visibleFrom()),
                "visibleUntil",
                "listing.ends-before-it-begins");
    }

    private Uni<Void> write(Mutiny.Session session, Product product, Listing listing, Wanted wanted) {
        return catalog.variants(session, List.of(product.id()))
                .chain(variants -> offers.of(session, listing.id()).chain(there -> {
                    refuseStrangers(variants, wanted.offers());
                    var version = wanted.terms().version();
                    if (wanted.known() != null && wanted.known() != listing.edition) {
                        EditConflict.outdatedUnlessSame(TermsDifference.between(listing, there, wanted, variants));
                    } else if (version != null && version != listing.edition) {
                        EditConflict.unlessSame(TermsDifference.between(listing, there, wanted, variants));
                    }
                    refuseEnglish(product, wanted);
                    listing.edition++;
                    listing.languages = wanted.languages().toArray(String[]::new);
                    listing.visibleFrom = whole(wanted.terms().visibleFrom());
                    listing.visibleUntil = whole(wanted.terms().visibleUntil());
                    return session.flush()
                            .chain(() -> offers.write(
                                    session,
                                    listing,
                                    List.copyOf(wanted.offers().values())));
                }));
    }

    /** What is to be, packages without terms of their own left out. */
    record Wanted(Terms terms, @Nullable Integer known, Map<UUID, ListingOffer> offers) {

        static Wanted of(Terms terms, @Nullable Integer known) {
            var named = terms.packages() == null ? List.<PackageTerms>of() : terms.packages();
            return new Wanted(
                    terms,
                    known,
                    named.stream()
                            .filter(one -> one.priceDong() != null || one.stockShare() != null)
                            .map(one -> new ListingOffer(one.variantId(), one.priceDong(), one.stockShare()))
                            .collect(Collectors.toMap(
                                    ListingOffer::variantId, Function.identity(), (one, other) -> other)));
        }

        List<String> languages() {
            return terms.languages() == null ? List.of("vi") : terms.languages();
        }
    }

    private static void refuseStrangers(List<ProductVariant> variants, Map<UUID, ListingOffer> wanted) {
        var own = variants.stream().map(ProductVariant::id).collect(Collectors.toSet());
        if (!own.containsAll(wanted.keySet())) {
            throw new CatalogFailure.NotFound();
        }
    }

    private static void refuseEnglish(Product product, Wanted wanted) {
        if (wanted.languages().contains("en") && product.nameEn == null) {
            throw new ListingFailure.EnglishMissing();
        }
    }

    private static @Nullable Instant whole(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
    }

    Uni<ListingView> view(Mutiny.Session session, Listing listing) {
        return catalog.variants(session, List.of(listing.productId))
                .chain(variants -> offers.of(session, listing.id())
                        .chain(there -> takenDown(session, listing)
                                .map(why -> new ListingView(
                                        listing.id(),
                                        listing.productId,
                                        listing.status(),
                                        listing.place,
                                        listing.facts().isVisibleAt(clock.instant()),
                                        listing.visibleFrom != null && listing.visibleFrom.isAfter(clock.instant()),
                                        List.of(listing.languages),
                                        listing.visibleFrom,
                                        listing.visibleUntil,
                                        listing.publishedAt,
                                        packages(variants, there),
                                        why.isEmpty() ? null : why.get(0),
                                        listing.edition))));
    }

    private static List<ListingView.Package> packages(List<ProductVariant> variants, Map<UUID, ListingOffer> there) {
        var packages = new ArrayList<ListingView.Package>();
        for (var variant : variants) {
            var offer = there.get(variant.id());
            packages.add(new ListingView.Package(
                    variant.id(),
                    PackageName.of(variant),
                    variant.priceDong,
                    offer == null ? null : offer.priceDong(),
                    offer == null ? null : offer.stockShare()));
        }
        return packages;
    }

    private Uni<List<ListingView.TakenDown>> takenDown(Mutiny.Session session, Listing listing) {
        return listing.status() != ListingStatus.TAKEN_DOWN
                ? Uni.createFrom().item(List.of())
                : decisions
                        .of(session, listing.id())
                        .map(all -> all.stream()
                                .filter(decision ->
                                        decision.verb().equals("take-down") && decision.reasonCode() != null)
                                .limit(1)
                                .map(decision -> new ListingView.TakenDown(
                                        Checks.present(decision.reasonCode()), decision.reason(), decision.at()))
                                .toList());
    }
}
