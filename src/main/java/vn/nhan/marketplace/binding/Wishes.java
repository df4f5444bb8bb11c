package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.GoodsOnOffer;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.marketplace.mapping.GoodsMapping;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Prose;

/** What is wanted of a listing on a marketplace: what the storefront shows just now, and nothing where it shows nothing. */
@ApplicationScoped
class Wishes {

    /** Nobody counts them here; marketplaces want a number. */
    private static final long UNCOUNTED = 100;

    private final GoodsOnOffer goods;
    private final GoodsMapping mapping;
    private final GoodsPapers papers;
    private final Clock clock;

    Wishes(GoodsOnOffer goods, GoodsMapping mapping, GoodsPapers papers, Clock clock) {
        this.goods = goods;
        this.mapping = mapping;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A wish.
     *
     * @param rules what the marketplace demands of such goods; empty while it hasn't told
     * @param until when it changes by itself
     */
    record Wish(Desired want, Optional<CategoryRules> rules, Optional<Instant> until) {}

    Uni<Wish> of(Mutiny.Session session, Claimed claimed, int buffer) {
        return goods.of(session, claimed.tenant(), claimed.listing())
                .chain(found -> found.isEmpty() || !claimed.wanted()
                        ? packages(session, claimed.product())
                                .map(packs -> new Wish(nothing(claimed, packs), Optional.empty(), Optional.empty()))
                        : mapping.of(session, claimed.account(), found.get())
                                .chain(mapped -> papers.of(session, found.get(), mapped.rules())
                                        .map(shown -> new Wish(
                                                wanted(claimed, new Shown(found.get(), mapped, shown), buffer),
                                                mapped.rules(),
                                                nextChange(found.get())))));
    }

    private record Shown(Goods goods, GoodsMapping.Mapped mapped, List<Desired.Paper> papers) {}

    private static Desired wanted(Claimed claimed, Shown shown, int buffer) {
        var goods = shown.goods();
        var text = goods.description() == null ? "" : goods.description();
        return new Desired(
                goods.listingId(),
                claimed.generation(),
                true,
                goods.name(),
                Prose.html(text),
                Prose.plain(text),
                goods.producer(),
                shown.mapped().category(),
                shown.mapped().attributes(),
                goods.pictures().stream().map(Wishes::picture).toList(),
                goods.packs().stream().map(pack -> variant(goods, pack, buffer)).toList(),
                shown.papers(),
                goods.link());
    }

    private static Desired.Variant variant(Goods goods, Goods.Pack pack, int buffer) {
        var available = pack.available() == null ? UNCOUNTED : pack.available();
        return new Desired.Variant(
                ItemCode.of(goods.listingId(), pack.id()),
                Optional.ofNullable(pack.gtin()),
                goods.packs().size() == 1 ? Map.of() : Map.of("Quy cách", label(pack)),
                pack.priceDong() == null ? 0 : pack.priceDong(),
                Math.max(0, available - buffer),
                gross(pack.grams()));
    }

    private static String label(Goods.Pack pack) {
        var parts = Stream.of(new Grams(pack.grams()).display(), pack.grade(), pack.packaging())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        return String.join(", ", parts);
    }

    /** With a tenth for the packaging, which nobody weighs. */
    private static int gross(long grams) {
        return (int) Math.min(Integer.MAX_VALUE, grams + grams / 10);
    }

    /** Under a key lies the same picture for ever: its name tells pictures apart as its bytes do. */
    private static Desired.Picture picture(Goods.Picture picture) {
        return new Desired.Picture(
                StepKey.of(picture.key()) + StepKey.of(picture.key(), "2"),
                "image/jpeg",
                picture.width(),
                picture.height(),
                0,
                picture.address());
    }

    private Optional<Instant> nextChange(Goods goods) {
        var now = clock.instant();
        return Stream.concat(
                        Stream.ofNullable(goods.offeredUntil()),
                        goods.marks().stream().flatMap(mark -> Stream.ofNullable(mark.until())))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private static Uni<List<UUID>> packages(Mutiny.Session session, UUID product) {
        return session.createNativeQuery(
                        "select id from product_variant where product_id = :product order by removed_at nulls first, position",
                        UUID.class)
                .setParameter("product", product)
                .getResultList();
    }

    /** Enough to find it and take it off. */
    private static Desired nothing(Claimed claimed, List<UUID> packages) {
        return new Desired(
                claimed.listing(),
                claimed.generation(),
                false,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Map.of(),
                List.of(),
                packages.stream()
                        .map(pack -> new Desired.Variant(
                                ItemCode.of(claimed.listing(), pack), Optional.empty(), Map.of(), 0, 0, 0))
                        .toList(),
                List.of(),
                "");
    }
}
