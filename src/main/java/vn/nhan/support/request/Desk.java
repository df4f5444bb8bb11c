package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.clock.ServiceTerm;
import vn.nhan.support.clock.ServiceTerms;
import vn.nhan.support.clock.TermKind;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;
import vn.nhan.support.programme.Asked;

/** Lists of requests for those who may see them. */
@ApplicationScoped
class Desk {

    private final TenantTx tx;
    private final RequestQueries queries;
    private final Requests requests;
    private final RequestGate gate;
    private final Needs needs;
    private final Prospects prospects;
    private final Coverages coverages;
    private final ServiceTerms terms;
    private final Clock clock;

    Desk(
            TenantTx tx,
            RequestQueries queries,
            Requests requests,
            RequestGate gate,
            Needs needs,
            Prospects prospects,
            Coverages coverages,
            ServiceTerms terms,
            Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.requests = requests;
        this.gate = gate;
        this.needs = needs;
        this.prospects = prospects;
        this.coverages = coverages;
        this.terms = terms;
        this.clock = clock;
    }

    Uni<List<RequestQueries.Line>> queue(@Nullable RequestState state, int limit) {
        return tx.inTenant(session -> queries.queue(session, state, clock.instant(), limit));
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

    Uni<RequestWords> words(String language) {
        return tx.inTenant(needs::tree).map(tree -> new RequestWords(language, tree));
    }

    /** What a request may get, by the rules of the day on which it was sent in; for officers. */
    Uni<Prospects.Prospect> prospectOf(UUID requestId) {
        return tx.inTenant(session -> requests.read(session, requestId)
                .chain(request ->
                        prospects.of(session, new Asked(request.businessId, request.need, request.submittedAt))));
    }

    /** What is in the way of asking for this; for who may ask. */
    Uni<Coverage> covering(UUID businessId, String need) {
        return tx.inTenant(session -> gate.mayList(session, businessId)
                .chain(() -> Firm.of(session, businessId))
                .chain(firm -> coverages.of(session, firm.firmId(), need)));
    }

    /** In how many working days the department answers. */
    Uni<Integer> decisionDays() {
        return days(TermKind.DECISION);
    }

    Uni<Integer> days(TermKind kind) {
        return tx.inTenant(session -> terms.on(session, kind, Dates.dayOf(clock.instant())))
                .map(ServiceTerm::workingDays);
    }

    private static void requireKnown(NeedTree tree, String need) {
        if (tree.find(need).isEmpty()) {
            throw new Invalid("need", "support.need-unknown");
        }
    }
}
