package vn.nhan.business.onboarding.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.web.Cursor;

/** Lists of notices, for officers. */
@ApplicationScoped
class NoticeQueries {

    /** One more than {@code limit}, the newest first. */
    Uni<List<NoticeView>> list(Mutiny.Session session, Cursor cursor, int limit) {
        return session.createSelectionQuery("from Notice where id < :after order by id desc", Notice.class)
                .setParameter("after", cursor.after())
                .setMaxResults(limit + 1)
                .getResultList()
                .chain(notices -> read(
                                session,
                                notices.stream().map(notice -> notice.id).toList())
                        .map(read -> notices.stream()
                                .map(notice -> NoticeView.of(notice, read.getOrDefault(notice.id, 0L)))
                                .toList()));
    }

    /** How many businesses have opened each. */
    Uni<Map<UUID, Long>> read(Mutiny.Session session, Collection<UUID> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(
                        "select notice_id, count(*) from notice_receipt where notice_id in (:notices)"
                                + " and read_at is not null group by notice_id",
                        Object[].class)
                .setParameter("notices", notices)
                .getResultList()
                .map(rows -> {
                    var read = new HashMap<UUID, Long>();
                    rows.forEach(row -> read.put((UUID) row[0], (Long) row[1]));
                    return read;
                });
    }
}
