package vn.nhan.nemesis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Probe;

/** What really is on a marketplace, compared with what was wanted there; says what is wrong. */
final class Verdict {

    private final String channel;
    private final Probe probe;
    private final List<String> wrong = new ArrayList<>();

    Verdict(String channel, Probe probe) {
        this.channel = channel;
        this.probe = probe;
    }

    /** @param wanted listing and package of a product, and its price */
    record Wanted(UUID listing, UUID pack, long price) {}

    List<String> of(List<Wanted> all) {
        if (probe.remoteCount() != all.size()) {
            wrong.add(channel + " has " + probe.remoteCount() + " listings, and " + all.size() + " were wanted");
        }
        all.forEach(this::look);
        ordered(probe.received());
        return wrong;
    }

    private void look(Wanted wanted) {
        var sku = ItemCode.of(wanted.listing(), wanted.pack());
        var found = probe.bySku(sku);
        if (found.isEmpty()) {
            wrong.add(channel + " lost " + sku);
        } else if (found.get().priceDong() != wanted.price() || !found.get().buyable()) {
            wrong.add(channel + " has " + sku + " at " + found.get().priceDong() + ", wanted " + wanted.price()
                    + (found.get().buyable() ? "" : ", not to be bought"));
        }
    }

    /** Prices only ever rose, so one that falls was sent by somebody who was late. */
    private void ordered(List<Asked> received) {
        var last = new HashMap<String, Long>();
        for (var asked : received) {
            if (asked.isWrite() && asked.body().length > 0 && asked.body()[0] == '{') {
                priced(asked).forEach((goods, price) -> {
                    var before = last.put(goods, price);
                    if (before != null && price < before) {
                        wrong.add(channel + " was told " + price + " after " + before + " for " + goods);
                    }
                });
            }
        }
    }

    private static Map<String, Long> priced(Asked asked) {
        var prices = new HashMap<String, Long>();
        var body = asked.json();
        var item = body.path("item_id").asText();
        if (asked.path().matches(".*/\\d+\\.json") || !item.isEmpty()) {
            gather(asked.path() + " " + item, body, prices);
        }
        return prices;
    }

    private static void gather(String goods, JsonNode node, Map<String, Long> prices) {
        for (var name : List.of("price", "original_price")) {
            if (node.path(name).isNumber() || node.path(name).isTextual()) {
                prices.put(goods, node.path(name).asLong());
            }
        }
        node.forEach(child -> gather(goods, child, prices));
    }
}
