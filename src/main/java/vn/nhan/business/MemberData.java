package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.crypto.Seal;

/** Of a person's own data: the businesses whose member they are; the phone number only of one that they manage alone. */
@ApplicationScoped
class MemberData implements PersonalDataSource {

    private static final String BUSINESSES = "select b.name, b.tax_code, b.address_line, b.commune, m.role, m.since,"
            + " b.phone_sealed, b.citizen_id_sealed, cast(b.id as text), not exists (select from business_member o"
            + " where o.tenant_id = m.tenant_id and o.business_id = m.business_id and o.account_id <> m.account_id"
            + " and o.role = 'manager') and m.role = 'manager'"
            + " from business_member m join business b on b.tenant_id = m.tenant_id and b.id = m.business_id"
            + " where m.account_id = :account order by m.since, b.id";

    private final Seal seal;

    MemberData(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createNativeQuery(BUSINESSES, Object[].class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(rows -> Section.of(
                        "businesses",
                        rows.stream().map(row -> facts(row, subject)).toList()));
    }

    private Map<String, Object> facts(Object[] row, Subject subject) {
        return new Facts()
                .with("businessName", row[0])
                .with("taxCode", row[1])
                .with("addressLine", row[2])
                .with("commune", row[3])
                .with("memberRole", row[4])
                .with("since", row[5])
                .with("phone", shown(opened(row, 6, "phone", subject)))
                .with("citizenId", opened(row, 7, "citizen-id", subject))
                .asMap();
    }

    /** Only of a business that is the person's alone. */
    private @Nullable String opened(Object[] row, int column, String what, Subject subject) {
        return Boolean.TRUE.equals(row[9]) && row[column] != null
                ? seal.open(subject.place(), "business/" + row[8] + "/" + what, (byte[]) row[column])
                : null;
    }

    private static @Nullable String shown(@Nullable String e164) {
        return e164 == null ? null : new PhoneNumber(e164).display();
    }
}
