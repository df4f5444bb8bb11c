package vn.nhan.reporting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.nhan.identity.AccountService;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** What the operator sees and does of the provinces on this installation. */
@ApplicationScoped
class ProvinceService {

    private final TenantTx tx;
    private final TenantRegistry registry;
    private final MilestoneQueries milestones;
    private final AccountService accounts;
    private final CurrentActor actor;

    ProvinceService(
            TenantTx tx,
            TenantRegistry registry,
            MilestoneQueries milestones,
            AccountService accounts,
            CurrentActor actor) {
        this.tx = tx;
        this.registry = registry;
        this.milestones = milestones;
        this.accounts = accounts;
        this.actor = actor;
    }

    /** A province and what it has reached on its own, without those it adopted: they stand in lines of their own. */
    record Reached(Tenant province, MilestoneCounts counts) {}

    /** One after the other: each province is a transaction of its own, for none may see another's rows. */
    Uni<List<Reached>> provinces() {
        return Multi.createFrom()
                .iterable(registry.provinces())
                .onItem()
                .transformToUniAndConcatenate(province -> tx.as(TenantScope.of(province.id()), milestones::counts)
                        .map(counts -> new Reached(province, counts)))
                .collect()
                .asList();
    }

    /** @throws RequestFailure not found, when no province has this slug */
    Tenant province(String slug) {
        return registry.bySlug(slug).orElseThrow(RequestFailure::notFound);
    }

    /** Makes an officer's account in a province. */
    Uni<AccountService.AccountView> createOfficer(String slug, AccountService.NewAccount officer) {
        return accounts.create(
                TenantScope.of(province(slug).id()),
                officer,
                Role.OFFICER,
                actor.require().accountId());
    }
}
