package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** What is done: when both meet, and what is handed over. */
@ApplicationScoped
class WorkService {

    private static final Set<Side> PARTIES = EnumSet.of(Side.BUSINESS, Side.EXPERT);
    private static final Set<Side> EXPERT = EnumSet.of(Side.EXPERT);
    private static final Set<Side> BUSINESS = EnumSet.of(Side.BUSINESS);
    private static final int MOST_SESSIONS = 60;
    private static final int MOST_DELIVERABLES = 60;
    private static final Duration SLOW_CLOCK = Duration.ofMinutes(5);

    private final TenantTx tx;
    private final EngagementGate gate;
    private final EngagementCustody custody;
    private final WorkRatings opinions;
    private final EngagementLog log;
    private final PaperIntake intake;
    private final Validation validation;
    private final Clock clock;

    WorkService(
            TenantTx tx,
            EngagementGate gate,
            EngagementCustody custody,
            WorkRatings opinions,
            EngagementLog log,
            PaperIntake intake,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.custody = custody;
        this.opinions = opinions;
        this.log = log;
        this.intake = intake;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param remote by telephone or over the network */
    record NewSession(@NotNull Instant plannedAt, boolean remote) {}

    /**
     * @param at when it was; null: now
     * @param latitude and longitude: WGS 84; kept to about a kilometre
     */
    record CheckIn(
            @Nullable Instant at,
            @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
            @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude) {

        static final CheckIn NOW = new CheckIn(null, null, null);
    }

    Uni<Engagement> plan(UUID id, NewSession told) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> gate.work(session, id, PARTIES).chain(who -> {
            who.engagement().requireAtWork();
            return Papers.sessions(session, id)
                    .invoke(there -> requireRoom(there.size(), MOST_SESSIONS))
                    .chain(() -> Papers.terms(session, id, who.engagement().termsVersion))
                    .invoke(terms -> requireWithin(terms, told.plannedAt()))
                    .chain(() -> session.persist(new WorkSession(who, told.plannedAt(), told.remote())))
                    .chain(() -> log.write(session, who, EngagementLog.Happening.of("plan-session", who.engagement())))
                    .replaceWith(who.engagement());
        }));
    }

    /** The expert is there. The photo is encoded anew, without what the camera noted, before anything is written down. */
    Uni<Engagement> checkIn(UUID id, UUID sessionId, CheckIn told, byte @Nullable [] photo) {
        validation
                .of(told)
                .refuseIf((told.latitude() == null) != (told.longitude() == null), "longitude", "value.required")
                .refuseIf(isAhead(told.at()), "at", "engagement.future")
                .orThrow();
        return taken(id, EXPERT, photo)
                .chain(paper -> tx.inTenant(session -> gate.work(session, id, EXPERT)
                        .chain(who -> Papers.session(session, id, sessionId)
                                .chain(found -> hold(session, who, found, told.at())
                                        .invoke(() -> describe(found, told, paper.orElse(null))))
                                .chain(session::flush)
                                .replaceWith(who.engagement()))));
    }

    /** The business says that it took place; also when the expert has said nothing. */
    Uni<Engagement> confirm(UUID id, UUID sessionId) {
        return tx.inTenant(session -> gate.work(session, id, BUSINESS)
                .chain(who -> Papers.session(session, id, sessionId)
                        .chain(found -> {
                            if (found.heldAt == null) {
                                return hold(session, who, found, null);
                            }
                            found.confirm(clock.instant());
                            return log.write(
                                    session, who, EngagementLog.Happening.of("confirm-session", who.engagement()));
                        })
                        .replaceWith(who.engagement())));
    }

    /** The other side did not come. */
    Uni<Engagement> missed(UUID id, UUID sessionId) {
        return tx.inTenant(session -> gate.work(session, id, PARTIES)
                .chain(who -> Papers.session(session, id, sessionId)
                        .chain(found -> {
                            who.engagement().requireAtWork();
                            if (found.plannedAt.isAfter(clock.instant())) {
                                throw new Invalid("plannedAt", "engagement.future");
                            }
                            found.miss(who.side().other(), clock.instant());
                            return session.flush().chain(() -> opinions.noShow(session, who, found));
                        })
                        .chain(() -> log.write(session, who, EngagementLog.Happening.of("no-show", who.engagement())))
                        .replaceWith(who.engagement())));
    }

    /**
     * Looks at what is handed over, and takes the paper in, outside of any transaction.
     *
     * @param paper PDF or photo; null where there is an address
     */
    Uni<Optional<PaperIntake.Taken>> receive(UUID id, NewDeliverable told, byte @Nullable [] paper) {
        validation
                .of(told)
                .refuseIf(
                        paper == null && (told.link() == null || told.link().isBlank()),
                        "link",
                        "engagement.file-or-link")
                .orThrow();
        return taken(id, EXPERT, paper);
    }

    /** Writes down what was {@link #receive}d. */
    Uni<Engagement> handOver(UUID id, NewDeliverable told, PaperIntake.@Nullable Taken paper) {
        return tx.inTenant(session -> gate.work(session, id, EXPERT).chain(who -> {
            who.engagement().requireAtWork();
            return Papers.deliverables(session, id)
                    .invoke(there -> requireRoom(there.size(), MOST_DELIVERABLES))
                    .chain(() -> session.persist(new Deliverable(who, told, clock.instant()).with(paper)))
                    .chain(() -> log.write(session, who, EngagementLog.Happening.of("hand-over", who.engagement())))
                    .replaceWith(who.engagement());
        }));
    }

    /** The expert is done. */
    Uni<Engagement> deliver(UUID id) {
        return tx.inTenant(session -> gate.work(session, id, EXPERT).chain(who -> {
            var from = who.engagement().state();
            who.engagement().requireMove(EngagementMove.DELIVER);
            return Evidence.require(session, id)
                    .invoke(() -> who.engagement().move(EngagementMove.DELIVER, clock.instant()))
                    .chain(() -> log.write(
                            session, who, new EngagementLog.Happening(EngagementMove.DELIVER.key(), from, null)))
                    .chain(() -> custody.hand(session, who.engagement()))
                    .replaceWith(who.engagement());
        }));
    }

    private Uni<Void> hold(Mutiny.Session session, Standing who, WorkSession found, @Nullable Instant at) {
        who.engagement().requireAtWork();
        return Papers.terms(session, who.engagement().id(), who.engagement().termsVersion)
                .invoke(terms -> {
                    var when = at == null ? clock.instant() : at;
                    if (when.isBefore(terms.startsOn.atStartOfDay(Dates.VIETNAM).toInstant())) {
                        throw new Invalid("at", "engagement.before-start");
                    }
                    found.hold(who.side(), when);
                })
                .chain(() -> log.write(session, who, EngagementLog.Happening.of("check-in", who.engagement())));
    }

    private static void describe(WorkSession found, CheckIn told, PaperIntake.@Nullable Taken photo) {
        if (told.latitude() != null && told.longitude() != null) {
            found.at(told.latitude(), told.longitude());
        }
        if (photo != null) {
            found.photoKey = photo.key().value();
            found.photoType = photo.paper().contentType();
        }
    }

    /** Who asks is looked at before megabytes are taken in, and once more when they are written down. */
    private Uni<Optional<PaperIntake.Taken>> taken(UUID id, Set<Side> sides, byte @Nullable [] file) {
        return tx.inTenant(session -> gate.work(session, id, sides))
                .invoke(who -> who.engagement().requireAtWork())
                .chain(who -> file == null
                        ? Uni.createFrom().item(Optional.empty())
                        : intake.take(who.engagement().tenant(), file).map(Optional::of));
    }

    private boolean isAhead(@Nullable Instant at) {
        return at != null && at.isAfter(clock.instant().plus(SLOW_CLOCK));
    }

    private static void requireRoom(int there, int most) {
        if (there >= most) {
            throw new EngagementFailure.TooMany(most);
        }
    }

    private static void requireWithin(EngagementTerms terms, Instant at) {
        var day = Dates.dayOf(at);
        if (day.isBefore(terms.startsOn) || day.isAfter(terms.endsOn)) {
            throw new Invalid("plannedAt", "engagement.outside-terms");
        }
    }
}
