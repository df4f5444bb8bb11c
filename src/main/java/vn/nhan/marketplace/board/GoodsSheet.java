package vn.nhan.marketplace.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.web.Cursor;

/**
 * The goods of a business on all of its marketplaces, as a page shows them.
 *
 * @param next more of them, or null
 * @param first back to the first of them, or null
 */
record GoodsSheet(
        BusinessRef business,
        List<BoardSheet.Account> accounts,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first) {

    static final String HOME = "/my/marketplaces/goods";

    /** @param line how far it has come there, or null where it isn't wanted */
    record Cell(BoardSheet.Account account, BoardSheet.@Nullable Line line) {}

    /** @param cells in the order of the accounts */
    record Row(String product, String href, List<Cell> cells) {}

    static GoodsSheet of(BusinessRef business, GoodsBoard.Found found, Cursor from, BoardSheet words) {
        var accounts = named(found.accounts());
        var home = HOME + "?business=" + business.id();
        var next = found.rows().next();
        return new GoodsSheet(
                business,
                accounts,
                found.rows().items().stream()
                        .map(row -> row(row, accounts, words))
                        .toList(),
                next == null ? null : home + "&cursor=" + next,
                from.equals(Cursor.START) ? null : home);
    }

    /** Two shops on one marketplace are told apart by a number. */
    private static List<BoardSheet.Account> named(List<Board.Where> places) {
        var seen = new HashMap<String, Integer>();
        var named = new ArrayList<BoardSheet.Account>();
        for (var place : places) {
            var number = seen.merge(place.marketplace(), 1, Integer::sum);
            var name = number == 1 ? place.marketplace() : place.marketplace() + " " + number;
            named.add(BoardSheet.account(new Board.Where(place.account(), name, place.way()), Optional.empty()));
        }
        return List.copyOf(named);
    }

    private static Row row(GoodsBoard.Row row, List<BoardSheet.Account> accounts, BoardSheet words) {
        return new Row(
                row.name(),
                "/my/products/" + row.product(),
                accounts.stream()
                        .map(account -> {
                            var listing = row.places().get(UUID.fromString(account.id()));
                            return new Cell(account, listing == null ? null : words.line(account, listing));
                        })
                        .toList());
    }
}
