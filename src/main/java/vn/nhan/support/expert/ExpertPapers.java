package vn.nhan.support.expert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;

/** Papers that show what an expert can: for the expert and the officers of the province, and nobody else. */
@ApplicationScoped
class ExpertPapers {

    /** Papers of one expert that stand at the same time. */
    static final int MOST = 30;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final Experts experts;
    private final ProfileRules rules;
    private final ExpertReader reader;
    private final ExpertLog log;
    private final PaperIntake intake;
    private final ObjectStore store;

    ExpertPapers(
            TenantTx tx,
            CurrentActor actor,
            Experts experts,
            ProfileRules rules,
            ExpertReader reader,
            ExpertLog log,
            PaperIntake intake,
            ObjectStore store) {
        this.tx = tx;
        this.actor = actor;
        this.experts = experts;
        this.rules = rules;
        this.reader = reader;
        this.log = log;
        this.intake = intake;
        this.store = store;
    }

    /** @param title under which it is found, such as the name of a degree */
    record NewPaper(
            @NotNull PaperKind kind, @PlainText(max = 150) String title) {}

    /** All papers of somebody. */
    record Shelf(UUID expertId, String expert, List<ExpertView.Paper> papers) {}

    /** @param expertId null for the actor's own */
    Uni<Shelf> list(@Nullable UUID expertId) {
        return tx.inTenant(session -> whose(session, expertId).chain(expert -> shelf(session, expert)));
    }

    /** The one and those beside it. */
    Uni<Shelf> around(UUID paperId) {
        return tx.inTenant(session -> require(session, paperId)
                .chain(paper -> ExpertDesk.find(session, paper.expertId()))
                .chain(expert -> shelf(session, expert)));
    }

    private static Uni<Shelf> shelf(Mutiny.Session session, Expert expert) {
        return ExpertReader.papers(session, expert.id()).map(all -> new Shelf(expert.id(), expert.name, all));
    }

    /**
     * Checks who asks and takes the paper in, outside of any transaction; {@link #file} then writes it down.
     *
     * @param expertId null for the actor's own
     * @throws vn.nhan.platform.storage.UploadFailure (through the Uni) for what is neither PDF nor photo
     */
    Uni<PaperIntake.Taken> take(@Nullable UUID expertId, NewPaper said, byte[] sent) {
        rules.of(said).orThrow();
        return tx.inTenant(session -> whose(session, expertId).invoke(ExpertDesk::requireStanding))
                .chain(expert -> intake.take(expert.tenant(), sent));
    }

    /** The same paper twice is one. */
    Uni<ExpertView> file(@Nullable UUID expertId, NewPaper said, PaperIntake.Taken taken) {
        return tx.inTenant(session -> whose(session, expertId)
                .call(expert -> experts.lock(session, expert.id()))
                .invoke(ExpertDesk::requireStanding)
                .call(expert -> standing(session, expert, taken.paper().sha256())
                        .chain(known -> {
                            if (known.same() > 0) {
                                return Uni.createFrom().voidItem();
                            }
                            if (known.all() >= MOST) {
                                throw new ExpertFailure.TooManyPapers(MOST);
                            }
                            return insert(session, expert, said, taken);
                        }))
                .chain(expert -> reader.view(session, expert)));
    }

    Uni<ExpertView> add(@Nullable UUID expertId, NewPaper said, byte[] sent) {
        return take(expertId, said, sent).chain(taken -> file(expertId, said, taken));
    }

    /** One that stands, and whose it is. */
    private record Kept(UUID expertId, String key) {}

    Uni<StoredContent> read(UUID paperId) {
        return tx.inTenant(session -> require(session, paperId))
                .chain(paper -> store.get(new ObjectKey(paper.key())))
                .map(content -> content.orElseThrow(ExpertFailure.NotFound::new));
    }

    /** For good: once no row names the file any more it is swept away. */
    Uni<ExpertView> remove(UUID paperId) {
        return tx.inTenant(session -> require(session, paperId)
                .chain(paper -> experts.lock(session, paper.expertId())
                        .chain(() -> session.createNativeQuery(
                                        "update expert_paper set removed_at = :at, paper_key = null"
                                                + " where id = :id and removed_at is null")
                                .setParameter("at", log.now())
                                .setParameter("id", paperId)
                                .executeUpdate())
                        .chain(() -> ExpertDesk.find(session, paper.expertId())))
                .call(expert -> log.done(session, "expert-paper.remove", expert, Map.of("paper", paperId)))
                .chain(expert -> reader.view(session, expert)));
    }

    private Uni<Expert> whose(Mutiny.Session session, @Nullable UUID expertId) {
        return expertId == null ? experts.own(session) : ExpertDesk.find(session, expertId);
    }

    private Uni<Kept> require(Mutiny.Session session, UUID paperId) {
        return session.createNativeQuery(
                        "select expert_id, paper_key from expert_paper where id = :id and removed_at is null",
                        Object[].class)
                .setParameter("id", paperId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new)
                .map(row -> new Kept((UUID) row[0], (String) row[1]))
                .call(paper -> requireAllowed(session, paper));
    }

    private Uni<Void> requireAllowed(Mutiny.Session session, Kept paper) {
        return actor.require().has(Role.OFFICER)
                ? Uni.createFrom().voidItem()
                : experts.own(session)
                        .invoke(expert -> {
                            if (!paper.expertId().equals(expert.id())) {
                                throw new ExpertFailure.NotFound();
                            }
                        })
                        .replaceWithVoid();
    }

    private record Known(long all, long same) {}

    private static Uni<Known> standing(Mutiny.Session session, Expert expert, String sha256) {
        return session.createNativeQuery(
                        "select count(*), count(*) filter (where paper_sha256 = :sha) from expert_paper"
                                + " where expert_id = :expert and removed_at is null",
                        Object[].class)
                .setParameter("sha", sha256)
                .setParameter("expert", expert.id())
                .getSingleResult()
                .map(row -> new Known((Long) row[0], (Long) row[1]));
    }

    private Uni<Void> insert(Mutiny.Session session, Expert expert, NewPaper said, PaperIntake.Taken taken) {
        return session.createNativeQuery("insert into expert_paper (tenant_id, id, expert_id, kind, title, paper_key,"
                        + " paper_type, paper_sha256, added_at, added_by)"
                        + " values (:tenant, :id, :expert, :kind, :title, :key, :type, :sha, :at, :by)")
                .setParameter("tenant", expert.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("expert", expert.id())
                .setParameter("kind", said.kind().key())
                .setParameter("title", said.title().strip())
                .setParameter("key", taken.key().value())
                .setParameter("type", taken.paper().contentType())
                .setParameter("sha", taken.paper().sha256())
                .setParameter("at", log.now())
                .setParameter("by", log.me())
                .executeUpdate()
                .chain(() -> log.done(
                        session,
                        "expert-paper.add",
                        expert,
                        Map.of("kind", said.kind().key())));
    }
}
