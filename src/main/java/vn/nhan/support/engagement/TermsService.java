package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.RecentProof;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Terms and their signatures. A change of terms is another version, which nobody has signed. */
@ApplicationScoped
class TermsService {

    private static final Set<Side> PARTIES = EnumSet.of(Side.BUSINESS, Side.EXPERT);
    private static final int LONGEST_MONTHS = 24;
    private static final int CODE_LENGTH = 16;
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TenantTx tx;
    private final EngagementGate gate;
    private final StateSupport support;
    private final EngagementCustody custody;
    private final EngagementLog log;
    private final RecentProof proof;
    private final Validation validation;
    private final Clock clock;

    TermsService(
            TenantTx tx,
            EngagementGate gate,
            StateSupport support,
            EngagementCustody custody,
            EngagementLog log,
            RecentProof proof,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.support = support;
        this.custody = custody;
        this.log = log;
        this.proof = proof;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * What somebody has read and signs.
     *
     * @param version and {@code sha256}: of the terms as they were shown
     */
    record Signing(
            @NotNull Integer version, @PlainText(max = 64) String sha256) {}

    /** @throws vn.nhan.support.programme.ProgrammeFailure.CapExceeded (through the Uni) */
    Uni<Engagement> propose(UUID id, NewTerms asked) {
        check(asked);
        return tx.inTenant(session -> gate.bind(session, id, PARTIES).chain(who -> {
            who.engagement().requireMove(EngagementMove.PROPOSE);
            return support.commit(session, who.engagement(), asked).chain(shares -> write(session, who, asked, shares));
        }));
    }

    /**
     * @throws vn.nhan.identity.ProofFailure.Needed (through the Uni) unless the password was shown within five minutes
     * @throws EngagementFailure.TermsChanged (through the Uni) when others stand by now
     */
    Uni<Engagement> sign(UUID id, Signing seen) {
        validation.of(seen).orThrow();
        return tx.inTenant(session -> gate.bind(session, id, PARTIES)
                        .invoke(who -> who.engagement().requireMove(EngagementMove.BEGIN)))
                .chain(proof::require)
                .chain(() ->
                        tx.inTenant(session -> gate.bind(session, id, PARTIES).chain(who -> sign(session, who, seen))));
    }

    private void check(NewTerms asked) {
        var checks = validation.of(asked);
        LocalDate from = asked.startsOn();
        LocalDate to = asked.endsOn();
        if (from != null && to != null) {
            checks.refuseIf(to.isBefore(from), "endsOn", "engagement.dates-reversed")
                    .refuseIf(to.isAfter(from.plusMonths(LONGEST_MONTHS)), "endsOn", "engagement.too-long")
                    .refuseIf(
                            from.isBefore(Dates.dayOf(clock.instant()).minusMonths(1)),
                            "startsOn",
                            "engagement.starts-too-early");
        }
        checks.refuseIf(
                        asked.lines().size() > NewTerms.MOST_DELIVERABLES,
                        "deliverables",
                        "engagement.too-many-lines",
                        Map.of("most", NewTerms.MOST_DELIVERABLES))
                .refuseIf(
                        asked.stateShare() != null && asked.price() != null && asked.stateShare() > asked.price(),
                        "stateShare",
                        "engagement.share-above-price")
                .orThrow();
    }

    private Uni<Engagement> write(Mutiny.Session session, Standing who, NewTerms asked, Shares shares) {
        var engagement = who.engagement();
        var from = engagement.state();
        engagement.move(EngagementMove.PROPOSE, clock.instant());
        var terms = new EngagementTerms(engagement, asked, shares).written(who.account(), clock.instant(), newCode());
        return session.persist(terms)
                .chain(() ->
                        log.write(session, who, new EngagementLog.Happening(EngagementMove.PROPOSE.key(), from, null)))
                .chain(() -> custody.hand(session, engagement))
                .replaceWith(engagement);
    }

    private Uni<Engagement> sign(Mutiny.Session session, Standing who, Signing seen) {
        var engagement = who.engagement();
        engagement.requireMove(EngagementMove.BEGIN);
        return Papers.terms(session, engagement.id(), engagement.termsVersion)
                .invoke(terms -> requireSame(engagement, terms, seen))
                .chain(terms -> Papers.signatures(session, engagement.id(), terms.number)
                        .invoke(there -> there.forEach(one -> requireOther(one, who)))
                        .chain(there -> session.persist(new Signature(terms, who, clock.instant()))
                                .chain(() -> log.write(session, who, EngagementLog.Happening.of("sign", engagement)))
                                .chain(() ->
                                        there.isEmpty() ? custody.hand(session, engagement) : begin(session, who))))
                .replaceWith(engagement);
    }

    private Uni<Void> begin(Mutiny.Session session, Standing who) {
        var from = who.engagement().state();
        who.engagement().move(EngagementMove.BEGIN, clock.instant());
        return log.write(session, who, new EngagementLog.Happening(EngagementMove.BEGIN.key(), from, null))
                .chain(() -> custody.hand(session, who.engagement()));
    }

    private static void requireSame(Engagement engagement, EngagementTerms terms, Signing seen) {
        if (terms.number != seen.version() || !terms.sha256.equals(seen.sha256())) {
            throw new EngagementFailure.TermsChanged();
        }
        terms.requireIntact(engagement);
    }

    private static void requireOther(Signature there, Standing who) {
        if (there.side() == who.side()) {
            throw new EngagementFailure.SignedAlready();
        }
        if (there.signedBy.equals(who.account())) {
            throw new EngagementFailure.OwnSignature();
        }
    }

    private static String newCode() {
        return RANDOM.ints(CODE_LENGTH, 0, BASE32.length())
                .mapToObj(digit -> String.valueOf(BASE32.charAt(digit)))
                .collect(Collectors.joining());
    }
}
