package vn.nhan.support.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.calendar.WorkingDays;

/** The times that hold on a day; rows of {@code support_term}. */
@ApplicationScoped
public class ServiceTerms {

    private static final String ROW =
            " from support_term where kind = :kind and valid_from <= :day order by valid_from desc limit 1";

    /**
     * @param day on which what is timed began: its rule holds to the end
     * @throws IllegalStateException (through the Uni) for a day before the first rule
     */
    public Uni<ServiceTerm> on(Mutiny.Session session, TermKind kind, LocalDate day) {
        return session.createNativeQuery("select amount, basis" + ROW, Object[].class)
                .setParameter("kind", kind.key())
                .setParameter("day", day)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("no time is known for " + kind.key() + " on " + day))
                .map(row -> new ServiceTerm(kind, (Integer) row[0], (String) row[1]));
    }

    /** For how many months the same content isn't supported again. */
    public Uni<Integer> coveredMonths(Mutiny.Session session, LocalDate day) {
        return session.createNativeQuery("select amount" + ROW, Integer.class)
                .setParameter("kind", "covered")
                .setParameter("day", day)
                .getSingleResult();
    }

    public WorkingDays calendar() {
        return WorkingDays.ofVietnam();
    }
}
