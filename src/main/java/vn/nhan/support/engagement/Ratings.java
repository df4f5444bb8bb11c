package vn.nhan.support.engagement;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * What both sides say of each other, where matching looks for it. Stars and no-shows count there; words are for the department
 * alone.
 */
final class Ratings {

    private static final String RATE = "insert into expert_rating (tenant_id, id, expert_id, work_id, business_id, by_whom,"
            + " stars, no_show, note, rated_at, rated_by) values (:home, :id, :expert, :work, :business, :by, :stars, :missed,"
            + " :note, :at, :account) on conflict (tenant_id, expert_id, work_id, by_whom) do nothing";

    private Ratings() {}

    /**
     * @param by who says it
     * @param stars 1 to 5
     */
    record Rating(String by, int stars, @Nullable String note) {}

    /** @throws EngagementFailure.RatedAlready (through the Uni) */
    static Uni<Void> rate(Mutiny.Session session, Standing who, RatingService.NewRating told, Instant at) {
        return insert(session, who, who.engagement().id(), at)
                .setParameter("stars", told.stars())
                .setParameter("missed", false)
                .setParameter("note", told.words() == null || told.words().isBlank() ? null : told.words().strip())
                .executeUpdate()
                .invoke(rows -> {
                    if (rows == 0) {
                        throw new EngagementFailure.RatedAlready();
                    }
                })
                .replaceWithVoid();
    }

    /** The other side did not come to a session. */
    static Uni<Void> noShow(Mutiny.Session session, Standing who, WorkSession missed, Instant at) {
        return insert(session, who, missed.id(), at)
                .setParameter("stars", (Integer) null)
                .setParameter("missed", true)
                .setParameter("note", (String) null)
                .executeUpdate()
                .replaceWithVoid();
    }

    static Uni<List<Rating>> of(Mutiny.Session session, Engagement engagement) {
        return session.createNativeQuery(
                        "select by_whom, stars, note from expert_rating where expert_id = :expert and work_id = :work"
                                + " and stars is not null order by rated_at",
                        Object[].class)
                .setParameter("expert", engagement.expertId)
                .setParameter("work", engagement.id())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Rating((String) row[0], (Integer) row[1], (String) row[2]))
                        .toList());
    }

    private static Mutiny.MutationQuery insert(Mutiny.Session session, Standing who, UUID work, Instant at) {
        var engagement = who.engagement();
        return session.createNativeQuery(RATE)
                .setParameter("home", engagement.expertHome)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("expert", engagement.expertId)
                .setParameter("work", work)
                .setParameter("business", engagement.businessId)
                .setParameter("by", who.side().key())
                .setParameter("at", at)
                .setParameter("account", who.account());
    }
}
