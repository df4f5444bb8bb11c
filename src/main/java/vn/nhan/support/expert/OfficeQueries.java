package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** All experts of the province for officers, the latest first. */
@ApplicationScoped
class OfficeQueries {

    private static final int PAGE = 50;

    private static final String ROWS = "select e.id, e.name, array_to_string(e.fields, ','), e.listed_at is not null,"
            + " e.account_id is not null, case when e.ended_at is not null then 'ENDED'"
            + " when exists (select from expert_recognition r where r.tenant_id = e.tenant_id and r.expert_id = e.id"
            + " and r.valid_from <= :today and r.valid_to >= :today and (r.revoked_on is null or r.revoked_on > :today))"
            + " then 'RECOGNISED' when exists (select from expert_recognition r where r.tenant_id = e.tenant_id"
            + " and r.expert_id = e.id) then 'EXPIRED' else 'NEVER_RECOGNISED' end from expert e"
            + " where e.id < :after order by e.id desc limit :limit";

    private final TenantTx tx;
    private final ExpertReader reader;

    OfficeQueries(TenantTx tx, ExpertReader reader) {
        this.tx = tx;
        this.reader = reader;
    }

    record Row(UUID id, String name, String fields, boolean listed, boolean hasAccount, String standing, String tone) {}

    Uni<Paged<Row>> list(Cursor from, ExpertWords words) {
        return tx.inTenant(session -> session.createNativeQuery(ROWS, Object[].class)
                .setParameter("today", reader.today())
                .setParameter("after", from.after())
                .setParameter("limit", PAGE + 1)
                .getResultList()
                .map(rows -> Paged.of(rows.stream().map(row -> row(row, words)).toList(), PAGE, Row::id)));
    }

    private static Row row(Object[] row, ExpertWords words) {
        var standing = ExpertView.Standing.valueOf((String) row[5]);
        return new Row(
                (UUID) row[0],
                (String) row[1],
                words.needs(List.copyOf(Arrays.asList(((String) row[2]).split(",", -1)))),
                (Boolean) row[3],
                (Boolean) row[4],
                words.standing(standing),
                standing.tone());
    }
}
