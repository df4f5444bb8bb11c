package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.calendar.WorkingDays;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.clock.Turn;

/** How long whoever has an engagement may take before somebody else looks at it: a {@link Turn}, no term of law. */
@ApplicationScoped
class EngagementTimes {

    private static final String DAYS =
            "select working_days from engagement_term where kind = :kind and valid_from <= :day"
                    + " order by valid_from desc limit 1";

    private final WorkingDays calendar = WorkingDays.ofVietnam();
    private final Clock clock;

    EngagementTimes(Clock clock) {
        this.clock = clock;
    }

    /** The end of the last day of a time that begins now. */
    Uni<Instant> from(Mutiny.Session session, String kind) {
        return after(session, kind, Dates.dayOf(clock.instant()));
    }

    /** The end of the last day of a time that begins with the day after. */
    Uni<Instant> after(Mutiny.Session session, String kind, LocalDate day) {
        return session.createNativeQuery(DAYS, Integer.class)
                .setParameter("kind", kind)
                .setParameter("day", Dates.dayOf(clock.instant()))
                .getSingleResult()
                .map(days -> Turn.end(day, days, calendar, clock.instant()));
    }
}
