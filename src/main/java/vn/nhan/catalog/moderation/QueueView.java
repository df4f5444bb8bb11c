package vn.nhan.catalog.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue as it is shown.
 *
 * @param tabs the three of them, with how many lie in each
 */
record QueueView(
        Queue queue,
        List<QueueLine> lines,
        List<Tab> tabs,
        @Nullable DoneNotice done) {

    /** One of the queues. */
    record Tab(String key, String href, long count, boolean current) {}

    public String getKey() {
        return queue.key();
    }

    public String getQuery() {
        return queue.query();
    }

    public long getHere() {
        return tabs.stream().filter(Tab::current).mapToLong(Tab::count).sum();
    }

    /** Whether there is more than is shown. */
    public boolean isCut() {
        return getHere() > lines.size();
    }

    /** Whether one after the other can be taken from it. */
    public boolean isWorkable() {
        return queue != Queue.TAKEN_DOWN && !lines.isEmpty();
    }
}
