package vn.nhan.marketplace.board;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Paged;

/** All goods of a business on all of its marketplaces, so that it is seen at one look what is missing where. */
@ApplicationScoped
class GoodsBoard {

    private final TenantTx tx;
    private final BoardDesk desk;
    private final Board board;
    private final BoardQueries queries;
    private final ChannelAccounts accounts;

    GoodsBoard(TenantTx tx, BoardDesk desk, Board board, BoardQueries queries, ChannelAccounts accounts) {
        this.tx = tx;
        this.desk = desk;
        this.board = board;
        this.queries = queries;
        this.accounts = accounts;
    }

    /** @param places what stands of it on which account; it isn't wanted on the others */
    record Row(UUID product, String name, Map<UUID, ListingView> places) {}

    /** @param accounts those that goods are put on one by one, in the order in which they were begun */
    record Found(List<Board.Where> accounts, Paged<Row> rows) {}

    Uni<Found> of(UUID business, BoardQueries.Part part) {
        return tx.inTenant(session -> desk.readsAllOf(session, business)
                .chain(() -> places(session, business))
                .chain(places -> places.isEmpty()
                        ? Uni.createFrom().item(new Found(places, Paged.of(List.of(), part.most(), Row::product)))
                        : rows(session, business, ids(places), part).map(rows -> new Found(places, rows))));
    }

    /** What is fetched as a file has no places of its own. */
    private Uni<List<Board.Where>> places(Mutiny.Session session, UUID business) {
        return accounts.ofBusiness(session, business)
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(account -> board.where(session, account))
                        .collect()
                        .asList())
                .map(all -> all.stream().filter(one -> one.way() != Way.FEED).toList());
    }

    private static List<UUID> ids(List<Board.Where> places) {
        return places.stream().map(one -> one.account().id()).toList();
    }

    private Uni<Paged<Row>> rows(Mutiny.Session session, UUID business, List<UUID> accounts, BoardQueries.Part part) {
        return queries.goods(session, business, accounts, part.andOne())
                .map(goods -> Paged.of(goods, part.most(), BoardQueries.Named::id))
                .chain(goods -> goods.items().isEmpty()
                        ? Uni.createFrom().item(new Paged<>(List.<Row>of(), null))
                        : queries.placed(
                                        session,
                                        accounts,
                                        goods.items().stream()
                                                .map(BoardQueries.Named::id)
                                                .toList())
                                .map(placed -> new Paged<>(joined(goods.items(), placed), goods.next())));
    }

    private static List<Row> joined(List<BoardQueries.Named> goods, List<BoardQueries.Placed> placed) {
        var places = new HashMap<UUID, Map<UUID, ListingView>>();
        placed.forEach(one -> places.computeIfAbsent(one.listing().productId(), product -> new HashMap<>())
                .put(one.account(), one.listing()));
        return goods.stream()
                .map(one -> new Row(one.id(), one.name(), places.getOrDefault(one.id(), Map.of())))
                .toList();
    }
}
