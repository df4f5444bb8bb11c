package vn.nhan.support.engagement;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** The contract and the minutes as PDF: written when somebody first asks, then kept and served as they are. */
@ApplicationScoped
class EngagementPapers {

    private static final Set<EngagementState> SIGNED = EnumSet.of(
            EngagementState.RUNNING, EngagementState.DELIVERED, EngagementState.ACCEPTED, EngagementState.WITHDRAWN);

    private final TenantTx tx;
    private final EngagementGate gate;
    private final EngagementReader reader;
    private final ObjectStore store;
    private final IntakeWorkers workers;
    private final TenantRegistry registry;
    private final CurrentTenant tenant;
    private final Clock clock;

    EngagementPapers(
            TenantTx tx,
            EngagementGate gate,
            EngagementReader reader,
            ObjectStore store,
            IntakeWorkers workers,
            TenantRegistry registry,
            CurrentTenant tenant,
            Clock clock) {
        this.tx = tx;
        this.gate = gate;
        this.reader = reader;
        this.store = store;
        this.workers = workers;
        this.registry = registry;
        this.tenant = tenant;
        this.clock = clock;
    }

    enum Kind {
        CONTRACT,
        MINUTES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isThere(EngagementState state) {
            return this == CONTRACT ? SIGNED.contains(state) : state == EngagementState.ACCEPTED;
        }
    }

    /** @throws EngagementFailure.NoPaper (through the Uni) before both have signed, or anything is accepted */
    Uni<StoredContent> of(UUID id, Kind kind) {
        return tx.inTenant(session -> gate.read(session, id)
                        .map(Standing::engagement)
                        .invoke(engagement -> {
                            if (!kind.isThere(engagement.state())) {
                                throw new EngagementFailure.NoPaper();
                            }
                        })
                        .chain(engagement -> find(session, engagement, kind)))
                .chain(found -> found.isPresent() ? stored(found.get().paperKey) : make(id, kind));
    }

    Uni<StoredContent> deliverable(UUID id, UUID deliverableId) {
        return tx.inTenant(session -> gate.read(session, id)
                        .chain(() -> session.find(Deliverable.class, deliverableId))
                        .map(found -> found == null || !found.engagementId.equals(id) ? null : found.paperKey))
                .chain(this::stored);
    }

    Uni<StoredContent> photo(UUID id, UUID meetingId) {
        return tx.inTenant(session -> gate.read(session, id)
                        .chain(() -> Papers.session(session, id, meetingId))
                        .map(found -> found.photoKey))
                .chain(this::stored);
    }

    private Uni<StoredContent> stored(@Nullable String key) {
        if (key == null) {
            throw new EngagementFailure.NotFound();
        }
        return store.get(new ObjectKey(key)).map(found -> found.orElseThrow(EngagementFailure.NotFound::new));
    }

    private static Uni<Optional<EngagementPaper>> find(Mutiny.Session session, Engagement engagement, Kind kind) {
        return session.createSelectionQuery(
                        "from EngagementPaper where engagementId = :id and kind = :kind and number = :number",
                        EngagementPaper.class)
                .setParameter("id", engagement.id())
                .setParameter("kind", kind.key())
                .setParameter("number", engagement.termsVersion)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** Of two who ask first at the same time, the second gets what the first has kept. */
    private Uni<StoredContent> make(UUID id, Kind kind) {
        return reader.read(id, Locale.forLanguageTag("vi"))
                .chain(view -> workers.work(() -> write(view, kind)))
                .chain(pdf -> tx.inTenant(session -> gate.work(session, id, EnumSet.allOf(Side.class))
                                .map(Standing::engagement)
                                .chain(engagement -> find(session, engagement, kind)
                                        .chain(there -> there.isPresent()
                                                ? Uni.createFrom().item(there.get())
                                                : keep(session, new EngagementPaper(engagement, kind, pdf)))))
                        .chain(paper -> put(paper, pdf)));
    }

    private Uni<EngagementPaper> keep(Mutiny.Session session, EngagementPaper paper) {
        return session.persist(paper.made(clock.instant())).replaceWith(paper);
    }

    /** Only the bytes whose hash stands in the row go under its key. */
    private Uni<StoredContent> put(EngagementPaper paper, byte[] pdf) {
        var content = new StoredContent(pdf, "application/pdf");
        return paper.paperSha256.equals(CanonicalTerms.hash(pdf))
                ? store.put(new ObjectKey(paper.paperKey), content).replaceWith(content)
                : stored(paper.paperKey);
    }

    private byte[] write(EngagementView view, Kind kind) {
        var words = MessageBundles.get(EngagementPaperMessages.class);
        var today = Dates.dayOf(clock.instant());
        var department = registry.byId(tenant.id())
                .map((Tenant province) -> province.departmentOn(today).name().vi())
                .orElse("");
        return kind == Kind.CONTRACT
                ? EngagementPdf.contract(view, words, department)
                : EngagementPdf.minutes(view, words, department);
    }
}
