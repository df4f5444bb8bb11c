package vn.nhan.marketplace.order;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.connector.RemoteOrder;

/** What lines of an order name of ours. */
final class Sku {

    /** More packages than that are in no order that anybody sends. */
    private static final long MOST = 1_000_000;

    private Sku() {}

    /** @param leftOut lines that name nothing of ours, or nothing at all */
    record Named(Map<UUID, Wanted> packs, int leftOut) {}

    record Wanted(String sku, long quantity, long unitPriceDong) {}

    /** By their packages; several lines of one package are one. */
    static Named of(RemoteOrder order) {
        var packs = new LinkedHashMap<UUID, Wanted>();
        var leftOut = 0;
        for (var line : order.lines()) {
            var pack = ItemCode.pack(line.sku());
            if (pack.isEmpty() || line.quantity() <= 0 || line.quantity() > MOST) {
                leftOut++;
            } else {
                packs.merge(
                        pack.get(),
                        new Wanted(line.sku(), line.quantity(), Math.max(0, line.unitPriceDong())),
                        (one, other) -> new Wanted(one.sku(), one.quantity() + other.quantity(), one.unitPriceDong()));
            }
        }
        return new Named(packs, leftOut);
    }
}
