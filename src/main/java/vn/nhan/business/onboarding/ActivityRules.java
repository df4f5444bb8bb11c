package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;

/** What "active" means on a day: a definition that reports are counted by, so it is dated data. */
@ApplicationScoped
public class ActivityRules {

    /** The rule of a day, for a statement that has its day as {@code :today}: whole days. */
    static final String QUIET_DAYS = "(select quiet_days from activity_rule where valid_from <= :today"
            + " and (valid_to is null or valid_to >= :today) order by valid_from desc limit 1)";

    private static final String ACTIVE = "select count(*), " + QUIET_DAYS + GroupSql.FROM + " where "
            + GroupSql.ON_ITS_WAY + " and " + GroupSql.counts(Stage.ACTIVE, Measure.NOW);

    /**
     * How many businesses of the province are at work.
     *
     * @param quietDays whoever did something within so many days
     */
    public record Active(long businesses, int quietDays) {}

    public Uni<Active> active(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(ACTIVE, Object[].class)
                .setParameter("now", now)
                .setParameter("today", Dates.dayOf(now))
                .getSingleResult()
                .map(row -> new Active((Long) row[0], (Integer) row[1]));
    }

    /** After so much time without an act a business is dormant. */
    public Uni<Duration> quietAfter(Mutiny.Session session, LocalDate day) {
        return session.createNativeQuery("select " + QUIET_DAYS, Integer.class)
                .setParameter("today", day)
                .getSingleResult()
                .map(Duration::ofDays);
    }
}
