package vn.nhan.support.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what this process has changed of experts, so that what is kept of them in memory is known to be old. */
@ApplicationScoped
public class ExpertChanges {

    private final AtomicLong count = new AtomicLong();

    public long count() {
        return count.get();
    }

    public void touch() {
        count.incrementAndGet();
    }
}
