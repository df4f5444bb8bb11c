package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.Principals;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.DelegationRef;
import vn.nhan.identity.delegation.Delegations;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.identity.delegation.ProofIntake;
import vn.nhan.identity.delegation.Terms;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What a household does about its helpers: let one in by a code, look at the proof, end it. */
@ApplicationScoped
class DelegationService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final Delegations delegations;
    private final Granting granting;
    private final ProofIntake proofs;
    private final DelegationViews views;
    private final Validation validation;
    private final Clock clock;
    private final Principals principals;

    DelegationService(
            TenantTx tx,
            CurrentActor actor,
            BusinessAccess access,
            Delegations delegations,
            Granting granting,
            ProofIntake proofs,
            DelegationViews views,
            Validation validation,
            Clock clock,
            Principals principals) {
        this.tx = tx;
        this.actor = actor;
        this.access = access;
        this.delegations = delegations;
        this.granting = granting;
        this.proofs = proofs;
        this.views = views;
        this.validation = validation;
        this.clock = clock;
        this.principals = principals;
    }

    /** @param reason in the household's words */
    record Ending(
            @PlainText(max = 500, required = false, lines = true) @Nullable
            String reason) {}

    /** A manager's code for a helper, good once within ten minutes, for these terms and no others. */
    Uni<Granting.CodeShown> offer(UUID businessId, Terms terms) {
        var checks = validation.of(terms);
        Terms.check(checks, terms.purposes(), terms.validUntil(), clock.instant());
        checks.orThrow();
        return tx.inTenant(session -> access.requireManager(session, businessId)
                .chain(() -> principals.of(session, businessId))
                .chain(principal -> granting.offer(
                        session, principal, terms, actor.require().accountId())));
    }

    /** Ends a delegation at once; its helper may give it back, the department may end it for who has no account. */
    Uni<DelegationView> end(UUID delegationId, @Nullable Ending ending) {
        if (ending != null) {
            validation.of(ending).orThrow();
        }
        var reason = ending == null || ending.reason() == null
                ? null
                : ending.reason().strip();
        var who = actor.require();
        return tx.inTenant(session -> delegations
                        .require(session, delegationId)
                        .call(delegation -> requireSay(session, delegation))
                        .chain(() -> granting.revoke(session, delegationId, who.accountId(), reason)))
                .chain(views::of);
    }

    /** The signed form or the recording. */
    Uni<StoredContent> proof(UUID delegationId) {
        return tx.inTenant(session -> delegations
                        .require(session, delegationId)
                        .call(delegation -> access.requireHousehold(session, delegation.businessId())))
                .chain(() -> proofs.read(delegationId));
    }

    private Uni<?> requireSay(Mutiny.Session session, DelegationRef delegation) {
        var who = actor.require();
        if (who.isOfficer() || delegation.helperAccountId().equals(who.accountId())) {
            return Uni.createFrom().voidItem();
        }
        return access.requireManager(session, delegation.businessId());
    }
}
