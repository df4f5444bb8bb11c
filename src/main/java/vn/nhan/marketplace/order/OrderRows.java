package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.SalesElsewhere;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.connector.RemoteOrder;

/** Orders and their lines as they are kept: a number, a state, packages; nobody's name, and no word of anybody. */
@ApplicationScoped
class OrderRows {

    private static final String KEEP_HEADS =
            "insert into channel_order (tenant_id, account_id, remote_id, state, updated_at, first_seen_at, shipped, left_out)"
                    + " select :tenant, :account, o.id, o.state, o.updated, :now, o.shipped, o.out from"
                    + " jsonb_to_recordset(cast(cast(:orders as text) as jsonb)) as o(id text, state text, updated timestamptz,"
                    + " shipped boolean, out int) on conflict (tenant_id, account_id, remote_id) do update set state ="
                    + " excluded.state, updated_at = excluded.updated_at, shipped = excluded.shipped, left_out ="
                    + " excluded.left_out";

    private static final String KEEP_LINES =
            "insert into channel_order_line (tenant_id, account_id, order_id, variant_id, quantity, unit_price_dong, settled,"
                    + " off_stock, sold_at) select :tenant, :account, o.id, o.pack, o.quantity, o.price, o.settled, o.off, o.sold"
                    + " from jsonb_to_recordset(cast(cast(:lines as text) as jsonb)) as o(id text, pack uuid, quantity bigint,"
                    + " price bigint, settled text, off bigint, sold timestamptz) on conflict (tenant_id, account_id, order_id,"
                    + " variant_id) do update set quantity = excluded.quantity, unit_price_dong = excluded.unit_price_dong,"
                    + " settled = excluded.settled, off_stock = excluded.off_stock, sold_at ="
                    + " coalesce(channel_order_line.sold_at, excluded.sold_at)";

    private final Clock clock;

    OrderRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * An order.
     *
     * @param state as it stands in the database
     * @param shipped whether it was ever seen on its way
     */
    record Head(String remoteId, RemoteOrder.State remote, Instant updatedAt, boolean shipped, int leftOut) {

        static Head of(RemoteOrder order, @Nullable Head before) {
            return new Head(
                    order.remoteId(),
                    order.state(),
                    order.updatedAt(),
                    before != null && before.shipped() || Settling.hasLeft(order.state()),
                    0);
        }

        String state() {
            return word(remote);
        }

        Head leavingOut(int lines) {
            return new Head(remoteId, remote, updatedAt, shipped, lines);
        }
    }

    /** @param soldAt when it was first seen as sold; null before */
    record Line(
            String order,
            UUID variant,
            Settling settling,
            long unitPriceDong,
            @Nullable Instant soldAt) {

        static Line of(String order, UUID variant) {
            return new Line(order, variant, Settling.NEW, 0, null);
        }

        boolean wasSold() {
            return soldAt != null;
        }

        Line with(Settling after, Sku.@Nullable Wanted wanted, @Nullable Instant sold) {
            return new Line(
                    order,
                    variant,
                    after,
                    wanted == null ? unitPriceDong : wanted.unitPriceDong(),
                    soldAt == null ? sold : soldAt);
        }
    }

    static String word(RemoteOrder.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a code is that of the package on its own listing. */
    static boolean isOf(SalesElsewhere.Pack pack, String sku) {
        return ItemCode.of(pack.listingId(), pack.id()).equalsIgnoreCase(sku);
    }

    Uni<Map<String, Head>> heads(Mutiny.Session session, UUID account, Collection<String> ids) {
        return session.createNativeQuery(
                        "select remote_id, state, updated_at, shipped, left_out from channel_order where account_id = :account"
                                + " and remote_id in (:ids)",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Head(
                                (String) row[0],
                                RemoteOrder.State.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                                ((OffsetDateTime) row[2]).toInstant(),
                                (Boolean) row[3],
                                ((Number) row[4]).intValue()))
                        .collect(Collectors.toMap(Head::remoteId, Function.identity())));
    }

    /** By order and package. */
    Uni<Map<String, Map<UUID, Line>>> lines(Mutiny.Session session, UUID account, Collection<String> orders) {
        return session.createNativeQuery(
                        "select order_id, variant_id, settled, quantity, off_stock, unit_price_dong, sold_at from"
                                + " channel_order_line where account_id = :account and order_id in (:orders)",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("orders", orders)
                .getResultList()
                .map(rows -> {
                    var lines = new HashMap<String, Map<UUID, Line>>();
                    rows.stream()
                            .map(OrderRows::line)
                            .forEach(line -> lines.computeIfAbsent(line.order(), order -> new HashMap<>())
                                    .put(line.variant(), line));
                    return lines;
                });
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                (UUID) row[1],
                new Settling(
                        StockEffect.of((String) row[2]), ((Number) row[3]).longValue(), ((Number) row[4]).longValue()),
                ((Number) row[5]).longValue(),
                row[6] == null ? null : ((OffsetDateTime) row[6]).toInstant());
    }

    Uni<Void> keepHeads(Mutiny.Session session, Mark.Whose whose, List<Head> heads) {
        var orders = new JsonArray();
        heads.forEach(head -> orders.add(new JsonObject()
                .put("id", head.remoteId())
                .put("state", head.state())
                .put("updated", head.updatedAt().toString())
                .put("shipped", head.shipped())
                .put("out", head.leftOut())));
        return session.createNativeQuery(KEEP_HEADS)
                .setParameter("tenant", whose.tenant().value())
                .setParameter("account", whose.account())
                .setParameter("orders", orders.encode())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> keepLines(Mutiny.Session session, Mark.Whose whose, List<Line> all) {
        if (all.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var lines = new JsonArray();
        all.forEach(line -> lines.add(new JsonObject()
                .put("id", line.order())
                .put("pack", line.variant().toString())
                .put("quantity", line.settling().quantity())
                .put("price", line.unitPriceDong())
                .put("settled", line.settling().effect().key())
                .put("off", line.settling().offStock())
                .put("sold", line.soldAt() == null ? null : line.soldAt().toString())));
        return session.createNativeQuery(KEEP_LINES)
                .setParameter("tenant", whose.tenant().value())
                .setParameter("account", whose.account())
                .setParameter("lines", lines.encode())
                .executeUpdate()
                .replaceWithVoid();
    }
}
