package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.need.Needs;

/** Tells the people of a business, who helps them and officers what it may get if it asked now. */
@ApplicationScoped
class EntitlementDesk {

    private static final Set<Purpose> READERS = EnumSet.of(Purpose.REQUESTS);

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Entitlements entitlements;
    private final Needs needs;
    private final Clock clock;

    EntitlementDesk(TenantTx tx, BusinessAccess access, Entitlements entitlements, Needs needs, Clock clock) {
        this.tx = tx;
        this.access = access;
        this.entitlements = entitlements;
        this.needs = needs;
        this.clock = clock;
    }

    /** @param reasons as sentences in the reader's language, in their order */
    record View(
            boolean eligible, List<Told> reasons, @Nullable Level best, List<Level> others) {

        static View of(Entitlement found, ProgrammeSentences words) {
            return new View(
                    found.eligible(),
                    found.reasons().stream()
                            .map(reason -> new Told(reason.code(), words.of(reason)))
                            .toList(),
                    found.best().orElse(null),
                    found.others());
        }
    }

    record Told(Reason code, String text) {}

    /** @throws Invalid (through the Uni) for a need that nobody knows */
    Uni<Entitlement> of(UUID businessId, String need) {
        return tx.inTenant(session -> access.requireReader(session, businessId, READERS)
                .chain(() -> needs.tree(session))
                .invoke(tree -> {
                    if (tree.find(need).isEmpty()) {
                        throw new Invalid("need", "programme.need-unknown");
                    }
                })
                .chain(() -> entitlements.of(session, new Asked(businessId, need, clock.instant()))));
    }
}
