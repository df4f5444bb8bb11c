package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.request.Requests;

/** Reckons, for an officer, who would help whom if all that wait were assigned at once. Asks nobody. */
@ApplicationScoped
class ProvincePlan {

    private static final int MOST = 50_000;

    private final TenantTx tx;
    private final Requests requests;
    private final SoughtReader sought;
    private final Candidates candidates;
    private final IntakeWorkers workers;

    ProvincePlan(TenantTx tx, Requests requests, SoughtReader sought, Candidates candidates, IntakeWorkers workers) {
        this.tx = tx;
        this.requests = requests;
        this.sought = sought;
        this.candidates = candidates;
        this.workers = workers;
    }

    private record Asked(List<Sought> requests, CandidateIndex index) {}

    /** @param names of experts, by id */
    record Told(Plan plan, Map<UUID, String> names) {}

    Uni<Told> plan() {
        return tx.inTenant(this::asked)
                .chain(asked -> workers.work(() -> new Told(
                        new WholeProvince(asked.index(), asked.requests()).assign(),
                        asked.index().all().stream().collect(Collectors.toMap(Candidate::id, Candidate::name)))));
    }

    private Uni<Asked> asked(Mutiny.Session session) {
        return requests.awaitingMatch(session, MOST)
                .chain(found -> sought.read(session, found))
                .chain(all -> candidates.index(session).map(index -> new Asked(all, index)));
    }
}
