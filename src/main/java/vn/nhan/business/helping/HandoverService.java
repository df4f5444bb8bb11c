package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.business.MemberRole;
import vn.nhan.business.Principals;
import vn.nhan.identity.Attempts;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.DelegationFailure;
import vn.nhan.identity.delegation.Delegations;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** A household takes over what helpers have kept for it. Nothing of its history changes. */
@ApplicationScoped
class HandoverService {

    private static final int MOST_TRIES = 15;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final Attempts attempts;
    private final BusinessAccess access;
    private final Businesses businesses;
    private final BusinessMembers members;
    private final Delegations delegations;
    private final Granting granting;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;
    private final Principals principals;

    HandoverService(
            TenantTx tx,
            CurrentActor actor,
            Attempts attempts,
            BusinessAccess access,
            Businesses businesses,
            BusinessMembers members,
            Delegations delegations,
            Granting granting,
            Deeds deeds,
            Validation validation,
            Clock clock,
            Principals principals) {
        this.tx = tx;
        this.actor = actor;
        this.attempts = attempts;
        this.access = access;
        this.businesses = businesses;
        this.members = members;
        this.delegations = delegations;
        this.granting = granting;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
        this.principals = principals;
    }

    /**
     * @param code six digits, from the paper, or ten characters, from the letter
     * @param keepHelpers whether delegations go on; otherwise they end with the handover
     */
    record Handover(
            @PlainText(max = 20) String code, @Nullable Boolean keepHelpers) {}

    /** A code for the household, written on paper by its helper or an officer; good once within seven days. */
    Uni<Granting.CodeShown> offer(UUID businessId) {
        var who = actor.require();
        return tx.inTenant(session -> (who.isOfficer()
                        ? access.requireHousehold(session, businessId)
                        : access.requireMember(session, businessId, Purpose.PROFILE))
                .call(() -> requireNoAccount(session, businessId))
                .chain(() -> principals.of(session, businessId))
                .chain(principal -> granting.offerHandover(session, principal, who.accountId())));
    }

    /**
     * As {@link #takeOver}, for the business with this tax code, or one of those of this citizen id: that which the code is
     * for.
     */
    Uni<BusinessRef> takeOver(String identity, Handover handover) {
        var checks = validation.of(handover).refuseIf(identity.isBlank(), "taxCode", "value.required");
        var known = checks.read("taxCode", identity, Businesses::readIdentity);
        checks.orThrow();
        return counted()
                .chain(() -> tx.inTenant(session -> businesses.withIdentity(session, Checks.present(known))))
                .chain(found -> firstOf(found, business -> takeOverCounted(business.id(), handover)));
    }

    /**
     * As {@link #takeOver}, for the business that a letter was for. The number of the letter tells nothing: what stands
     * behind it is only known to who has its code.
     */
    Uni<BusinessRef> takeOverByLetter(String letter, Handover handover) {
        var checks = validation.of(handover).refuseIf(handover.code().isBlank(), "code", "value.required");
        var number = checks.read("code", letter, HandoverService::number);
        checks.orThrow();
        return counted()
                .chain(() -> tx.inTenant(session -> granting.businessOfLetter(session, Checks.present(number))))
                .map(found -> found.orElseThrow(DelegationFailure.CodeRefused::new))
                .chain(business -> takeOverCounted(business, handover));
    }

    private static UUID number(String letter) {
        try {
            return UUID.fromString(letter);
        } catch (IllegalArgumentException other) {
            throw new DelegationFailure.CodeRefused();
        }
    }

    /**
     * Makes the actor the manager.
     *
     * @throws DelegationFailure.HasAccount (through the Uni) for who belongs to the business already
     * @throws DelegationFailure.CodeRefused (through the Uni) in every other case but the right one
     */
    Uni<BusinessRef> takeOver(UUID businessId, Handover handover) {
        validation.of(handover).orThrow();
        return counted().chain(() -> takeOverCounted(businessId, handover));
    }

    /** Somebody may have a household business beside the farm: nobody is told which of them a wrong code was tried at. */
    static <T> Uni<T> firstOf(List<BusinessRef> found, Function<BusinessRef, Uni<T>> attempt) {
        Uni<T> tried = Uni.createFrom().failure(DelegationFailure.CodeRefused::new);
        for (var business : found) {
            tried = tried.onFailure(DelegationFailure.CodeRefused.class).recoverWithUni(() -> attempt.apply(business));
        }
        return tried;
    }

    private Uni<Void> counted() {
        return attempts.count("handover/" + actor.require().accountId(), MOST_TRIES);
    }

    private Uni<BusinessRef> takeOverCounted(UUID businessId, Handover handover) {
        return tx.inTenant(session -> requireStranger(session, businessId)
                        .chain(() -> granting.countHandoverTry(session, businessId, handover.code())))
                .chain(() -> tx.inTenant(session -> businesses
                        .require(session, businessId)
                        .call(business -> takeOver(session, business, handover))));
    }

    private Uni<Void> takeOver(Mutiny.Session session, BusinessRef business, Handover handover) {
        var who = actor.require().accountId();
        var asManager = new BusinessMembers.Joining(MemberRole.MANAGER, clock.instant());
        var kept = Boolean.TRUE.equals(handover.keepHelpers());
        return requireNoAccount(session, business.id())
                .onFailure()
                .transform(spoken -> new DelegationFailure.CodeRefused())
                .chain(() -> requireNoHelper(session, business.id(), who))
                .chain(() -> principals.of(session, business.id()))
                .chain(principal -> granting.takeOver(session, principal, handover.code()))
                .invoke(maker -> refuseIf(maker.equals(who)))
                .chain(() -> members.put(session, business, who, asManager))
                .chain(() -> kept ? Uni.createFrom().voidItem() : granting.revokeAll(session, business.id(), who))
                .chain(() -> deeds.done(
                        session,
                        "business.take-over",
                        new Audit.Subject(business.tenant(), "business", business.id()),
                        Map.of("name", business.name(), "helpersKept", kept)));
    }

    private Uni<Void> requireStranger(Mutiny.Session session, UUID businessId) {
        return members.roleOf(session, businessId, actor.require().accountId())
                .invoke(role -> {
                    if (role.isPresent()) {
                        throw new DelegationFailure.HasAccount();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireNoAccount(Mutiny.Session session, UUID businessId) {
        return members.managed(session, Set.of(businessId))
                .invoke(managed -> {
                    if (!managed.isEmpty()) {
                        throw new DelegationFailure.HasAccount();
                    }
                })
                .replaceWithVoid();
    }

    /** Whoever acts for a household is never the household. */
    private Uni<Void> requireNoHelper(Mutiny.Session session, UUID businessId, UUID account) {
        return delegations
                .ofBusiness(session, businessId)
                .invoke(given -> refuseIf(given.stream()
                        .anyMatch(delegation -> delegation.helperAccountId().equals(account))))
                .replaceWithVoid();
    }

    private static void refuseIf(boolean own) {
        if (own) {
            throw new DelegationFailure.CodeRefused();
        }
    }
}
