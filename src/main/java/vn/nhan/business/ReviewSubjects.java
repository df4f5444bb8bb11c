package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.crypto.Seal;

/** Opens what the automatic checks look at. For the department's desk alone. */
@ApplicationScoped
public class ReviewSubjects {

    private final BusinessRepository businesses;
    private final CitizenIds citizenIds;
    private final Seal seal;

    ReviewSubjects(BusinessRepository businesses, CitizenIds citizenIds, Seal seal) {
        this.businesses = businesses;
        this.citizenIds = citizenIds;
        this.seal = seal;
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
                phone(business),
                business.addressId,
                business.registrationDate,
                Set.copyOf(RequiredFacts.of(business.kind()).missing(business)),
                today);
    }

    private @Nullable PhoneNumber phone(Business business) {
        var sealed = business.phoneSealed;
        return sealed == null ? null : new PhoneNumber(seal.open(business.tenant(), business.phonePlace(), sealed));
    }
}
