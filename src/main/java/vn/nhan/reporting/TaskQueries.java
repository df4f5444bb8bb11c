package vn.nhan.reporting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessStatus;

/** What the platform holds of a member's businesses. */
@ApplicationScoped
class TaskQueries {

    private static final String OF_BUSINESS = " x where x.tenant_id = b.tenant_id and x.business_id = b.id";

    private static final String EVIDENCE = "select b.id, b.name, b.status,"
            + " (select count(*) from growing_area" + OF_BUSINESS + "),"
            + " (select count(*) from plot" + OF_BUSINESS + "),"
            + " (select count(*) from certificate" + OF_BUSINESS + "),"
            + " (select count(*) from diary_entry" + OF_BUSINESS + "),"
            + " (select count(*) from product" + OF_BUSINESS + "),"
            + " (select count(*) from lot" + OF_BUSINESS + "),"
            + " (select count(*) from label_batch p join lot x on x.tenant_id = p.tenant_id and x.id = p.lot_id"
            + " where x.tenant_id = b.tenant_id and x.business_id = b.id),"
            + " (select count(*) from listing" + OF_BUSINESS + " and x.status = 'live')"
            + " from business_member m join business b on b.tenant_id = m.tenant_id and b.id = m.business_id"
            + " where m.account_id = :account order by b.id";

    /** One statement, however many businesses the member has. */
    Uni<List<TaskEvidence>> ofMember(Mutiny.Session session, UUID accountId) {
        return session.createNativeQuery(EVIDENCE, Object[].class)
                .setParameter("account", accountId)
                .getResultList()
                .map(rows -> rows.stream().map(TaskQueries::evidence).toList());
    }

    private static TaskEvidence evidence(Object[] row) {
        return new TaskEvidence(
                (UUID) row[0],
                (String) row[1],
                BusinessStatus.of((String) row[2]),
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7],
                (Long) row[8],
                (Long) row[9],
                (Long) row[10]);
    }
}
