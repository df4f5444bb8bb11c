package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.ReviewSubject;
import vn.nhan.identity.CitizenId;

/** Whether the head of a household can be of an age to do business (Civil Code 2015, article 20: eighteen years). */
@ApplicationScoped
class CitizenIdCheck implements ReviewCheck {

    private static final int OF_AGE = 18;
    private static final int OLDEST = 100;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject) {
        var id = subject.citizenId();
        return Uni.createFrom()
                .item(id == null ? List.of() : List.of(of(id, subject.today().getYear())));
    }

    /** The number tells the year alone, so whoever turns eighteen this year is let pass. */
    static Finding of(CitizenId id, int year) {
        var age = year - id.birthYear();
        if (age < 0) {
            return Finding.bad("check.citizen-id-unborn");
        }
        if (age < OF_AGE) {
            return Finding.bad("check.citizen-id-minor");
        }
        return age > OLDEST ? Finding.warn("check.citizen-id-old") : Finding.ok("check.citizen-id-fits");
    }
}
