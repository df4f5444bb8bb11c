package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;

/**
 * Giving, proving and ending delegations. Who may ask for which of it is the caller's to decide; what it costs to be
 * believed is decided here.
 */
@ApplicationScoped
public class Granting {

    /** So long a code that came by post is good. */
    public static final Duration LETTER_LASTS = OneTimeCode.Use.LETTER.lasts;

    private final OneTimeCodes codes;
    private final HelperRoles helpers;
    private final Audit audit;
    private final Clock clock;

    Granting(OneTimeCodes codes, HelperRoles helpers, Audit audit, Clock clock) {
        this.codes = codes;
        this.helpers = helpers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param code six digits, told once */
    public record CodeShown(String code, Instant expiresAt) {}

    /** A manager's code, good for ten minutes, for exactly these checked terms. */
    public Uni<CodeShown> offer(Mutiny.Session session, Principal principal, Terms terms, UUID manager) {
        return shown(
                session, new OneTimeCode(principal, OneTimeCode.Use.GRANT, manager, clock.instant()).allowing(terms));
    }

    /** A code on paper with which the household itself takes its account over, good for seven days. */
    public Uni<CodeShown> offerHandover(Mutiny.Session session, Principal principal, UUID by) {
        return shown(session, new OneTimeCode(principal, OneTimeCode.Use.HANDOVER, by, clock.instant()));
    }

    /** Counts a try at the manager's code; in a transaction of its own, before {@link #byCode}. */
    public Uni<Void> countGrantTry(Mutiny.Session session, UUID businessId) {
        return codes.count(session, businessId, OneTimeCode.Use.GRANT);
    }

    /**
     * A code that travels to the household by post.
     *
     * @param id names the code without giving it away
     * @param code ten characters, told once
     */
    public record LetterCode(UUID id, String code, Instant expiresAt) {}

    /** A code for a letter, with which the household itself takes its account over, good for thirty days. */
    public Uni<LetterCode> offerByPost(Mutiny.Session session, Principal principal, UUID by) {
        var code = new OneTimeCode(principal, OneTimeCode.Use.LETTER, by, clock.instant());
        return shown(session, code).map(shown -> new LetterCode(code.id(), shown.code(), shown.expiresAt()));
    }

    /** Ends those of these codes that nobody has used; gives how many those were. */
    public Uni<Integer> end(Mutiny.Session session, Collection<UUID> codeIds) {
        return codes.end(session, codeIds);
    }

    /** The business that a letter was for; whoever asks has shown nothing yet, so nothing of it may be told. */
    public Uni<Optional<UUID>> businessOfLetter(Mutiny.Session session, UUID codeId) {
        return session.find(OneTimeCode.class, codeId)
                .map(code -> Optional.ofNullable(code)
                        .filter(found -> found.use() == OneTimeCode.Use.LETTER)
                        .map(found -> found.businessId));
    }

    /** Counts a try at the code on paper or in a letter; in a transaction of its own, before {@link #takeOver}. */
    public Uni<Void> countHandoverTry(Mutiny.Session session, UUID businessId, @Nullable String typed) {
        return codes.count(session, businessId, TypedCode.of(typed).use());
    }

    /** @throws DelegationFailure.CodeRefused (through the Uni) unless the digits are right, in time, new and few */
    public Uni<DelegationRef> byCode(
            Mutiny.Session session, Principal principal, UUID helper, @Nullable String digits) {
        return codes.use(session, principal.businessId(), OneTimeCode.Use.GRANT, digits)
                .call(() -> requireCommune(session, principal, helper))
                .chain(code -> give(session, Delegation.byCode(principal, helper, code, clock.instant())));
    }

    /** For a household without an account: it signed or spoke, and the helper put that on file. */
    public Uni<DelegationRef> byProof(
            Mutiny.Session session, Principal principal, UUID helper, Terms terms, Proof proof) {
        return requireCommune(session, principal, helper)
                .chain(() -> give(session, Delegation.byProof(principal, helper, terms, clock.instant(), proof)));
    }

    /** For a business that the helper has just written down: thirty days for the household's word to come. */
    public Uni<DelegationRef> draft(Mutiny.Session session, Principal principal, UUID helper) {
        return give(session, Delegation.draft(principal, helper, clock.instant()));
    }

    /** Ends it at once; one that had ended stays as it was. */
    public Uni<DelegationRef> revoke(Mutiny.Session session, UUID id, UUID by, @Nullable String reason) {
        return session.find(Delegation.class, id)
                .onItem()
                .ifNull()
                .failWith(DelegationFailure.NotFound::new)
                .call(delegation -> end(session, delegation, by, reason))
                .call(session::flush)
                .map(DelegationRef::of);
    }

    /** Ends all that stand for a business. */
    public Uni<Void> revokeAll(Mutiny.Session session, UUID businessId, UUID by) {
        return unrevoked(session, businessId, null).chain(found -> endAll(session, found, by));
    }

    /** Uses the household's code up; gives the account that made it. */
    public Uni<UUID> takeOver(Mutiny.Session session, Principal principal, @Nullable String typed) {
        var code = TypedCode.of(typed);
        return codes.use(session, principal.businessId(), code.use(), code.value())
                .map(used -> used.madeBy);
    }

    private Uni<CodeShown> shown(Mutiny.Session session, OneTimeCode code) {
        return codes.make(session, code)
                .call(() -> audit.record(
                        session,
                        new Audit.Deed(
                                code.madeBy,
                                "delegation." + code.goodFor + "-code",
                                new Audit.Subject(code.tenant(), "business", code.businessId),
                                null,
                                null)))
                .map(made -> new CodeShown(made.digits(), code.expiresAt));
    }

    private Uni<Void> requireCommune(Mutiny.Session session, Principal principal, UUID helper) {
        return helpers.stands(session, helper, principal.communeCode())
                .invoke(stands -> {
                    if (!stands) {
                        throw new DelegationFailure.OtherCommune();
                    }
                })
                .replaceWithVoid();
    }

    /** A helper acts for a business under one delegation: the new takes the place of the old. */
    private Uni<DelegationRef> give(Mutiny.Session session, Delegation given) {
        return unrevoked(session, given.businessId, given.helperAccountId)
                .chain(earlier -> endAll(session, earlier, given.recordedBy))
                .chain(() -> session.persist(given))
                .chain(session::flush)
                .chain(() -> record(session, given, given.recordedBy, "delegation.grant"))
                .replaceWith(() -> DelegationRef.of(given));
    }

    private static Uni<List<Delegation>> unrevoked(Mutiny.Session session, UUID businessId, @Nullable UUID helper) {
        return session.createSelectionQuery(
                        "from Delegation where businessId = :business and revokedAt is null order by id",
                        Delegation.class)
                .setParameter("business", businessId)
                .getResultList()
                .map(found -> found.stream()
                        .filter(delegation -> helper == null || delegation.helperAccountId.equals(helper))
                        .toList());
    }

    private Uni<Void> endAll(Mutiny.Session session, List<Delegation> found, UUID by) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var delegation : found) {
            all = all.chain(() -> end(session, delegation, by, null));
        }
        return all.chain(session::flush);
    }

    private Uni<Void> end(Mutiny.Session session, Delegation delegation, UUID by, @Nullable String reason) {
        return delegation.revoke(by, clock.instant(), reason)
                ? record(session, delegation, by, "delegation.revoke")
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> record(Mutiny.Session session, Delegation delegation, UUID by, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        by,
                        action,
                        new Audit.Subject(delegation.tenant(), "delegation", delegation.id()),
                        null,
                        Map.of(
                                "helper",
                                delegation.helperAccountId,
                                "purposes",
                                delegation.purposes(),
                                "validUntil",
                                delegation.validUntil)));
    }
}
