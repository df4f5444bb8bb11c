package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.FirmSizes;
import vn.nhan.identity.consent.Consents;
import vn.nhan.platform.text.Dates;

/** Shows a business to those who may see it. */
@ApplicationScoped
class BusinessViews {

    /** What whoever registered the business must agree to before anybody sees the phone number. */
    private static final String PUBLIC_PHONE = "public-phone";

    private final BusinessRepository businesses;
    private final Consents consents;
    private final FirmSizes sizes;
    private final CitizenIds citizenIds;
    private final PhoneNumbers phones;
    private final Clock clock;

    BusinessViews(
            BusinessRepository businesses,
            Consents consents,
            FirmSizes sizes,
            CitizenIds citizenIds,
            PhoneNumbers phones,
            Clock clock) {
        this.businesses = businesses;
        this.consents = consents;
        this.sizes = sizes;
        this.citizenIds = citizenIds;
        this.phones = phones;
        this.clock = clock;
    }

    Uni<BusinessView> view(Mutiny.Session session, Business business) {
        var today = Dates.dayOf(clock.instant());
        return isPhoneShown(session, business)
                .chain(shown -> sizes.of(session, business.trade(), today)
                        .map(size -> view(business, shown, size.orElse(null))));
    }

    private Uni<Boolean> isPhoneShown(Mutiny.Session session, Business business) {
        return !business.phonePublic
                ? Uni.createFrom().item(false)
                : businesses
                        .firstManager(session, business.id())
                        .chain(manager -> manager.isEmpty()
                                ? Uni.createFrom().item(false)
                                : consents.given(session, manager.get(), PUBLIC_PHONE));
    }

    private BusinessView view(Business business, boolean phoneShown, @Nullable FirmSize size) {
        return new BusinessView(
                business.id(),
                business.slug,
                business.status(),
                business.kind(),
                business.name,
                business.nameEn,
                business.taxCode,
                citizenIds.masked(business),
                business.representative,
                business.registration(),
                business.trade(),
                size,
                business.addressLine,
                business.commune,
                maskedPhone(business),
                business.phonePublic,
                phoneShown,
                business.story,
                business.submittedAt,
                business.decidedAt,
                business.decidedByName,
                business.returnReason,
                RequiredFacts.of(business.kind()).missing(business),
                business.version);
    }

    private String maskedPhone(Business business) {
        var number = phones.of(business);
        return number == null ? "" : number.masked();
    }
}
