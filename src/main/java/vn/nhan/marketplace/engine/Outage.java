package vn.nhan.marketplace.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a marketplace answers anybody. Counts accounts, each by what became of its last pass, so that one that is broken
 * never speaks for all: opens when the last five got no answer, or ten of the last twenty. Then one pass at a time tries,
 * and the first that comes through closes it.
 *
 * @param recent at most twenty accounts, the last one at the end
 * @param openedAt since when nobody is answered; empty while it is closed
 * @param retryAt when the next pass tries
 */
public record Outage(List<Seen> recent, Optional<Instant> openedAt, Optional<Instant> retryAt) {

    public static final Outage NONE = new Outage(List.of(), Optional.empty(), Optional.empty());

    private static final int IN_A_ROW = 5;
    private static final int LAST = 20;
    private static final int OF_LAST = 10;
    /** Of what was longer ago, nothing follows any more. */
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** @param account a mark of it that names it to nobody */
    public record Seen(String account, boolean failed, Instant at) {}

    public Outage failed(String account, Instant now) {
        var all = with(new Seen(account, true, now));
        if (openedAt.isEmpty() && !isOut(all)) {
            return new Outage(all, Optional.empty(), Optional.empty());
        }
        var opened = openedAt.orElse(now);
        return new Outage(all, Optional.of(opened), Optional.of(now.plus(pause(Duration.between(opened, now)))));
    }

    public Outage succeeded(String account, Instant now) {
        var all = with(new Seen(account, false, now));
        return openedAt.isPresent() || all.stream().noneMatch(Seen::failed)
                ? NONE
                : new Outage(all, Optional.empty(), Optional.empty());
    }

    private List<Seen> with(Seen seen) {
        var all = new ArrayList<Seen>();
        recent.stream()
                .filter(one -> !one.account().equals(seen.account()))
                .filter(one -> one.at().plus(MEMORY).isAfter(seen.at()))
                .forEach(all::add);
        all.add(seen);
        return List.copyOf(all.subList(Math.max(0, all.size() - LAST), all.size()));
    }

    private static boolean isOut(List<Seen> all) {
        var last = all.subList(Math.max(0, all.size() - IN_A_ROW), all.size());
        return last.size() == IN_A_ROW && last.stream().allMatch(Seen::failed)
                || all.stream().filter(Seen::failed).count() >= OF_LAST;
    }

    /** As long again as it has lasted. */
    private static Duration pause(Duration lasted) {
        if (lasted.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return lasted.compareTo(LONGEST) > 0 ? LONGEST : lasted;
    }
}
