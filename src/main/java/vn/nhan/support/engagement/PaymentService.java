package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** What was paid, and when: the state's share is written down by the department, the firm's by the firm or the department. */
@ApplicationScoped
class PaymentService {

    private static final Set<Side> PAYING = EnumSet.of(Side.BUSINESS, Side.OFFICE);
    private static final Set<Side> OFFICE = EnumSet.of(Side.OFFICE);

    private final TenantTx tx;
    private final EngagementGate gate;
    private final EngagementLog log;
    private final Validation validation;
    private final Clock clock;

    PaymentService(TenantTx tx, EngagementGate gate, EngagementLog log, Validation validation, Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.log = log;
        this.validation = validation;
        this.clock = clock;
    }

    /** @throws EngagementFailure.PaidTooMuch (through the Uni) for more than what is left of the share */
    Uni<Engagement> record(UUID id, NewPayment told) {
        validation
                .of(told)
                .refuseIf(
                        told.paidOn() != null && told.paidOn().isAfter(Dates.dayOf(clock.instant())),
                        "paidOn",
                        "engagement.future")
                .orThrow();
        var sides = told.share() == NewPayment.Share.STATE ? OFFICE : PAYING;
        return tx.inTenant(session -> gate.bind(session, id, sides).chain(who -> {
            requirePayable(who.engagement(), told.share());
            return left(session, who.engagement(), told.share())
                    .invoke(left -> {
                        if (told.amount() > left) {
                            throw new EngagementFailure.PaidTooMuch(left);
                        }
                    })
                    .chain(() -> session.persist(new Payment(who, told, clock.instant())))
                    .chain(() -> log.write(session, who, EngagementLog.Happening.of("pay", who.engagement())))
                    .replaceWith(who.engagement());
        }));
    }

    /** The state pays for what was accepted; a firm may pay from the day on which both have signed. */
    private static void requirePayable(Engagement engagement, NewPayment.Share share) {
        if (share == NewPayment.Share.STATE) {
            if (engagement.state() != EngagementState.ACCEPTED) {
                throw new EngagementFailure.NotAllowed();
            }
        } else if (engagement.state() != EngagementState.ACCEPTED) {
            engagement.requireAtWork();
        }
    }

    private static Uni<Long> left(Mutiny.Session session, Engagement engagement, NewPayment.Share share) {
        return Papers.terms(session, engagement.id(), engagement.termsVersion)
                .chain(terms -> Papers.payments(session, engagement.id())
                        .map(payments -> share.of(terms)
                                - payments.stream()
                                        .filter(paid -> paid.share.equals(share.key()))
                                        .mapToLong(paid -> paid.amount)
                                        .sum()));
    }
}
