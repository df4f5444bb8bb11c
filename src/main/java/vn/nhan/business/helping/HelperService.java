package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Principals;
import vn.nhan.identity.Attempts;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.DelegationFailure;
import vn.nhan.identity.delegation.DelegationRef;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.identity.delegation.Proof;
import vn.nhan.identity.delegation.ProofIntake;
import vn.nhan.identity.delegation.ProofKind;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.identity.delegation.Terms;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What a helper does to be let in by a household: enter its code, or put its signed form or spoken word on file. */
@ApplicationScoped
class HelperService {

    /** Codes that one helper may try in a window of time, at all businesses together. */
    private static final int MOST_TRIES = 15;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final Attempts attempts;
    private final Businesses businesses;
    private final BusinessMembers members;
    private final Granting granting;
    private final ProofIntake proofs;
    private final Validation validation;
    private final Clock clock;
    private final Principals principals;

    HelperService(
            TenantTx tx,
            CurrentActor actor,
            Attempts attempts,
            Businesses businesses,
            BusinessMembers members,
            Granting granting,
            ProofIntake proofs,
            Validation validation,
            Clock clock,
            Principals principals) {
        this.tx = tx;
        this.actor = actor;
        this.attempts = attempts;
        this.businesses = businesses;
        this.members = members;
        this.granting = granting;
        this.proofs = proofs;
        this.validation = validation;
        this.clock = clock;
        this.principals = principals;
    }

    /**
     * @param proof how the household showed its will; the file goes with a form or a recording
     * @param code six digits, with {@code otp}; the terms are the code's
     * @param purposes and validUntil: as signed or spoken, without a code
     */
    record NewDelegation(
            @NotNull ProofKind proof,
            @PlainText(max = 20, required = false) @Nullable String code,
            @Nullable Set<@NotNull Purpose> purposes,
            @Nullable LocalDate validUntil) {}

    /** A proof that was looked at and kept, but proves nothing yet. */
    record Received(@Nullable Proof file) {}

    /**
     * Checks everything, counts a try at a code, takes a file in; all of it outside the transaction in which
     * {@link #accept} then lets the helper in, so that no refusal takes a count back.
     */
    Uni<Received> receive(UUID businessId, NewDelegation command, byte @Nullable [] file) {
        var checks = validation.of(command);
        if (command.proof() == null || command.proof() == ProofKind.OTP) {
            checks.orThrow();
            return counted()
                    .chain(() -> tx.inTenant(session -> businesses
                            .require(session, businessId)
                            .chain(() -> granting.countGrantTry(session, businessId))))
                    .replaceWith(new Received(null));
        }
        Terms.check(checks, command.purposes(), command.validUntil(), clock.instant());
        checks.refuseIf(file == null, "file", "delegation.proof-missing").orThrow();
        return tx.inTenant(session -> withoutAccount(session, businessId))
                .chain(business -> proofs.receive(business.tenant(), command.proof(), Checks.present(file)))
                .map(Received::new);
    }

    /**
     * Enters a code at the business with this tax code, or at those of this citizen id, in one go.
     *
     * @throws DelegationFailure.CodeRefused (through the Uni) also when there is no such business
     */
    Uni<DelegationRef> acceptCode(String identity, String code) {
        var command = new NewDelegation(ProofKind.OTP, code, null, null);
        var checks = validation.of(command);
        checks.refuseIf(code.isBlank(), "code", "value.required");
        var known = identity(checks, identity);
        return tx.inTenant(session -> businesses.withIdentity(session, known))
                .call(found -> found.isEmpty() ? counted() : Uni.createFrom().voidItem())
                .chain(found -> HandoverService.firstOf(
                        found,
                        business -> receive(business.id(), command, null)
                                .chain(received -> accept(business.id(), command, received))));
    }

    /**
     * The household without an account that has this tax code or citizen id; for a helper who takes another's place, or
     * whose own permission has lapsed.
     *
     * @throws DelegationFailure.CodeNeeded (through the Uni) when it can speak for itself
     */
    Uni<UUID> withoutAccount(String identity) {
        var known = identity(Checks.begin(), identity);
        return attempts.count("identity/" + actor.require().accountId(), MOST_TRIES)
                .chain(() -> tx.inTenant(session ->
                        businesses.withIdentity(session, known).chain(found -> withoutAccount(session, found))));
    }

    private Uni<Void> counted() {
        return attempts.count("delegation/" + actor.require().accountId(), MOST_TRIES);
    }

    private static String identity(Checks checks, String typed) {
        checks.refuseIf(typed.isBlank(), "taxCode", "value.required");
        var known = checks.read("taxCode", typed, Businesses::readIdentity);
        checks.orThrow();
        return Checks.present(known);
    }

    /** The newest of them that nobody speaks for. */
    private Uni<UUID> withoutAccount(Mutiny.Session session, List<BusinessRef> found) {
        if (found.isEmpty()) {
            throw new Invalid("taxCode", "delegation.household-unknown");
        }
        return members.managed(session, found.stream().map(BusinessRef::id).toList())
                .map(managed -> found.stream()
                        .map(BusinessRef::id)
                        .filter(id -> !managed.contains(id))
                        .findFirst()
                        .orElseThrow(DelegationFailure.CodeNeeded::new));
    }

    Uni<DelegationRef> accept(UUID businessId, NewDelegation command, Received received) {
        var helper = actor.require().accountId();
        var file = received.file();
        return tx.inTenant(session -> file == null
                ? principals
                        .of(session, businessId)
                        .chain(principal -> granting.byCode(session, principal, helper, command.code()))
                : withoutAccount(session, businessId)
                        .chain(business -> principals.of(session, businessId))
                        .chain(principal -> granting.byProof(session, principal, helper, terms(command), file)));
    }

    /** Who can speak for themselves isn't spoken for by paper. */
    private Uni<BusinessRef> withoutAccount(Mutiny.Session session, UUID businessId) {
        return businesses
                .require(session, businessId)
                .call(business -> members.managed(session, Set.of(businessId)).invoke(managed -> {
                    if (!managed.isEmpty()) {
                        throw new DelegationFailure.CodeNeeded();
                    }
                }));
    }

    private static Terms terms(NewDelegation command) {
        return new Terms(Checks.present(command.purposes()), Checks.present(command.validUntil()));
    }
}
