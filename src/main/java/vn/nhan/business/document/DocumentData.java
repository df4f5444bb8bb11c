package vn.nhan.business.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: which papers are on file of the businesses that they manage; the papers are on their page. */
@ApplicationScoped
class DocumentData implements PersonalDataSource {

    private static final String PAPERS = "select b.name, d.kind, d.added_at from business_document d"
            + " join business b on b.tenant_id = d.tenant_id and b.id = d.business_id"
            + " join business_member m on m.tenant_id = b.tenant_id and m.business_id = b.id"
            + " where m.account_id = :account and m.role = 'manager' and d.removed_at is null order by d.id";

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createNativeQuery(PAPERS, Object[].class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(rows -> Section.of(
                        "documents", rows.stream().map(DocumentData::facts).toList()));
    }

    private static Map<String, Object> facts(Object[] row) {
        return new Facts()
                .with("businessName", row[0])
                .with("kind", row[1])
                .with("addedAt", row[2])
                .asMap();
    }
}
