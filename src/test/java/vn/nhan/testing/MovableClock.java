package vn.nhan.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The platform's clock in tests: it goes on from wherever a test sets it, until {@link #reset}. */
public final class MovableClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    private MovableClock() {}

    public static void forward(Duration by) {
        AHEAD.updateAndGet(ahead -> ahead.plus(by));
    }

    public static void setTo(Instant moment) {
        AHEAD.set(Duration.between(Clock.systemUTC().instant(), moment));
    }

    public static void reset() {
        AHEAD.set(Duration.ZERO);
    }

    /** Takes the place of the platform's own. */
    static class Source {

        @Produces
        @Alternative
        @Priority(1)
        @ApplicationScoped
        Clock clock() {
            return new Moved(ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        private Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(AHEAD.get());
        }
    }
}
