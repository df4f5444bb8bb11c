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
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.GoodsOnOffer;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Prose;

/** What is wanted of a listing on a marketplace: what the storefront shows just now, and nothing where it shows nothing. */
@ApplicationScoped
class Wishes {

    /** Nobody counts them here; marketplaces want a number. */
    private static final long UNCOUNTED = 100;

    private final GoodsOnOffer goods;
    private final Clock clock;

    Wishes(GoodsOnOffer goods, Clock clock) {
        this.goods = goods;
        this.clock = clock;
    }

    /**
     * A wish.
     *
     * @param until when it changes by itself
     */
    record Wish(Desired want, Optional<Instant> until) {}

    Uni<Wish> of(Mutiny.Session session, Claimed claimed, int buffer) {
        return goods.of(session, claimed.tenant(), claimed.listing())
                .chain(found -> found.isEmpty() || !claimed.wanted()
                        ? packages(session, claimed.product())
                                .map(packs -> new Wish(nothing(claimed, packs), Optional.empty()))
                        : mapped(session, claimed, found.get())
                                .map(mapping -> new Wish(
                                        wanted(claimed, found.get(), mapping, buffer), nextChange(found.get()))));
    }

    /** @param attributes constants by the marketplace's ids */
    private record Mapping(@Nullable String category, Map<String, String> attributes) {}

    private static Uni<Mapping> mapped(Mutiny.Session session, Claimed claimed, Goods goods) {
        return session.createNativeQuery(
                        "select m.remote_category, coalesce((select string_agg(e.key || chr(31) || e.value, chr(30)) from"
                                + " jsonb_each_text(m.attributes) e), '') from channel_category m join channel_account a"
                                + " on a.tenant_id = m.tenant_id and a.channel = m.channel where a.id = :account and"
                                + " m.category = cast(:category as text)",
                        Object[].class)
                .setParameter("account", claimed.account())
                .setParameter("category", goods.category())
                .getResultList()
                .map(rows -> rows.isEmpty()
                        ? new Mapping(null, Map.of())
                        : new Mapping((String) rows.get(0)[0], attributes((String) rows.get(0)[1])));
    }

    private static Map<String, String> attributes(String joined) {
        return Stream.of(joined.split("\u001e", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("\u001f", 2))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private Desired wanted(Claimed claimed, Goods goods, Mapping mapping, int buffer) {
        var text = goods.description() == null ? "" : goods.description();
        return new Desired(
                goods.listingId(),
                claimed.generation(),
                true,
                goods.name(),
                Prose.html(text),
                Prose.plain(text),
                goods.producer(),
                Optional.ofNullable(mapping.category()),
                mapping.attributes(),
                goods.pictures().stream().map(Wishes::picture).toList(),
                goods.packs().stream().map(pack -> variant(goods, pack, buffer)).toList(),
                papers(goods),
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

    private List<Desired.Paper> papers(Goods goods) {
        var now = clock.instant();
        return goods.marks().stream()
                .filter(mark -> mark.holdsAt(now))
                .map(mark -> new Desired.Paper(mark.kind(), "", Optional.empty()))
                .toList();
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
