package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.identity.consent.Consents;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Whom to call, to write to and to name, read when it is shown: personal data stands in no read model, and a consent that
 * is withdrawn counts from the next look on.
 */
@ApplicationScoped
public class Contacts {

    /** What whoever registered the business must agree to before anybody sees the phone number. */
    private static final String PUBLIC_PHONE = "public-phone";

    private final TenantTx tx;
    private final Businesses businesses;
    private final PresentationStore presentations;
    private final Consents consents;
    private final Seal seal;

    Contacts(TenantTx tx, Businesses businesses, PresentationStore presentations, Consents consents, Seal seal) {
        this.tx = tx;
        this.businesses = businesses;
        this.presentations = presentations;
        this.consents = consents;
        this.seal = seal;
    }

    /**
     * @param representative unless withheld
     * @param phone as it is dialled; null without the wish and the consent of whoever registered the business
     */
    public record Contact(
            @Nullable String representative,
            @Nullable String phone,
            @Nullable String email) {

        static final Contact NONE = new Contact(null, null, null);

        @Override
        public String toString() {
            return "Contact[•••]";
        }
    }

    /** Of a business that is verified; of any other, nothing. */
    public Uni<Contact> of(UUID businessId) {
        return tx.inTenant(session -> businesses
                .require(session, businessId)
                .chain(business ->
                        business.verifiedAt() == null ? Uni.createFrom().item(Contact.NONE) : read(session, business)));
    }

    private Uni<Contact> read(Mutiny.Session session, BusinessRef business) {
        return presentations
                .read(session, business)
                .chain(shown -> session.createNativeQuery(
                                "select b.representative, b.phone_sealed, b.phone_public, (select m.account_id"
                                        + " from business_member m where m.tenant_id = b.tenant_id and m.business_id = b.id"
                                        + " and m.role = 'manager' order by m.since, m.account_id limit 1)"
                                        + " from business b where b.id = :business",
                                Object[].class)
                        .setParameter("business", business.id())
                        .getSingleResult()
                        .chain(row -> phone(session, business, row)
                                .map(phone -> new Contact(
                                        shown.shows(PublicField.REPRESENTATIVE) ? (String) row[0] : null,
                                        phone.isEmpty() ? null : phone,
                                        shown.shows(PublicField.EMAIL) ? shown.email() : null))));
    }

    private Uni<String> phone(Mutiny.Session session, BusinessRef business, Object[] row) {
        if (row[1] == null || !Boolean.TRUE.equals(row[2]) || row[3] == null) {
            return Uni.createFrom().item("");
        }
        return consents.given(session, (UUID) row[3], PUBLIC_PHONE)
                .map(given -> given
                        ? new PhoneNumber(seal.open(
                                        business.tenant(), "business/" + business.id() + "/phone", (byte[]) row[1]))
                                .e164()
                        : "");
    }
}
