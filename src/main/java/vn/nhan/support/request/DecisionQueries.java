package vn.nhan.support.request;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.nhan.business.BusinessKind;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Published decisions, read by a role that sees nothing else. */
@ApplicationScoped
class DecisionQueries {

    private static final String NEWEST = "select id, decided_on, outcome, need, kind, beneficiary, commune, percent,"
            + " replaced_on from published.support_decision where tenant_id = any($1) and id < $2"
            + " order by id desc limit $3";

    private final Pool published;
    private final CurrentTenant tenant;

    DecisionQueries(@ReactiveDataSource("published") Pool published, CurrentTenant tenant) {
        this.published = published;
        this.tenant = tenant;
    }

    /** Of this province, and of those that it has taken over; the newest first. */
    Uni<Paged<PublishedDecision>> list(Cursor from, int limit) {
        var provinces = tenant.require().all().stream().map(TenantId::value).toArray(Short[]::new);
        return published
                .preparedQuery(NEWEST)
                .execute(Tuple.of(provinces, from.after(), limit + 1))
                .map(rows -> {
                    List<PublishedDecision> found = new ArrayList<>();
                    rows.forEach(row -> found.add(read(row)));
                    return Paged.of(found, limit, PublishedDecision::id);
                });
    }

    private static PublishedDecision read(Row row) {
        return new PublishedDecision(
                row.getUUID("id"),
                row.getLocalDate("decided_on"),
                row.getString("outcome"),
                row.getString("need"),
                BusinessKind.of(row.getString("kind")),
                row.getString("beneficiary"),
                row.getString("commune"),
                row.getInteger("percent"),
                row.getLocalDate("replaced_on"));
    }
}
