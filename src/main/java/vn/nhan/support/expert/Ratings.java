package vn.nhan.support.expert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What business and expert say of each other once a piece of work is done; each side once. */
@ApplicationScoped
public class Ratings {

    private final ExpertLog log;

    Ratings(ExpertLog log) {
        this.log = log;
    }

    /** Which side says it. */
    public enum Side {
        BUSINESS,
        EXPERT;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param work the match or engagement that is rated
     * @param stars 1 to 5; null for who didn't come
     * @param noShow whether the other side didn't come
     * @param note in one's own words, at most 1,000 characters
     */
    public record Said(
            UUID work,
            UUID business,
            Side by,
            @Nullable Integer stars,
            boolean noShow,
            @Nullable String note) {

        public Said {
            if (stars == null ? !noShow : stars < 1 || stars > 5) {
                throw new IllegalArgumentException("1 to 5 stars, or nobody came");
            }
        }
    }

    /**
     * In the caller's transaction, which has asked who may say it.
     *
     * @throws ExpertFailure.Rated (through the Uni) when this side has said it already
     */
    public Uni<Void> rate(Mutiny.Session session, ExpertRef expert, Said said) {
        return session.createNativeQuery("insert into expert_rating (tenant_id, id, expert_id, work_id, business_id,"
                        + " by_whom, stars, no_show, note, rated_at, rated_by) values (:tenant, :id, :expert, :work,"
                        + " :business, :side, :stars, :noShow, :note, :at, :by)"
                        + " on conflict (tenant_id, expert_id, work_id, by_whom) do nothing")
                .setParameter("tenant", expert.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("expert", expert.id())
                .setParameter("work", said.work())
                .setParameter("business", said.business())
                .setParameter("side", said.by().key())
                .setParameter("stars", said.stars())
                .setParameter("noShow", said.noShow())
                .setParameter("note", said.note())
                .setParameter("at", log.now())
                .setParameter("by", log.me())
                .executeUpdate()
                .invoke(inserted -> {
                    if (inserted == 0) {
                        throw new ExpertFailure.Rated();
                    }
                })
                .replaceWithVoid();
    }
}
