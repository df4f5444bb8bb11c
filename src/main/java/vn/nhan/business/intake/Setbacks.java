package vn.nhan.business.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sheets that can't be worked off just now, and when each may be tried again: after the third time in a row later and
 * later, ten minutes at most. Kept by this process alone; another one finds out by itself.
 */
@ApplicationScoped
class Setbacks {

    private static final int AT_ONCE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<UUID, Setback> noted = new ConcurrentHashMap<>();
    private final Clock clock;

    Setbacks(Clock clock) {
        this.clock = clock;
    }

    private record Setback(int times, Instant nextTry) {}

    boolean mayTry(UUID sheet) {
        var setback = noted.get(sheet);
        return setback == null || !clock.instant().isBefore(setback.nextTry());
    }

    void note(UUID sheet) {
        noted.compute(sheet, (id, before) -> {
            var times = before == null ? 1 : before.times() + 1;
            return new Setback(times, clock.instant().plus(pause(times)));
        });
    }

    void forget(UUID sheet) {
        noted.remove(sheet);
    }

    static Duration pause(int times) {
        if (times < AT_ONCE) {
            return Duration.ZERO;
        }
        var seconds = Duration.ofSeconds(1L << Math.min(times, 20));
        return seconds.compareTo(LONGEST) < 0 ? seconds : LONGEST;
    }
}
