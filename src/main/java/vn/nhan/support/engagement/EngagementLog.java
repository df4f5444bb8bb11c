package vn.nhan.support.engagement;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.crypto.Seal;

/** Writes down what happens to engagements, with who did it, and audits it. Works in the caller's transaction. */
@ApplicationScoped
class EngagementLog {

    private static final String INSERT =
            "insert into engagement_event (tenant_id, id, engagement_id, kind, side, from_state,"
                    + " to_state, number, at, by_account, by_name, on_behalf_of, words_sealed) values (:tenant, :id, :engagement,"
                    + " :kind, :side, :from, :to, :number, :at, :by, :name, :behalf, :words)";

    private final OnBehalf onBehalf;
    private final Seal seal;
    private final Audit audit;
    private final Clock clock;

    EngagementLog(OnBehalf onBehalf, Seal seal, Audit audit, Clock clock) {
        this.onBehalf = onBehalf;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param kind the key of a move, or what else happened
     * @param from before it; null where nothing was
     * @param words somebody's own; kept sealed
     */
    record Happening(
            String kind,
            @Nullable EngagementState from,
            @Nullable String words) {

        static Happening of(String kind, Engagement engagement) {
            return new Happening(kind, engagement.state(), null);
        }
    }

    static String wordsPlace(UUID event) {
        return "engagement-event/" + event + "/words";
    }

    /** Somebody did something. */
    Uni<Void> write(Mutiny.Session session, Standing who, Happening what) {
        return write(session, who.engagement(), who, what);
    }

    /** It began, by what happened elsewhere. */
    Uni<Void> began(Mutiny.Session session, Engagement engagement) {
        return write(session, engagement, null, new Happening("begin-work", null, null));
    }

    private Uni<Void> write(Mutiny.Session session, Engagement engagement, @Nullable Standing who, Happening what) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var words = what.words();
        return session.flush()
                .chain(() -> session.createNativeQuery(INSERT)
                        .setParameter("tenant", engagement.tenant().value())
                        .setParameter("id", id)
                        .setParameter("engagement", engagement.id())
                        .setParameter("kind", what.kind())
                        .setParameter("side", who == null ? null : who.side().key())
                        .setParameter(
                                "from", what.from() == null ? null : what.from().key())
                        .setParameter("to", engagement.state)
                        .setParameter("number", engagement.termsVersion)
                        .setParameter("at", clock.instant())
                        .setParameter("by", who == null ? null : who.account())
                        .setParameter("name", who == null ? null : who.name())
                        .setParameter("behalf", onBehalf.find())
                        .setParameter(
                                "words",
                                words == null ? null : seal.close(engagement.tenant(), wordsPlace(id), words.strip()))
                        .executeUpdate())
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                who == null ? null : who.account(),
                                "engagement." + what.kind(),
                                new Audit.Subject(engagement.tenant(), "engagement", engagement.id()),
                                what.from(),
                                Map.of("state", engagement.state, "terms", engagement.termsVersion))));
    }
}
