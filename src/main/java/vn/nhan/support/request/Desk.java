package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;
import vn.nhan.support.programme.Asked;

/** Lists of requests for those who may see them. */
@ApplicationScoped
class Desk {

    private final TenantTx tx;
    private final RequestQueries queries;
    private final RequestGate gate;
    private final Needs needs;
    private final Prospects prospects;
    private final Clock clock;

    Desk(
            TenantTx tx,
            RequestQueries queries,
            RequestGate gate,
            Needs needs,
            Prospects prospects,
            Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.gate = gate;
        this.needs = needs;
        this.prospects = prospects;
        this.clock = clock;
    }

    Uni<List<RequestQueries.Line>> queue(@Nullable RequestState state, int limit) {
        return tx.inTenant(session -> queries.queue(session, state, clock.instant(), limit));
    }

    Uni<List<RequestQueries.Line>> withLead(int limit) {
        return tx.inTenant(session -> queries.withLead(session, clock.instant(), limit));
    }

    Uni<RequestQueries.Waiting> waiting() {
        return tx.inTenant(session -> queries.waiting(session, clock.instant()));
    }

    Uni<List<RequestQueries.Plea>> complaints() {
        return tx.inTenant(session -> queries.complaints(session, clock.instant()));
    }

    Uni<List<RequestQueries.Line>> ofBusiness(UUID businessId) {
        return tx.inTenant(session -> gate.mayList(session, businessId)
                .chain(() -> queries.ofBusiness(session, businessId, clock.instant())));
    }

    /** What the business could get if it asked for this now. */
    Uni<Prospects.Prospect> outlook(UUID businessId, String need) {
        return tx.inTenant(session -> gate.mayList(session, businessId)
                .chain(() -> needs.tree(session))
                .invoke(tree -> requireKnown(tree, need))
                .chain(() -> prospects.of(session, new Asked(businessId, need, clock.instant()))));
    }

    Uni<NeedTree> needs() {
        return tx.inTenant(needs::tree);
    }

    private static void requireKnown(NeedTree tree, String need) {
        if (tree.find(need).isEmpty()) {
            throw new Invalid("need", "support.need-unknown");
        }
    }
}
