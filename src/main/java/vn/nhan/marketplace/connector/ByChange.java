package vn.nhan.marketplace.connector;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Pages through orders in the order of their last change, where a marketplace counts pages only: an order that changes
 * meanwhile moves to the end and would push another over the edge of a page. So each page begins anew at the second in
 * which the last one ended; only what many orders share a second is counted by pages.
 *
 * @param since the second from which this page looks
 * @param page from 1, within that
 */
public record ByChange(Instant since, int page) {

    /** Where a window is looked at now. */
    public static ByChange of(OrderWindow window) {
        return window.page().map(ByChange::read).orElseGet(() -> new ByChange(second(window.from()), 1));
    }

    /**
     * What of a page belongs to the window, and where it goes on.
     *
     * @param found in the order of their last change
     * @param full whether there may be more
     */
    public OrderPage page(List<RemoteOrder> found, boolean full, OrderWindow window) {
        if (!full || found.isEmpty()) {
            return new OrderPage(within(found, window), Optional.empty());
        }
        var last = second(found.get(found.size() - 1).updatedAt());
        if (!last.isAfter(since)) {
            return new OrderPage(within(found, window), Optional.of(new ByChange(since, page + 1).written()));
        }
        var whole = found.stream()
                .filter(order -> second(order.updatedAt()).isBefore(last))
                .toList();
        return new OrderPage(within(whole, window), Optional.of(new ByChange(last, 1).written()));
    }

    private static List<RemoteOrder> within(List<RemoteOrder> orders, OrderWindow window) {
        return orders.stream()
                .filter(order -> !order.updatedAt().isBefore(window.from())
                        && order.updatedAt().isBefore(window.to()))
                .toList();
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private String written() {
        return since.getEpochSecond() + "/" + page;
    }

    private static ByChange read(String written) {
        var parts = written.split("/", 2);
        return new ByChange(Instant.ofEpochSecond(Long.parseLong(parts[0])), Integer.parseInt(parts[1]));
    }
}
