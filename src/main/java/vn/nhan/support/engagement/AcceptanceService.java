package vn.nhan.support.engagement;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.nhan.support.matching.Matches;
import vn.nhan.support.request.Requests;

/** How an engagement ends: accepted with evidence, sent back, cancelled, or an acceptance taken back. */
@ApplicationScoped
class AcceptanceService {

    private static final Set<Side> ACCEPTING = EnumSet.of(Side.BUSINESS, Side.OFFICE);
    private static final Set<Side> BUSINESS = EnumSet.of(Side.BUSINESS);
    private static final Set<Side> OFFICE = EnumSet.of(Side.OFFICE);

    /** A firm that asked by somebody else, or that nobody with an account speaks for. */
    private static final String ASSISTED = "select r.helped or not exists (select from business_member m"
            + " where m.tenant_id = r.tenant_id and m.business_id = r.business_id and m.role = 'manager')"
            + " from support_request r where r.id = :request";

    private static final String PROGRAMME =
            "select coalesce(file_code, cast(id as text)) from support_programme where id = :programme";

    private static final String RULES = "select code, after_days from follow_up_rule where valid_from <= :day"
            + " and (valid_to is null or valid_to >= :day) order by after_days, code";

    private final TenantTx tx;
    private final EngagementGate gate;
    private final EngagementCustody custody;
    private final StateSupport support;
    private final Requests requests;
    private final Matches matches;
    private final EngagementLog log;
    private final Outbox outbox;
    private final Validation validation;
    private final Clock clock;

    AcceptanceService(
            TenantTx tx,
            EngagementGate gate,
            EngagementCustody custody,
            StateSupport support,
            Requests requests,
            Matches matches,
            EngagementLog log,
            Outbox outbox,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.custody = custody;
        this.support = support;
        this.requests = requests;
        this.matches = matches;
        this.log = log;
        this.outbox = outbox;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason in somebody's own words, for the other side */
    record Because(@PlainText(max = 1000, lines = true) String reason) {}

    /** By who speaks for the business; by an officer together with a firm that can't by itself. */
    Uni<Engagement> accept(UUID id) {
        return tx.inTenant(session -> gate.bind(session, id, ACCEPTING).chain(who -> {
            who.engagement().requireMove(EngagementMove.ACCEPT);
            return requireAssisted(session, who)
                    .chain(() -> Evidence.require(session, id))
                    .chain(() -> accepted(session, who))
                    .replaceWith(who.engagement());
        }));
    }

    /** Sends it back to the expert. */
    Uni<Engagement> refuse(UUID id, Because why) {
        validation.of(why).orThrow();
        return tx.inTenant(session -> gate.bind(session, id, BUSINESS)
                .chain(who -> move(session, who, EngagementMove.REFUSE, why.reason())
                        .chain(() -> custody.hand(session, who.engagement()))
                        .replaceWith(who.engagement())));
    }

    /** Either side, or the department, ends it before anything is accepted; the request waits for the next expert. */
    Uni<Engagement> cancel(UUID id, Because why) {
        validation.of(why).orThrow();
        return tx.inTenant(session -> gate.bind(session, id, EnumSet.allOf(Side.class))
                .chain(who -> move(session, who, EngagementMove.CANCEL, why.reason())
                        .chain(() -> support.release(session, who.engagement()))
                        .chain(() -> matches.giveUp(session, who.engagement().requestId))
                        .chain(() -> custody.handBack(session, who.engagement()))
                        .replaceWith(who.engagement())));
    }

    /** The department takes an acceptance back: it doesn't count any more, and what wasn't paid is free again. */
    Uni<Engagement> withdraw(UUID id, Because why) {
        validation.of(why).orThrow();
        return tx.inTenant(session -> gate.bind(session, id, OFFICE)
                .chain(who -> move(session, who, EngagementMove.WITHDRAW, why.reason())
                        .chain(() -> support.release(session, who.engagement()))
                        .chain(() -> outbox.publish(
                                session,
                                who.engagement().tenant(),
                                new SupportWithdrawn(who.engagement().id(), who.engagement().businessId)))
                        .replaceWith(who.engagement())));
    }

    private static Uni<Void> requireAssisted(Mutiny.Session session, Standing who) {
        return who.side() == Side.BUSINESS
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(ASSISTED, Boolean.class)
                        .setParameter("request", who.engagement().requestId)
                        .getSingleResult()
                        .invoke(assisted -> {
                            if (!assisted) {
                                throw new EngagementFailure.NotAssisted();
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> accepted(Mutiny.Session session, Standing who) {
        var engagement = who.engagement();
        engagement.acceptedAssisted = who.side() == Side.OFFICE;
        return move(session, who, EngagementMove.ACCEPT, null)
                .chain(() -> followUps(session, engagement, Dates.dayOf(clock.instant())))
                .chain(() -> requests.completed(session, engagement.requestId))
                .chain(() -> gate.business(session, engagement))
                .chain(business -> programme(session, engagement)
                        .chain(programme -> outbox.publish(
                                session,
                                engagement.tenant(),
                                new SupportAccepted(
                                        engagement.id(),
                                        engagement.businessId,
                                        business.name(),
                                        programme,
                                        clock.instant()))));
    }

    private static Uni<@Nullable String> programme(Mutiny.Session session, Engagement engagement) {
        return engagement.programmeId == null
                ? Uni.createFrom().nullItem()
                : session.createNativeQuery(PROGRAMME, String.class)
                        .setParameter("programme", engagement.programmeId)
                        .getSingleResultOrNull();
    }

    /** By the rules of the day of the acceptance, whatever they are when it is time to ask. */
    private static Uni<Void> followUps(Mutiny.Session session, Engagement engagement, LocalDate day) {
        return session.createNativeQuery(RULES, Object[].class)
                .setParameter("day", day)
                .getResultList()
                .chain(rules -> Multi.createFrom()
                        .iterable(rules)
                        .onItem()
                        .transformToUniAndConcatenate(rule ->
                                session.persist(new FollowUp(engagement, (String) rule[0], (Integer) rule[1], day)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Void> move(Mutiny.Session session, Standing who, EngagementMove move, @Nullable String words) {
        var from = who.engagement().state();
        who.engagement().move(move, clock.instant());
        return log.write(session, who, new EngagementLog.Happening(move.key(), from, words));
    }
}
