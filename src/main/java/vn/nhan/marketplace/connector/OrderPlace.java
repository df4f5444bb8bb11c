package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where orders go on that come by the time of their last change, the oldest first, to the second. A page begins at the time
 * at which the last one ended, and not at its number: an order that changes meanwhile moves to the end, and would push
 * another one past a number.
 *
 * @param seen ids of orders of that second that were given before
 */
public record OrderPlace(Instant from, Set<String> seen) {

    /** So many orders of one second may change between two pages. */
    private static final int OVERLAP = 20;

    public static OrderPlace of(OrderWindow window) {
        var parts = window.page().orElse("").split("\\|", 2);
        return parts.length == 2 && parts[0].matches("\\d{1,12}")
                ? new OrderPlace(Instant.ofEpochSecond(Long.parseLong(parts[0])), Set.of(parts[1].split(",", -1)))
                : new OrderPlace(window.from(), Set.of());
    }

    /** @param orders those of the page, all of them, at least one */
    public OrderPlace after(List<RemoteOrder> orders) {
        var last = orders.get(orders.size() - 1).updatedAt();
        var same = orders.stream()
                .filter(order -> order.updatedAt().equals(last))
                .map(RemoteOrder::remoteId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (last.equals(from)) {
            same.addAll(seen);
        }
        return new OrderPlace(last, same);
    }

    /** How many orders from that second on may be passed over. */
    public int offset() {
        return Math.max(0, seen.size() - OVERLAP);
    }

    /** A numbered page, of so many orders, that reaches back as far; numbers begin with 1. */
    public record Part(int number, int size) {}

    /** @param most orders on a page, at least twice as many as pages reach back */
    public Part part(int most) {
        var before = (offset() + most - 1) / most;
        return offset() <= most / 2 ? new Part(1, most) : new Part(before + 1, offset() / before);
    }

    public String text() {
        return from.getEpochSecond() + "|" + String.join(",", seen);
    }
}
