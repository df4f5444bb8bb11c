package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;

/** What "active" means on a day: a definition that reports are counted by, so it is dated data. */
@ApplicationScoped
public class ActivityRules {

    /** The rule of a day, for a statement that has its day as {@code :today}: whole days. */
    static final String QUIET_DAYS = "(select quiet_days from activity_rule where valid_from <= :today"
            + " and (valid_to is null or valid_to >= :today) order by valid_from desc limit 1)";

    /** After so much time without an act a business is dormant. */
    public Uni<Duration> quietAfter(Mutiny.Session session, LocalDate day) {
        return session.createNativeQuery("select " + QUIET_DAYS, Integer.class)
                .setParameter("today", day)
                .getSingleResult()
                .map(Duration::ofDays);
    }
}
