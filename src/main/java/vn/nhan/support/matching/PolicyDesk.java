package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Where the head of a department says how the province goes about matching, from today on. */
@ApplicationScoped
class PolicyDesk {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final Policies policies;
    private final Candidates candidates;
    private final CurrentActor actor;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    PolicyDesk(
            TenantTx tx,
            CurrentTenant tenant,
            Policies policies,
            Candidates candidates,
            CurrentActor actor,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.policies = policies;
        this.candidates = candidates;
        this.actor = actor;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** Times in working days; see {@link MatchPolicy}. */
    record NewPolicy(
            boolean autoOffer,
            @Min(1) @Max(10) int answerDays,
            @Min(1) @Max(30) int choiceDays,
            @Min(1) @Max(10) int officeDays,
            @Min(1) @Max(10) int mostOffers) {}

    Uni<MatchPolicy> read() {
        return tx.inTenant(session -> policies.on(session, tenant.id(), candidates.today()));
    }

    Uni<MatchPolicy> decide(NewPolicy told) {
        validation.of(told).orThrow();
        var by = actor.require().accountId();
        return tx.inTenant(session -> session.createNativeQuery(
                        "insert into match_policy (tenant_id, valid_from, auto_offer, answer_days, choice_days,"
                                + " office_days, most_offers, decided_at, decided_by) values (:tenant, :day, :auto, :answer,"
                                + " :choice, :office, :most, :at, :by) on conflict (tenant_id, valid_from) do update set"
                                + " auto_offer = excluded.auto_offer, answer_days = excluded.answer_days,"
                                + " choice_days = excluded.choice_days, office_days = excluded.office_days,"
                                + " most_offers = excluded.most_offers, decided_at = excluded.decided_at,"
                                + " decided_by = excluded.decided_by")
                .setParameter("tenant", tenant.id().value())
                .setParameter("day", candidates.today())
                .setParameter("auto", told.autoOffer())
                .setParameter("answer", told.answerDays())
                .setParameter("choice", told.choiceDays())
                .setParameter("office", told.officeDays())
                .setParameter("most", told.mostOffers())
                .setParameter("at", clock.instant())
                .setParameter("by", by)
                .executeUpdate()
                .chain(() ->
                        deeds.done(session, "match.policy", new Audit.Subject(tenant.id(), "match-policy", by), told))
                .chain(() -> policies.on(session, tenant.id(), candidates.today())));
    }
}
