package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.DelegationFailure;
import vn.nhan.identity.delegation.DelegationRef;
import vn.nhan.identity.delegation.Delegations;
import vn.nhan.platform.tenancy.TenantTx;

/** The households that a helper acts for. */
@ApplicationScoped
class CaseloadQueries {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final Businesses businesses;
    private final BusinessMembers members;
    private final Delegations delegations;
    private final DelegationViews views;
    private final Clock clock;

    CaseloadQueries(
            TenantTx tx,
            CurrentActor actor,
            Businesses businesses,
            BusinessMembers members,
            Delegations delegations,
            DelegationViews views,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.businesses = businesses;
        this.members = members;
        this.delegations = delegations;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A household that the actor may act for now.
     *
     * @param hasAccount whether it can speak for itself; until then the helper can hand the account over to it
     */
    record Household(BusinessRef business, DelegationView delegation, boolean hasAccount) {}

    private record Case(BusinessRef business, DelegationRef delegation, boolean hasAccount) {}

    /** Drafts are among them; the newest first. */
    Uni<List<Household>> mine() {
        return tx.inTenant(session -> delegations
                        .standingOf(session, actor.require().accountId(), clock.instant())
                        .chain(standing -> cases(session, standing)))
                .chain(this::named);
    }

    /** @throws DelegationFailure.NotFound (through the Uni) unless the actor may act for it now */
    Uni<Household> mine(UUID businessId) {
        return mine().map(own -> own.stream()
                .filter(household -> household.business().id().equals(businessId))
                .findFirst()
                .orElseThrow(DelegationFailure.NotFound::new));
    }

    private Uni<List<Case>> cases(Mutiny.Session session, List<DelegationRef> standing) {
        var ids = standing.stream().map(DelegationRef::businessId).distinct().toList();
        return businesses
                .refs(session, ids)
                .chain(helped -> members.managed(session, ids).map(managed -> cases(standing, byId(helped), managed)));
    }

    private static List<Case> cases(List<DelegationRef> standing, Map<UUID, BusinessRef> helped, Set<UUID> managed) {
        var cases = new ArrayList<Case>();
        for (var delegation : standing) {
            var business = helped.get(delegation.businessId());
            if (business != null) {
                cases.add(new Case(business, delegation, managed.contains(business.id())));
            }
        }
        return cases;
    }

    private static Map<UUID, BusinessRef> byId(List<BusinessRef> found) {
        return found.stream().collect(Collectors.toMap(BusinessRef::id, Function.identity()));
    }

    private Uni<List<Household>> named(List<Case> cases) {
        return views.of(cases.stream().map(Case::delegation).toList()).map(named -> {
            var households = new ArrayList<Household>();
            for (int i = 0; i < cases.size(); i++) {
                var found = cases.get(i);
                households.add(new Household(found.business(), named.get(i), found.hasAccount()));
            }
            return households;
        });
    }
}
