package vn.nhan.support.training;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.business.TaxCode;
import vn.nhan.business.document.Filing;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;

/** Officers write down what went out and whom it reached, with the paper that shows it. */
@ApplicationScoped
class CampaignService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final CampaignQueries queries;
    private final Businesses businesses;
    private final Filing filing;
    private final ObjectStore objects;
    private final Outbox outbox;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    CampaignService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            CampaignQueries queries,
            Businesses businesses,
            Filing filing,
            ObjectStore objects,
            Outbox outbox,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.queries = queries;
        this.businesses = businesses;
        this.filing = filing;
        this.objects = objects;
        this.outbox = outbox;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** With those it has reached, the latest first. */
    record Detail(CampaignView campaign, List<BusinessRef> reached) {}

    /** Takes the evidence in, outside of any transaction. */
    Uni<Filing.Received> receive(NewCampaign said, byte[] evidence) {
        check(said);
        return filing.receive(tenant.id(), evidence);
    }

    Uni<CampaignView> add(NewCampaign said, Filing.Received evidence) {
        check(said);
        return tx.inTenant(session -> {
            var campaign = new Campaign(tenant.id(), said, evidence);
            campaign.createdAt = clock.instant();
            campaign.createdBy = actor.require().accountId();
            return session.persist(campaign)
                    .chain(session::flush)
                    .chain(() -> done(session, "campaign.add", campaign, Map.of("channel", campaign.channel)))
                    .replaceWith(() -> CampaignView.of(campaign, 0));
        });
    }

    /** The newest first, 200 at most. */
    Uni<List<CampaignView>> list() {
        return tx.inTenant(session -> session.createSelectionQuery("from Campaign order by id desc", Campaign.class)
                .setMaxResults(200)
                .getResultList()
                .chain(found -> queries.firms(
                                session, found.stream().map(Campaign::id).toList())
                        .map(firms -> found.stream()
                                .map(one -> CampaignView.of(one, firms.getOrDefault(one.id(), 0L)))
                                .toList())));
    }

    Uni<Detail> read(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .chain(campaign -> queries.firms(session, List.of(id))
                        .chain(firms -> queries.reached(session, id)
                                .chain(ids -> businesses.refs(session, ids))
                                .map(refs ->
                                        new Detail(CampaignView.of(campaign, firms.getOrDefault(id, 0L)), refs)))));
    }

    Uni<StoredContent> evidence(UUID id) {
        return tx.inTenant(session -> require(session, id))
                .chain(campaign -> objects.get(new ObjectKey(campaign.evidenceKey)))
                .map(found -> found.orElseThrow(CampaignFailure.NotFound::new));
    }

    /** Those that are there already stay as they are. */
    Uni<Reached.Added> reach(UUID id, Reached whom) {
        var checks = validation.of(whom);
        var codes = whom.codes().stream()
                .map(code -> checks.read("taxCodes", code, TaxCode::parse))
                .filter(Objects::nonNull)
                .map(TaxCode::value)
                .distinct()
                .toList();
        checks.orThrow();
        return tx.inTenant(session -> session.find(Campaign.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(CampaignFailure.NotFound::new)
                .invoke(Campaign::requireStanding)
                .chain(campaign -> whom(session, whom, codes).chain(ids -> reach(session, campaign, ids))));
    }

    Uni<CampaignView> withdraw(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .invoke(campaign -> campaign.withdraw(actor.require().accountId(), clock.instant()))
                .call(session::flush)
                .call(campaign -> outbox.publish(session, campaign.tenant(), new CampaignWithdrawn(campaign.id())))
                .call(campaign -> done(session, "campaign.withdraw", campaign, Map.of()))
                .map(campaign -> CampaignView.of(campaign, 0)));
    }

    private void check(NewCampaign said) {
        var checks = validation.of(said);
        var from = said.heldFrom();
        var to = said.heldTo();
        checks.refuseIf(from != null && to != null && to.isBefore(from), "heldTo", "campaign.days-turned")
                .refuseIf(to != null && to.isAfter(Dates.dayOf(clock.instant())), "heldTo", "campaign.not-over")
                .refuseIf(
                        said.audience() != null && NewSession.isBlank(said.audienceSource()),
                        "audienceSource",
                        "campaign.source-missing")
                .refuseIf(
                        !NewSession.isBlank(said.contentLink())
                                && !Checks.present(said.contentLink()).startsWith("https://"),
                        "contentLink",
                        "course.link-form")
                .orThrow();
    }

    private Uni<List<UUID>> whom(Mutiny.Session session, Reached whom, List<String> codes) {
        var asked = whom.byFilter()
                ? queries.fitting(session, whom)
                : queries.withTaxCodes(session, codes)
                        .map(found -> Stream.concat(found.stream(), whom.ids().stream())
                                .distinct()
                                .toList());
        return asked.invoke(ids -> {
            if (ids.isEmpty()) {
                throw new CampaignFailure.Nobody();
            }
            if (ids.size() > CampaignQueries.MOST) {
                throw new CampaignFailure.TooMany(CampaignQueries.MOST);
            }
        });
    }

    private Uni<Reached.Added> reach(Mutiny.Session session, Campaign campaign, List<UUID> ids) {
        return businesses
                .refs(session, ids)
                .invoke(found -> {
                    if (found.size() < ids.size()) {
                        throw new BusinessFailure.NotFound();
                    }
                })
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(business -> reach(session, campaign, business))
                        .collect()
                        .asList())
                .map(fresh -> (int) fresh.stream().filter(one -> one).count())
                .call(added -> done(session, "campaign.reach", campaign, Map.of("added", added, "asked", ids.size())))
                .map(added -> new Reached.Added(added, ids.size() - added));
    }

    private Uni<Boolean> reach(Mutiny.Session session, Campaign campaign, BusinessRef business) {
        var at = campaign.heldTo.atStartOfDay(Dates.VIETNAM).toInstant();
        return session.createNativeQuery("insert into campaign_reach"
                        + " (tenant_id, campaign_id, business_id, reached_at, recorded_by)"
                        + " values (:tenant, :campaign, :business, :at, :by) on conflict do nothing")
                .setParameter("tenant", campaign.tenant().value())
                .setParameter("campaign", campaign.id())
                .setParameter("business", business.id())
                .setParameter("at", at)
                .setParameter("by", actor.require().accountId())
                .executeUpdate()
                .map(rows -> rows > 0)
                .call(fresh -> fresh
                        ? outbox.publish(
                                session,
                                business.tenant(),
                                new BusinessReached(
                                        campaign.id(),
                                        business.id(),
                                        at,
                                        campaign.channel,
                                        campaign.title,
                                        business.name()))
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Campaign> require(Mutiny.Session session, UUID id) {
        return session.find(Campaign.class, id).onItem().ifNull().failWith(CampaignFailure.NotFound::new);
    }

    private Uni<Void> done(Mutiny.Session session, String action, Campaign campaign, Map<String, Object> what) {
        return deeds.done(session, action, new Audit.Subject(campaign.tenant(), "campaign", campaign.id()), what);
    }
}
