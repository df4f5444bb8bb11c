package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What is said afterwards: how it was, and some time later, how it went on. */
@ApplicationScoped
class RatingService {

    private static final Set<Side> PARTIES = EnumSet.of(Side.BUSINESS, Side.EXPERT);
    private static final Set<Side> BUSINESS = EnumSet.of(Side.BUSINESS);

    private final TenantTx tx;
    private final EngagementGate gate;
    private final WorkRatings opinions;
    private final EngagementLog log;
    private final Outbox outbox;
    private final Validation validation;
    private final Clock clock;

    RatingService(
            TenantTx tx,
            EngagementGate gate,
            WorkRatings opinions,
            EngagementLog log,
            Outbox outbox,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.opinions = opinions;
        this.log = log;
        this.outbox = outbox;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param stars 1 to 5
     * @param words for the department alone
     */
    record NewRating(
            @NotNull @Min(1) @Max(5) Integer stars,

            @PlainText(max = 1000, required = false, lines = true) @Nullable
            String words) {}

    /** @param answer to the question that is due */
    record Answer(@NotNull Boolean answer) {}

    /** @throws EngagementFailure.NotAllowed (through the Uni) before it was accepted */
    Uni<Engagement> rate(UUID id, NewRating told) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> gate.work(session, id, PARTIES).chain(who -> {
            requireAccepted(who.engagement());
            return opinions.rate(session, who, told)
                    .chain(() -> log.write(session, who, EngagementLog.Happening.of("rate", who.engagement())))
                    .replaceWith(who.engagement());
        }));
    }

    /** Answers the oldest question that is due. */
    Uni<Engagement> followUp(UUID id, Answer told) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> gate.work(session, id, BUSINESS).chain(who -> {
            requireAccepted(who.engagement());
            return Papers.followUps(session, id)
                    .map(all -> all.stream()
                            .filter(one -> one.isDue(Dates.dayOf(clock.instant())))
                            .findFirst()
                            .orElseThrow(EngagementFailure.NothingAsked::new))
                    .chain(due -> answer(session, who, due, told.answer()))
                    .replaceWith(who.engagement());
        }));
    }

    private Uni<Void> answer(Mutiny.Session session, Standing who, FollowUp due, boolean answer) {
        due.answer = answer;
        due.answeredAt = clock.instant();
        due.answeredBy = who.account();
        return log.write(session, who, EngagementLog.Happening.of("follow-up", who.engagement()))
                .chain(() -> outbox.publish(
                        session,
                        who.engagement().tenant(),
                        new SupportFollowedUp(
                                who.engagement().id(), who.engagement().businessId, due.code, due.afterDays, answer)));
    }

    private static void requireAccepted(Engagement engagement) {
        if (engagement.state() != EngagementState.ACCEPTED) {
            throw new EngagementFailure.NotAllowed();
        }
    }
}
