package vn.nhan.business.onboarding.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What the department has told the actor's businesses. What it took back is gone, unless it was read before. */
@ApplicationScoped
public class NoticesReceived {

    private static final String MINE = " from notice n join notice_receipt r on r.tenant_id = n.tenant_id"
            + " and r.notice_id = n.id join business_member m on m.business_id = r.business_id"
            + " where m.account_id = :account and (n.taken_back_at is null or r.read_at is not null)";
    private static final String ROW = "select n.id, n.subject, n.body, n.created_at,"
            + " case when bool_or(r.read_at is null) then null else min(r.read_at) end, n.taken_back_at" + MINE;
    private static final String BY_NOTICE = " group by n.id, n.subject, n.body, n.created_at, n.taken_back_at";

    private final TenantTx tx;
    private final CurrentActor actor;
    private final Clock clock;

    NoticesReceived(TenantTx tx, CurrentActor actor, Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param readAt null while one of the actor's businesses has not opened it
     * @param takenBackAt when the department took it back, if it did
     */
    record Received(
            UUID id,
            String subject,
            String text,
            Instant sentAt,
            @Nullable Instant readAt,
            @Nullable Instant takenBackAt) {

        /** The text, a paragraph each. */
        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /** How many the actor has not read. */
    public Uni<Long> unread(Mutiny.Session session) {
        return session.createNativeQuery("select count(distinct n.id)" + MINE + " and r.read_at is null", Long.class)
                .setParameter("account", actor.require().accountId())
                .getSingleResult();
    }

    Uni<Paged<Received>> list(Cursor cursor, int limit) {
        return tx.inTenant(session -> session.createNativeQuery(
                                ROW + " and n.id < :after" + BY_NOTICE + " order by n.id desc limit :limit",
                                Object[].class)
                        .setParameter("account", actor.require().accountId())
                        .setParameter("after", cursor.after())
                        .setParameter("limit", limit + 1)
                        .getResultList())
                .map(rows -> rows.stream().map(NoticesReceived::received).toList())
                .map(rows -> Paged.of(rows, limit, Received::id));
    }

    /** Opens it: from now on it counts as read. */
    Uni<Received> open(UUID id) {
        var account = actor.require().accountId();
        return tx.inTenant(session -> find(session, id)
                .call(() -> session.createNativeQuery("update notice_receipt r set read_at = :now, read_by = :account"
                                + " from business_member m where r.notice_id = :id and r.read_at is null"
                                + " and m.business_id = r.business_id and m.account_id = :account")
                        .setParameter("now", clock.instant())
                        .setParameter("account", account)
                        .setParameter("id", id)
                        .executeUpdate())
                .chain(() -> find(session, id)));
    }

    private Uni<Received> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(ROW + " and n.id = :id" + BY_NOTICE, Object[].class)
                .setParameter("account", actor.require().accountId())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(NoticeFailure.NotFound::new)
                .map(NoticesReceived::received);
    }

    private static Received received(Object[] row) {
        return new Received(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((OffsetDateTime) row[3]).toInstant(),
                moment(row[4]),
                moment(row[5]));
    }

    private static @Nullable Instant moment(@Nullable Object column) {
        return column == null ? null : ((OffsetDateTime) column).toInstant();
    }
}
