package vn.nhan.business.verification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.ReviewSubjects;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/** Verifying many at once: a few by one officer, more than that by two. */
@ApplicationScoped
class BulkService {

    /** So many one officer may verify in bulk, within an hour. */
    static final int ALONE = 50;

    /** No list is longer. */
    static final int MOST = 500;

    private static final int SHOWN = 50;

    private final TenantTx tx;
    private final ReviewDesk desk;
    private final QueueQueries queue;
    private final BulkQueries queries;
    private final BulkStore store;
    private final ReviewSubjects subjects;
    private final AutomaticChecks checks;
    private final Validation validation;
    private final Audit audit;

    BulkService(
            TenantTx tx,
            ReviewDesk desk,
            QueueQueries queue,
            BulkQueries queries,
            BulkStore store,
            ReviewSubjects subjects,
            AutomaticChecks checks,
            Validation validation,
            Audit audit) {
        this.tx = tx;
        this.desk = desk;
        this.queue = queue;
        this.queries = queries;
        this.store = store;
        this.subjects = subjects;
        this.checks = checks;
        this.validation = validation;
        this.audit = audit;
    }

    /**
     * @param businessIds 1 to 500 that wait
     * @param seen that the officer has seen a paper of each of them
     */
    record Proposal(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> businessIds,

            @AssertTrue(message = "{verification.papers-unseen}") @Nullable
            Boolean seen) {}

    /** @param doubts what the automatic checks found against it */
    record Candidate(Waiting line, List<Finding> doubts) {

        public boolean isClear() {
            return doubts.isEmpty() && !line.isElsewhere();
        }
    }

    /** Those that were ticked, with what speaks against verifying them unseen. */
    Uni<List<Candidate>> candidates(List<UUID> ids) {
        return tx.inTenant(
                session -> queue.waiting(session, ids, desk.me()).chain(lines -> candidates(session, lines)));
    }

    /** All that wait and that no check speaks against, and the others with the reasons. */
    Uni<List<Candidate>> candidates(QueueFilter filter) {
        return tx.inTenant(
                session -> queue.waiting(session, filter, desk.me(), MOST).chain(lines -> candidates(session, lines)));
    }

    private Uni<List<Candidate>> candidates(Mutiny.Session session, List<Waiting> lines) {
        var today = Dates.dayOf(desk.me().at());
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> subjects.of(session, line.id(), today)
                        .chain(subject -> checks.of(session, subject))
                        .map(found -> new Candidate(
                                line,
                                found.stream()
                                        .filter(finding -> finding.outcome().isDoubt())
                                        .toList())))
                .collect()
                .asList();
    }

    /**
     * Begins at once with up to {@link #ALONE}; more than that wait for a second officer.
     *
     * @return what was begun or proposed: one list for each of the provinces to which the businesses belong
     */
    Uni<List<Bulk>> propose(Proposal proposal) {
        validation.of(proposal).orThrow();
        var me = desk.me();
        var ids = proposal.businessIds().stream().distinct().toList();
        return tx.inTenant(session -> store.alone(session, me)
                .chain(before -> queue.waiting(session, ids, me).chain(lines -> {
                    if (lines.size() != ids.size()) {
                        throw new Invalid("businessIds", "verification.not-all-waiting");
                    }
                    var alone = before + lines.size() <= ALONE;
                    return create(session, lines, alone ? Bulk.State.RUNNING : Bulk.State.PROPOSED);
                })));
    }

    private Uni<List<Bulk>> create(Mutiny.Session session, List<Waiting> lines, Bulk.State state) {
        var byProvince = lines.stream().collect(Collectors.groupingBy(Waiting::tenant));
        return Multi.createFrom()
                .iterable(byProvince.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> create(session, one, state))
                .collect()
                .asList();
    }

    private Uni<Bulk> create(Mutiny.Session session, Map.Entry<TenantId, List<Waiting>> lines, Bulk.State state) {
        var size = lines.getValue().size();
        return store.create(session, lines.getKey(), state, desk.me(), lines.getValue())
                .call(id -> record(session, "bulk-verification.propose", lines.getKey(), id, Map.of("size", size)))
                .chain(id -> require(session, id));
    }

    Uni<List<Bulk>> list() {
        return tx.inTenant(session -> queries.newest(session, desk.me(), SHOWN));
    }

    Uni<Bulk.Sheet> read(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .chain(bulk -> queries.items(session, id).map(items -> new Bulk.Sheet(bulk, items))));
    }

    Uni<Long> toApprove() {
        return tx.inTenant(session -> queries.toApprove(session, desk.me()));
    }

    /** @throws VerificationFailure.OwnProposal (through the Uni) by who proposed it */
    Uni<Bulk> approve(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .invoke(bulk -> {
                    if (bulk.mine()) {
                        throw new VerificationFailure.OwnProposal();
                    }
                })
                .chain(() -> store.approve(session, id, desk.me()))
                .invoke(BulkService::requireDone)
                .chain(() -> settle(session, id, "bulk-verification.approve")));
    }

    /** @throws VerificationFailure.NotYours (through the Uni) by anybody but who proposed it */
    Uni<Bulk> withdraw(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .invoke(bulk -> {
                    if (!bulk.mine()) {
                        throw new VerificationFailure.NotYours();
                    }
                })
                .chain(() -> store.withdraw(session, id, desk.me()))
                .invoke(BulkService::requireDone)
                .chain(() -> settle(session, id, "bulk-verification.withdraw")));
    }

    private Uni<Bulk> settle(Mutiny.Session session, UUID id, String action) {
        return queries.tenantOf(session, id)
                .chain(tenant -> record(session, action, tenant, id, null))
                .chain(() -> require(session, id));
    }

    private static void requireDone(boolean done) {
        if (!done) {
            throw new VerificationFailure.NotProposed();
        }
    }

    private Uni<Bulk> require(Mutiny.Session session, UUID id) {
        return queries.find(session, id, desk.me()).map(found -> found.orElseThrow(VerificationFailure.NotFound::new));
    }

    private Uni<Void> record(Mutiny.Session session, String action, TenantId tenant, UUID id, @Nullable Object after) {
        return audit.record(
                session,
                new Audit.Deed(
                        desk.me().by(), action, new Audit.Subject(tenant, "bulk-verification", id), null, after));
    }
}
