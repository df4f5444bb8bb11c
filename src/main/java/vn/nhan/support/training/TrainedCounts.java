package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/** Counts trained people, trained businesses, and those that campaigns have reached. */
@ApplicationScoped
class TrainedCounts {

    private static final String COUNT = "select (select count(distinct r.person_hash) from training_registration r"
            + " where r.completed_at >= :from and r.completed_at < :to and r.revoked_at is null), (select count(distinct coalesce(b.firm_id, b.id))"
            + " from training_registration r join business b on b.id = r.business_id where r.completed_at >= :from and"
            + " r.completed_at < :to and r.revoked_at is null), (select count(distinct coalesce(b.firm_id, b.id)) from campaign_reach c join"
            + " campaign k on k.tenant_id = c.tenant_id and k.id = c.campaign_id join business b on b.id = c.business_id"
            + " where k.withdrawn_at is null and c.reached_at >= :from and c.reached_at < :to)";
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);

    private final TenantTx tx;

    TrainedCounts(TenantTx tx) {
        this.tx = tx;
    }

    /** @param from the first day, and {@code to} the last one; null for no bound */
    Uni<TrainedCount> between(@Nullable LocalDate from, @Nullable LocalDate to) {
        var first = from == null ? BEGINNING : from;
        var last = to == null ? END : to;
        if (last.isBefore(first)) {
            throw new Invalid("to", "course.times-turned");
        }
        return tx.inTenant(session -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter("from", first.atStartOfDay(Dates.VIETNAM).toInstant())
                .setParameter("to", last.plusDays(1).atStartOfDay(Dates.VIETNAM).toInstant())
                .getSingleResult()
                .map(row -> new TrainedCount((Long) row[0], (Long) row[1], (Long) row[2])));
    }
}
