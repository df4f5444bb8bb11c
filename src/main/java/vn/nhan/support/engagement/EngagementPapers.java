package vn.nhan.support.engagement;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
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
import vn.nhan.tenant.TenantRegistry;

/**
 * The contract and the minutes as PDF, written anew for whoever asks and kept nowhere: a file would keep the names of people
 * who are forgotten. What was agreed is proven by the hash that both have signed, against which it is checked first.
 */
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

    EngagementPapers(
            TenantTx tx,
            EngagementGate gate,
            EngagementReader reader,
            ObjectStore store,
            IntakeWorkers workers,
            TenantRegistry registry,
            CurrentTenant tenant) {
        this.tx = tx;
        this.gate = gate;
        this.reader = reader;
        this.store = store;
        this.workers = workers;
        this.registry = registry;
        this.tenant = tenant;
    }

    enum Kind {
        CONTRACT,
        MINUTES;

        boolean isThere(EngagementState state) {
            return this == CONTRACT ? SIGNED.contains(state) : state == EngagementState.ACCEPTED;
        }
    }

    /**
     * @throws EngagementFailure.NoPaper (through the Uni) before both have signed, or anything is accepted
     * @throws EngagementFailure.NotIntact (through the Uni) when what is kept is not what was signed
     */
    Uni<StoredContent> of(UUID id, Kind kind) {
        return tx.inTenant(session -> gate.read(session, id).chain(who -> require(session, who.engagement(), kind)))
                .chain(() -> reader.read(id, Locale.forLanguageTag("vi")))
                .chain(view -> workers.work(() -> write(view, kind)))
                .map(pdf -> new StoredContent(pdf, "application/pdf"));
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

    private static Uni<Void> require(Mutiny.Session session, Engagement engagement, Kind kind) {
        if (!kind.isThere(engagement.state())) {
            throw new EngagementFailure.NoPaper();
        }
        return Papers.terms(session, engagement.id(), engagement.termsVersion)
                .invoke(terms -> terms.requireIntact(engagement))
                .replaceWithVoid();
    }

    private byte[] write(EngagementView view, Kind kind) {
        var words = MessageBundles.get(EngagementPaperMessages.class);
        return kind == Kind.CONTRACT
                ? new EngagementPdf(view, words, letterhead(signedAt(view))).contract()
                : new EngagementPdf(view, words, letterhead(Objects.requireNonNull(view.acceptedAt()))).minutes();
    }

    /** What the department was called then: a paper doesn't change with its name. */
    private EngagementPdf.Letterhead letterhead(Instant at) {
        return registry.byId(tenant.id())
                .map(province -> new EngagementPdf.Letterhead(
                        province.departmentOn(Dates.dayOf(at)).name().vi(),
                        "https://" + province.hosts().get(0)))
                .orElseGet(() -> new EngagementPdf.Letterhead("", ""));
    }

    private static Instant signedAt(EngagementView view) {
        return Objects.requireNonNull(view.terms()).signatures().stream()
                .map(EngagementView.Signed::at)
                .max(Instant::compareTo)
                .orElse(view.beganAt());
    }
}
