package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.expert.Ratings;

/**
 * What both sides say of each other, where matching looks for it. Stars and no-shows count there; words are for the department
 * alone.
 */
@ApplicationScoped
class WorkRatings {

    private final Experts experts;
    private final Ratings ratings;

    WorkRatings(Experts experts, Ratings ratings) {
        this.experts = experts;
        this.ratings = ratings;
    }

    /**
     * @param by who says it
     * @param stars 1 to 5
     */
    record Rating(String by, int stars, @Nullable String note) {}

    /** @throws vn.nhan.support.expert.ExpertFailure (through the Uni) when this side has said it already */
    Uni<Void> rate(Mutiny.Session session, Standing who, RatingService.NewRating told) {
        var words = told.words() == null || told.words().isBlank()
                ? null
                : told.words().strip();
        return say(
                session,
                who,
                new Ratings.Said(
                        who.engagement().id(), who.engagement().businessId, side(who), told.stars(), false, words));
    }

    /** The other side did not come to a session. */
    Uni<Void> noShow(Mutiny.Session session, Standing who, WorkSession missed) {
        return say(
                session, who, new Ratings.Said(missed.id(), who.engagement().businessId, side(who), null, true, null));
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

    private Uni<Void> say(Mutiny.Session session, Standing who, Ratings.Said said) {
        UUID expert = who.engagement().expertId;
        return experts.require(session, expert).chain(ref -> ratings.rate(session, ref, said));
    }

    private static Ratings.Side side(Standing who) {
        return who.side() == Side.BUSINESS ? Ratings.Side.BUSINESS : Ratings.Side.EXPERT;
    }
}
