package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.SalesElsewhere;
import vn.nhan.marketplace.binding.Bindings;
import vn.nhan.marketplace.connector.RemoteOrder;
import vn.nhan.platform.validation.Checks;

/** Keeps a page of orders, each as it last was, and takes what they sold off the stock, all in one transaction. */
@ApplicationScoped
class OrderBook {

    private final OrderRows rows;
    private final StockMoves stock;
    private final SalesElsewhere sales;
    private final Bindings bindings;
    private final SoldNews news;

    OrderBook(OrderRows rows, StockMoves stock, SalesElsewhere sales, Bindings bindings, SoldNews news) {
        this.rows = rows;
        this.stock = stock;
        this.sales = sales;
        this.bindings = bindings;
        this.news = news;
    }

    /** What a page did. */
    private record Done(List<OrderRows.Line> lines, Set<UUID> products, List<SoldNews.Sold> sold) {

        static Done nothing() {
            return new Done(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        }
    }

    Uni<Void> keep(Mutiny.Session session, Mark mark, List<RemoteOrder> page) {
        var read = latest(page, mark);
        return read.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.heads(session, mark.whose().account(), read.keySet()).chain(known -> {
                    var changed = read.values().stream()
                            .filter(order -> isNews(order, known))
                            .map(order -> OrderRows.Head.of(order, known.get(order.remoteId())))
                            .toList();
                    return changed.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : keep(session, mark, new Changed(changed, read));
                });
    }

    private record Changed(List<OrderRows.Head> heads, Map<String, RemoteOrder> orders) {

        List<String> ids() {
            return heads.stream().map(OrderRows.Head::remoteId).toList();
        }

        Sku.Named named(OrderRows.Head head) {
            return Sku.of(Checks.present(orders.get(head.remoteId())));
        }
    }

    /** Each as it is last on the page; what was ordered before the account was connected isn't ours. */
    private static Map<String, RemoteOrder> latest(List<RemoteOrder> page, Mark mark) {
        var latest = new LinkedHashMap<String, RemoteOrder>();
        page.stream()
                .filter(order -> order.placedAt()
                        .filter(placed -> placed.getEpochSecond() > 0 && placed.isBefore(mark.beganAt()))
                        .isEmpty())
                .forEach(order -> latest.merge(
                        order.remoteId(),
                        order,
                        (one, other) -> other.updatedAt().isBefore(one.updatedAt()) ? one : other));
        return latest;
    }

    /** What was true before what is known is no news, and neither is what was read already. */
    private static boolean isNews(RemoteOrder order, Map<String, OrderRows.Head> known) {
        var before = known.get(order.remoteId());
        return before == null
                || order.updatedAt().isAfter(before.updatedAt())
                || order.updatedAt().equals(before.updatedAt())
                        && !OrderRows.word(order.state()).equals(before.state());
    }

    private Uni<Void> keep(Mutiny.Session session, Mark mark, Changed changed) {
        var account = mark.whose().account();
        return rows.lines(session, account, changed.ids())
                .chain(lines -> sales.hold(session, mark.whose().business(), packs(changed, lines))
                        .chain(packs -> settle(session, new Page(mark, changed, lines, packs))))
                .chain(done -> session.flush()
                        .chain(() -> rows.keepLines(session, mark.whose(), done.lines()))
                        .chain(() -> after(session, mark, done)));
    }

    private static Collection<UUID> packs(Changed changed, Map<String, Map<UUID, OrderRows.Line>> lines) {
        var packs = changed.heads().stream()
                .flatMap(head -> changed.named(head).packs().keySet().stream())
                .collect(Collectors.toCollection(HashSet::new));
        lines.values().forEach(ofOrder -> packs.addAll(ofOrder.keySet()));
        return packs;
    }

    /** @param packs of ours that any of its orders names */
    private record Page(
            Mark mark,
            Changed changed,
            Map<String, Map<UUID, OrderRows.Line>> lines,
            Map<UUID, SalesElsewhere.Pack> packs) {}

    private Uni<Done> settle(Mutiny.Session session, Page page) {
        var done = Done.nothing();
        var heads = new ArrayList<OrderRows.Head>();
        return Multi.createFrom()
                .iterable(page.changed().heads())
                .onItem()
                .transformToUniAndConcatenate(
                        head -> settle(session, page, head, done).invoke(heads::add))
                .collect()
                .asList()
                .chain(all -> rows.keepHeads(session, page.mark().whose(), heads))
                .replaceWith(done);
    }

    /** Gives the order with the number of lines that are none of ours. */
    private Uni<OrderRows.Head> settle(Mutiny.Session session, Page page, OrderRows.Head head, Done done) {
        var named = page.changed().named(head);
        var known = page.lines().getOrDefault(head.remoteId(), Map.of());
        var ours = new LinkedHashMap<UUID, Sku.Wanted>();
        named.packs().forEach((id, wanted) -> {
            var pack = page.packs().get(id);
            if (pack != null && OrderRows.isOf(pack, wanted.sku())) {
                ours.put(id, wanted);
            }
        });
        var all = new ArrayList<>(ours.keySet());
        known.keySet().stream().filter(id -> !ours.containsKey(id)).forEach(all::add);
        var leftOut = named.leftOut() + named.packs().size() - ours.size();
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(id -> {
                    var before = known.getOrDefault(id, OrderRows.Line.of(head.remoteId(), id));
                    return line(session, page, new Wish(head, before, ours.get(id)), done);
                })
                .collect()
                .asList()
                .replaceWith(head.leavingOut(leftOut));
    }

    /** @param wanted null where the order names it no more */
    private record Wish(OrderRows.Head head, OrderRows.Line before, Sku.@Nullable Wanted wanted) {

        long ordered() {
            return wanted == null ? 0 : wanted.quantity();
        }
    }

    private Uni<Void> line(Mutiny.Session session, Page page, Wish wish, Done done) {
        var head = wish.head();
        var before = wish.before().settling();
        var goal = Settling.Goal.of(head.remote(), head.shipped());
        var moves = before.moves(goal, head.shipped(), wish.ordered());
        var pack = page.packs().get(wish.before().variant());
        return stock.make(
                        session,
                        new StockMoves.For(
                                wish.before().variant(), page.mark().whose().account(), head.remoteId()),
                        moves)
                .invoke(change -> {
                    var after = before.after(goal, head.shipped(), new Settling.Outcome(wish.ordered(), change));
                    var isSold = after.effect() == StockEffect.TAKEN
                            && before.effect() != StockEffect.TAKEN
                            && !wish.before().wasSold();
                    done.lines().add(wish.before().with(after, wish.wanted(), isSold ? head.updatedAt() : null));
                    if (pack != null && !moves.isEmpty()) {
                        done.products().add(pack.productId());
                    }
                    if (pack != null && isSold) {
                        done.sold().add(new SoldNews.Sold(pack.listingId(), wish.ordered(), head.updatedAt()));
                    }
                })
                .replaceWithVoid();
    }

    /** All other accounts are behind now; this one has sold them itself, so it is looked at before anything is written. */
    private Uni<Void> after(Mutiny.Session session, Mark mark, Done done) {
        return sales.settle(session, done.products())
                .chain(() -> bindings.readAgain(session, mark.whose().account(), done.products()))
                .chain(() -> news.tell(session, mark.whose(), done.sold()));
    }
}
