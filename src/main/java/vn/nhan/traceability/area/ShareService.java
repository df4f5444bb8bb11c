package vn.nhan.traceability.area;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.business.membership.Memberships;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** Which household of a cooperative works how much of a plot. On no day do the shares come to more than the plot. */
@ApplicationScoped
class ShareService {

    private static final Set<Purpose> READERS = Set.of(Purpose.CERTIFICATES, Purpose.DIARY);

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Businesses businesses;
    private final Memberships memberships;
    private final Deeds deeds;
    private final Validation validation;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Clock clock;

    ShareService(
            TenantTx tx,
            BusinessAccess access,
            Businesses businesses,
            Memberships memberships,
            Deeds deeds,
            Validation validation,
            CurrentActor actor,
            OnBehalf onBehalf,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.businesses = businesses;
        this.memberships = memberships;
        this.deeds = deeds;
        this.validation = validation;
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /**
     * @param share of the whole: 0.0001 to 1
     * @param toDay the last day, or null until further notice
     */
    record NewShare(
            @NotNull UUID householdId,

            @NotNull @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share,

            @NotNull LocalDate fromDay,
            @Nullable LocalDate toDay) {}

    /** @param toDay the last day */
    record End(@NotNull LocalDate toDay) {}

    Uni<List<ShareView>> list(UUID plotId) {
        return tx.inTenant(session -> plot(session, plotId)
                .call(plot -> access.requireReader(session, plot.businessId, READERS)
                        .onFailure()
                        .transform(foreign -> new AreaFailure.NotFound()))
                .chain(plot -> shares(session, List.of(plot.id())))
                .chain(shares -> views(session, shares)));
    }

    /** Shares of all plots of a business, by plot. */
    Uni<Map<UUID, List<ShareView>>> ofBusiness(UUID businessId) {
        return tx.inTenant(session -> access.requireReader(session, businessId, READERS)
                .chain(() -> session.createSelectionQuery(
                                "from PlotShare where plotId in (select id from Plot where businessId = :business)",
                                PlotShare.class)
                        .setParameter("business", businessId)
                        .getResultList())
                .chain(shares -> views(session, shares))
                .map(views -> views.stream().collect(Collectors.groupingBy(ShareView::plotId))));
    }

    /** The business itself and the households that belong to it today: who can hold a share. */
    Uni<List<BusinessRef>> holders(BusinessRef business) {
        var today = Dates.dayOf(clock.instant());
        return tx.inTenant(session -> memberships
                .households(session, business.id(), today)
                .chain(ids -> businesses.refs(session, ids.stream().sorted().toList()))
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(BusinessRef::name))
                        .toList()));
    }

    Uni<ShareView> add(UUID plotId, NewShare command) {
        var checks = validation.of(command);
        checks.refuseIf(
                command.toDay() != null
                        && command.fromDay() != null
                        && command.toDay().isBefore(command.fromDay()),
                "toDay",
                "area.share-ends-too-early");
        checks.orThrow();
        var part = new Part(command.share(), command.fromDay(), command.toDay());
        return tx.inTenant(session -> mine(session, plotId)
                .call(plot -> requireHolder(session, plot, command))
                .chain(plot -> {
                    var share = new PlotShare(plot, command.householdId(), part);
                    share.recordedAt = clock.instant();
                    share.recordedBy = actor.require().accountId();
                    share.onBehalfOf = onBehalf.find();
                    return requireRoom(session, share)
                            .chain(() -> session.persist(share))
                            .chain(session::flush)
                            .replaceWith(share);
                })
                .call(share -> done(session, "plot.share", share))
                .chain(share -> view(session, share)));
    }

    Uni<ShareView> end(UUID shareId, End command) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> mineShare(session, shareId)
                .invoke(share -> share.end(command.toDay()))
                .call(share -> requireRoom(session, share))
                .call(session::flush)
                .call(share -> done(session, "plot.share-end", share))
                .chain(share -> view(session, share)));
    }

    /** For what was a mistake; it stands in the audit only. */
    Uni<UUID> remove(UUID shareId) {
        return tx.inTenant(session -> mineShare(session, shareId)
                .call(session::remove)
                .call(session::flush)
                .call(share -> done(session, "plot.share-remove", share))
                .map(share -> share.plotId));
    }

    private Uni<Void> requireHolder(Mutiny.Session session, Plot plot, NewShare command) {
        if (command.householdId().equals(plot.businessId)) {
            return Uni.createFrom().voidItem();
        }
        return memberships
                .isMember(session, plot.businessId, command.householdId(), command.fromDay())
                .invoke(member -> {
                    if (!member) {
                        throw new AreaFailure.NotAMember();
                    }
                })
                .replaceWithVoid();
    }

    /** The plot's own row is locked, so two shares at once are counted one after the other. */
    private static Uni<Void> requireRoom(Mutiny.Session session, PlotShare share) {
        return session.createNativeQuery("select id from plot where id = :plot for no key update", UUID.class)
                .setParameter("plot", share.plotId)
                .getResultList()
                .chain(() -> shares(session, List.of(share.plotId)))
                .invoke(others -> {
                    var parts = others.stream()
                            .filter(other -> !other.id().equals(share.id()))
                            .map(PlotShare::part)
                            .toList();
                    if (!share.part().fitsBeside(parts)) {
                        throw new AreaFailure.MoreThanAll();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Plot> mine(Mutiny.Session session, UUID plotId) {
        return plot(session, plotId)
                .call(plot -> access.requireMember(session, plot.businessId, Purpose.CERTIFICATES)
                        .onFailure(BusinessFailure.NotFound.class)
                        .transform(foreign -> new AreaFailure.NotFound()));
    }

    private Uni<PlotShare> mineShare(Mutiny.Session session, UUID shareId) {
        return session.find(PlotShare.class, shareId)
                .onItem()
                .ifNull()
                .failWith(AreaFailure.NotFound::new)
                .call(share -> mine(session, share.plotId));
    }

    private static Uni<Plot> plot(Mutiny.Session session, UUID plotId) {
        return session.find(Plot.class, plotId).onItem().ifNull().failWith(AreaFailure.NotFound::new);
    }

    private static Uni<List<PlotShare>> shares(Mutiny.Session session, List<UUID> plotIds) {
        return session.createSelectionQuery(
                        "from PlotShare where plotId in (:plots) order by fromDay, id", PlotShare.class)
                .setParameter("plots", plotIds)
                .getResultList();
    }

    private Uni<ShareView> view(Mutiny.Session session, PlotShare share) {
        return views(session, List.of(share)).map(views -> views.get(0));
    }

    private Uni<List<ShareView>> views(Mutiny.Session session, List<PlotShare> shares) {
        var households =
                shares.stream().map(share -> share.householdId).distinct().toList();
        return businesses.refs(session, households).map(refs -> {
            var names = refs.stream().collect(Collectors.toMap(BusinessRef::id, BusinessRef::name));
            return shares.stream()
                    .map(share -> new ShareView(
                            share.id(),
                            share.plotId,
                            share.householdId,
                            names.getOrDefault(share.householdId, ""),
                            share.share,
                            share.fromDay,
                            share.toDay))
                    .toList();
        });
    }

    private Uni<Void> done(Mutiny.Session session, String action, PlotShare share) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(share.tenant(), "plot_share", share.id()),
                Map.of("plot", share.plotId, "household", share.householdId, "share", share.share));
    }
}
