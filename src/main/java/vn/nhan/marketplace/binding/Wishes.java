package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.GoodsOnOffer;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.mapping.GoodsMapping;
import vn.nhan.platform.tenancy.TenantId;

/** What is wanted of listings on marketplaces: what the storefront shows just now, and nothing where it shows nothing. */
@ApplicationScoped
class Wishes {

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
     */
    record Wish(Desired want, Optional<CategoryRules> rules, Terms terms) {}

    /**
     * How long a wish stands, and by what.
     *
     * @param until when it changes by itself
     * @param promised by what buyers there buy it from now on
     * @param lost what was promised to them and holds no longer; nothing is on sale there while there is any
     */
    record Terms(Optional<Instant> until, Promises promised, Promises lost) {

        static final Terms NONE = new Terms(Optional.empty(), Promises.NONE, Promises.NONE);
    }

    /**
     * Of what a wish is asked.
     *
     * @param buffer packages that are kept back from the account
     */
    record Asked(Claimed claimed, int buffer) {}

    /** Of one listing. */
    Uni<Wish> of(Mutiny.Session session, Asked asked) {
        return of(session, asked.claimed().tenant(), List.of(asked))
                .map(found -> found.values().iterator().next());
    }

    /** By the bindings' ids, one for each that was asked. */
    Uni<Map<UUID, Wish>> of(Mutiny.Session session, TenantId tenant, List<Asked> asked) {
        var listings = asked.stream()
                .map(Asked::claimed)
                .filter(Claimed::wanted)
                .map(Claimed::listing)
                .distinct()
                .toList();
        return goods.of(session, tenant, listings).chain(onOffer -> {
            var shown = new ArrayList<Shown>();
            var gone = new ArrayList<Claimed>();
            asked.forEach(one -> Optional.ofNullable(onOffer.get(one.claimed().listing()))
                    .filter(goods -> one.claimed().wanted())
                    .ifPresentOrElse(goods -> shown.add(new Shown(one, goods)), () -> gone.add(one.claimed())));
            var wishes = new HashMap<UUID, Wish>();
            return nothing(session, gone, wishes)
                    .chain(() -> wanted(session, shown, wishes))
                    .replaceWith(wishes);
        });
    }

    /** What stands on the storefront. */
    private record Shown(Asked asked, Goods goods) {}

    private Uni<Void> wanted(Mutiny.Session session, List<Shown> shown, Map<UUID, Wish> wishes) {
        var categories = shown.stream()
                .flatMap(one -> Stream.ofNullable(one.goods().category()))
                .collect(Collectors.toSet());
        var accounts =
                shown.stream().map(one -> one.asked().claimed().account()).collect(Collectors.toSet());
        return mapping.places(session, accounts, categories)
                .chain(places -> Multi.createFrom()
                        .iterable(shown)
                        .onItem()
                        .transformToUniAndConcatenate(one -> wish(session, one, places)
                                .invoke(wish -> wishes.put(one.asked().claimed().id(), wish)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Wish> wish(Mutiny.Session session, Shown shown, GoodsMapping.Places places) {
        var claimed = shown.asked().claimed();
        var goods = shown.goods();
        var mapped = places.of(claimed.account(), goods);
        var promised = Promises.of(goods.marks(), clock.instant());
        var lost = claimed.promised().lostTo(promised);
        return papers.of(session, goods, mapped.rules())
                .map(found -> new Wish(
                        DesiredGoods.wanted(
                                claimed,
                                new DesiredGoods.Shown(
                                        goods, mapped, found, shown.asked().buffer(), lost.isEmpty())),
                        mapped.rules(),
                        new Terms(nextChange(goods), promised, lost)));
    }

    private Optional<Instant> nextChange(Goods goods) {
        var now = clock.instant();
        return Stream.concat(
                        Stream.ofNullable(goods.offeredUntil()),
                        goods.marks().stream().flatMap(mark -> Stream.ofNullable(mark.until())))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private static Uni<Void> nothing(Mutiny.Session session, List<Claimed> gone, Map<UUID, Wish> wishes) {
        return gone.isEmpty()
                ? Uni.createFrom().voidItem()
                : packages(
                                session,
                                gone.stream().map(Claimed::product).distinct().toList())
                        .invoke(packages -> gone.forEach(one -> wishes.put(
                                one.id(),
                                new Wish(
                                        DesiredGoods.nothing(one, packages.getOrDefault(one.product(), List.of())),
                                        Optional.empty(),
                                        Terms.NONE))))
                        .replaceWithVoid();
    }

    private static Uni<Map<UUID, List<UUID>>> packages(Mutiny.Session session, List<UUID> products) {
        return session.createNativeQuery(
                        "select product_id, id from product_variant where product_id in (:products) order by removed_at"
                                + " nulls first, position",
                        Object[].class)
                .setParameter("products", products)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList()))));
    }
}
