package vn.nhan.reporting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.AccountService;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;
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
    private final Validation validation;

    ProvinceService(
            TenantTx tx,
            TenantRegistry registry,
            MilestoneQueries milestones,
            AccountService accounts,
            CurrentActor actor,
            Validation validation) {
        this.tx = tx;
        this.registry = registry;
        this.milestones = milestones;
        this.accounts = accounts;
        this.actor = actor;
        this.validation = validation;
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

    /**
     * @param role an officer's when null; never an operator's
     * @param communeCode five digits, of roles that are held for one commune
     */
    record NewOfficer(
            String displayName,
            String signInName,
            String password,
            @Nullable Role role,
            @Pattern(regexp = "[0-9]{5}") @Nullable String communeCode) {

        AccountService.NewAccount account() {
            return new AccountService.NewAccount(displayName, signInName, password);
        }

        AccountService.FirstRole firstRole() {
            return new AccountService.FirstRole(role == null ? Role.OFFICER : role, communeCode);
        }
    }

    /** Makes the account of somebody who works in a province. */
    Uni<AccountService.AccountView> createOfficer(String slug, NewOfficer officer) {
        var first = officer.firstRole();
        validation
                .of(officer)
                .refuseIf(
                        first.role() == Role.OPERATOR || first.role() == Role.MEMBER, "role", "identity.role-not-here")
                .refuseIf(
                        first.role().isOfACommune() != (first.communeCode() != null),
                        "communeCode",
                        "identity.commune-of-role")
                .orThrow();
        return accounts.create(
                TenantScope.of(province(slug).id()),
                officer.account(),
                first,
                actor.require().accountId());
    }
}
