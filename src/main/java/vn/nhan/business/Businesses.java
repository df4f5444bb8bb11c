package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Actor;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.DelegationRef;
import vn.nhan.identity.delegation.Delegations;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;

/** Businesses for the rooms above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Businesses {

    private final BusinessRepository businesses;
    private final CurrentActor actor;
    private final Delegations delegations;
    private final CitizenIds citizenIds;
    private final CurrentTenant tenant;
    private final Clock clock;

    Businesses(
            BusinessRepository businesses,
            CurrentActor actor,
            Delegations delegations,
            CitizenIds citizenIds,
            CurrentTenant tenant,
            Clock clock) {
        this.businesses = businesses;
        this.actor = actor;
        this.delegations = delegations;
        this.citizenIds = citizenIds;
        this.tenant = tenant;
        this.clock = clock;
    }

    public Uni<BusinessRef> require(Mutiny.Session session, UUID id) {
        return businesses.require(session, id).map(BusinessAccess::ref);
    }

    /** The record that goes on for a firm, where this one was merged into another; else the record itself. */
    public Uni<BusinessRef> survivorOf(Mutiny.Session session, UUID id) {
        return businesses
                .require(session, id)
                .chain(business -> business.mergedInto == null
                        ? Uni.createFrom().item(BusinessAccess.ref(business))
                        : survivorOf(session, business.mergedInto));
    }

    /**
     * The record that goes on for one that was merged into another; nothing for a name that no merged record has, or where
     * the other one belongs to a province out of sight.
     *
     * @param provinces whose it can be, the one that is preferred first
     * @param slug the name that the merged record has in addresses
     */
    public Uni<Optional<BusinessRef>> successorOf(Mutiny.Session session, List<TenantId> provinces, String slug) {
        return session.createSelectionQuery(
                        "from Business where slug = :slug and mergedInto is not null", Business.class)
                .setParameter("slug", slug)
                .getResultList()
                .map(found -> found.stream()
                        .filter(business -> provinces.contains(business.tenant()))
                        .min(Comparator.comparingInt(business -> provinces.indexOf(business.tenant()))))
                .chain(merged -> merged.isEmpty()
                        ? Uni.createFrom().item(Optional.<BusinessRef>empty())
                        : survivorOf(session, merged.get().id()).map(Optional::of))
                .onFailure(BusinessFailure.NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    /**
     * Those that the actor is a member of, in the order in which they were written down; after them those that the actor
     * may act for as a helper, the latest first.
     */
    public Uni<List<BusinessRef>> ofActor(Mutiny.Session session) {
        return ofActor(session, word -> true);
    }

    /** As {@link #ofActor}, of a helper's only those whose household has given its word for this. */
    public Uni<List<BusinessRef>> ofActorFor(Mutiny.Session session, Purpose purpose) {
        return ofActor(session, word -> !word.isUnproven() && word.allows(purpose));
    }

    private Uni<List<BusinessRef>> ofActor(Mutiny.Session session, Predicate<DelegationRef> under) {
        var who = actor.require();
        return memberOf(session, who)
                .chain(own -> helped(session, who, under).map(others -> joined(own, others)))
                .chain(ids -> refs(session, ids));
    }

    /** Those that nobody but this person manages. */
    public Uni<List<BusinessRef>> managedOnlyBy(Mutiny.Session session, UUID accountId) {
        return session.createNativeQuery(
                        "select business_id from business_member m where account_id = :account and role = 'manager'"
                                + " and not exists (select from business_member o where o.tenant_id = m.tenant_id"
                                + " and o.business_id = m.business_id and o.account_id <> :account"
                                + " and o.role = 'manager')",
                        UUID.class)
                .setParameter("account", accountId)
                .getResultList()
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : refs(session, ids));
    }

    /** Those that the actor is a member of, in the order in which they were written down. */
    public Uni<List<BusinessRef>> ownOfActor(Mutiny.Session session) {
        return memberOf(session, actor.require()).chain(ids -> refs(session, ids));
    }

    private static Uni<List<UUID>> memberOf(Mutiny.Session session, Actor who) {
        return session.createNativeQuery(
                        "select business_id from business_member where account_id = :account order by business_id",
                        UUID.class)
                .setParameter("account", who.accountId())
                .getResultList();
    }

    /** These, in their order; those that the transaction doesn't see are left out. */
    public Uni<List<BusinessRef>> refs(Mutiny.Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("from Business where id in (:ids)", Business.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(found -> found.stream()
                                .map(BusinessAccess::ref)
                                .sorted(Comparator.comparingInt(business -> ids.indexOf(business.id())))
                                .toList());
    }

    /** The business with this tax code, if the province has one. */
    public Uni<Optional<BusinessRef>> withTaxCode(Mutiny.Session session, TaxCode taxCode) {
        return session.createSelectionQuery("from Business where taxCode = :code", Business.class)
                .setParameter("code", taxCode.value())
                .getResultList()
                .map(found -> found.stream().findFirst().map(BusinessAccess::ref));
    }

    /**
     * The business with this tax code, or the households and groups of this citizen id, the newest first; for who was told
     * the number, never for a list.
     *
     * @param typed 10, 12 or 13 digits, with whatever parts them
     * @throws vn.nhan.platform.problem.InvalidValue for anything else
     */
    public Uni<List<BusinessRef>> withIdentity(Mutiny.Session session, String typed) {
        return CitizenId.isLikely(typed)
                ? ofCitizen(session, CitizenId.parse(typed))
                : withTaxCode(session, TaxCode.parse(typed))
                        .map(found -> found.stream().toList());
    }

    /**
     * The digits of a tax code or citizen id, for {@link #withIdentity}; to be looked up, never to be shown or logged.
     *
     * @throws vn.nhan.platform.problem.InvalidValue for anything else
     */
    public static String readIdentity(String typed) {
        return CitizenId.isLikely(typed)
                ? CitizenId.parse(typed).digits()
                : TaxCode.parse(typed).value();
    }

    private Uni<List<BusinessRef>> ofCitizen(Mutiny.Session session, CitizenId id) {
        return session.createSelectionQuery(
                        "from Business where citizenIdHash in (:hashes) order by id desc", Business.class)
                .setParameter("hashes", citizenIds.hashes(tenant.require().all(), id))
                .getResultList()
                .map(found -> found.stream().map(BusinessAccess::ref).toList());
    }

    private Uni<List<UUID>> helped(Mutiny.Session session, Actor who, Predicate<DelegationRef> under) {
        return who.has(Role.HELPER)
                ? delegations
                        .standingOf(session, who.accountId(), clock.instant())
                        .map(standing -> standing.stream()
                                .filter(under)
                                .map(DelegationRef::businessId)
                                .toList())
                : Uni.createFrom().item(List.of());
    }

    private static List<UUID> joined(List<UUID> own, List<UUID> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }
}
