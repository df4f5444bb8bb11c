package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Opens what the automatic checks look at. For the department's desk alone. */
@ApplicationScoped
public class ReviewSubjects {

    private final BusinessRepository businesses;
    private final CitizenIds citizenIds;
    private final PhoneNumbers phones;

    ReviewSubjects(BusinessRepository businesses, CitizenIds citizenIds, PhoneNumbers phones) {
        this.businesses = businesses;
        this.citizenIds = citizenIds;
        this.phones = phones;
    }

    public Uni<ReviewSubject> of(Mutiny.Session session, UUID businessId, LocalDate today) {
        return businesses.require(session, businessId).map(business -> subject(business, today));
    }

    private ReviewSubject subject(Business business, LocalDate today) {
        return new ReviewSubject(
                business.id(),
                business.tenant(),
                business.kind(),
                business.taxCode,
                citizenIds.open(business),
                phones.of(business),
                business.addressId,
                business.registrationDate,
                Set.copyOf(RequiredFacts.of(business.kind()).missing(business)),
                today);
    }
}
