package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: the e-mail addresses that they gave for businesses, and the pictures that they added. */
@ApplicationScoped
class PresentationData implements PersonalDataSource {

    private static final String ROWS = "select b.name, p.email_sealed, p.website, p.business_id, cast(null as text)"
            + " from business_presentation p join business b on b.tenant_id = p.tenant_id and b.id = p.business_id"
            + " where p.written_by = :account and p.email_sealed is not null"
            + " union all select b.name, cast(null as bytea), cast(null as text), p.business_id, p.alt"
            + " from business_photo p join business b on b.tenant_id = p.tenant_id and b.id = p.business_id"
            + " where p.added_by = :account";

    private final PresentationStore presentations;

    PresentationData(PresentationStore presentations) {
        this.presentations = presentations;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createNativeQuery(ROWS, Object[].class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(rows -> Section.of(
                        "presentations",
                        rows.stream().map(row -> facts(row, subject)).toList()));
    }

    private Map<String, Object> facts(Object[] row, Subject subject) {
        return new Facts()
                .with("businessName", row[0])
                .with(
                        "email",
                        row[1] == null ? null : presentations.email(subject.place(), (UUID) row[3], (byte[]) row[1]))
                .with("website", row[2])
                .with("picture", row[4])
                .asMap();
    }
}
