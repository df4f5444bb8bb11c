package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.identity.consent.Consents;
import vn.nhan.platform.crypto.Seal;

/** Shows a business to those who may see it. */
@ApplicationScoped
class BusinessViews {

    /** What whoever registered the business must agree to before anybody sees the phone number. */
    private static final String PUBLIC_PHONE = "public-phone";

    private final BusinessRepository businesses;
    private final Consents consents;
    private final Seal seal;

    BusinessViews(BusinessRepository businesses, Consents consents, Seal seal) {
        this.businesses = businesses;
        this.consents = consents;
        this.seal = seal;
    }

    Uni<BusinessView> view(Mutiny.Session session, Business business) {
        return isPhoneShown(session, business).map(shown -> view(business, shown));
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

    private BusinessView view(Business business, boolean phoneShown) {
        return new BusinessView(
                business.id(),
                business.slug,
                business.status(),
                BusinessKind.of(business.kind),
                business.name,
                business.nameEn,
                business.taxCode,
                business.representative,
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
                business.version);
    }

    private String maskedPhone(Business business) {
        var sealed = business.phoneSealed;
        return sealed == null
                ? ""
                : new PhoneNumber(seal.open(business.tenant(), business.phonePlace(), sealed)).masked();
    }
}
