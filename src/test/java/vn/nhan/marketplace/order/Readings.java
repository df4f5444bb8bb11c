package vn.nhan.marketplace.order;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nhan.marketplace.binding.Bindings;
import vn.nhan.marketplace.binding.ShopsAtWork;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.BehindTheWall;

/** Reads the orders of a test's own shops when it is told to. */
final class Readings {

    private static final int MANY = 200;

    private final ShopsAtWork shops;
    private final OrderReader reader;
    private final List<UUID> accounts = new ArrayList<>();

    Readings(ShopsAtWork shops) {
        this.shops = shops;
        this.reader = new OrderReader(
                ShopsAtWork.bean(TenantTx.class),
                ShopsAtWork.bean(OrderMarks.class),
                ShopsAtWork.bean(OrderBook.class),
                ShopsAtWork.bean(Bindings.class),
                shops,
                ShopsAtWork.bean(Clock.class));
    }

    OrderReader reader() {
        return reader;
    }

    UUID of(UUID account) {
        accounts.add(account);
        return account;
    }

    /** Those that are due; other tests leave shops behind. */
    List<Mark> claim() {
        return ShopsAtWork.done(() -> reader.claim(shops.tenant(), MANY)).stream()
                .filter(mark -> accounts.contains(mark.whose().account()))
                .toList();
    }

    void read(Mark mark) {
        ShopsAtWork.done(() -> reader.read(mark));
    }

    /** What is due just now. */
    void readDue() {
        claim().forEach(this::read);
    }

    /** At once, as after a hook. */
    void readAll() throws SQLException {
        accounts.forEach(this::ask);
        readDue();
    }

    void ask(UUID account) {
        try {
            BehindTheWall.change(
                    "update channel_order_mark set due_at = now() - interval '1 minute' where account_id = '" + account
                            + "'",
                    "channel_order_mark");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String one(String sql) throws SQLException {
        return BehindTheWall.ask(
                        sql,
                        "channel_order",
                        "channel_order_line",
                        "channel_order_mark",
                        "channel_binding",
                        "channel_account",
                        "channel_hook",
                        "product_variant",
                        "stock_reservation")
                .get(0);
    }
}
