package vn.nhan.business.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** What members, helpers and officers do with a business's papers. */
@ApplicationScoped
class DocumentService {

    private static final Set<Purpose> READERS = EnumSet.of(Purpose.DRAFT, Purpose.PROFILE);

    private final TenantTx tx;
    private final BusinessAccess access;
    private final Filing filing;
    private final Documents documents;
    private final ObjectStore store;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    DocumentService(
            TenantTx tx,
            BusinessAccess access,
            Filing filing,
            Documents documents,
            ObjectStore store,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.filing = filing;
        this.documents = documents;
        this.store = store;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param kind of the paper that goes with it */
    record NewDocument(@NotNull DocumentKind kind) {}

    /** Checks who asks and takes the paper in, outside any transaction; {@link #file} then writes it down. */
    Uni<Filing.Received> receive(UUID businessId, NewDocument command, byte[] paper) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> writable(session, businessId))
                .chain(business -> filing.receive(business.tenant(), paper));
    }

    Uni<DocumentRef> file(UUID businessId, NewDocument command, Filing.Received received) {
        return tx.inTenant(session -> writable(session, businessId)
                .chain(business -> filing.file(session, business, command.kind(), received)));
    }

    Uni<DocumentRef> add(UUID businessId, NewDocument command, byte[] paper) {
        return receive(businessId, command, paper).chain(received -> file(businessId, command, received));
    }

    Uni<List<DocumentRef>> list(UUID businessId) {
        return tx.inTenant(session ->
                access.requireReader(session, businessId, READERS).chain(() -> documents.of(session, businessId)));
    }

    /** The paper itself. It names people: never for the public. */
    Uni<StoredContent> read(UUID documentId) {
        return tx.inTenant(session -> require(session, documentId)
                        .call(document -> access.requireReader(session, document.businessId, READERS))
                        .invoke(DocumentService::requireStanding))
                .chain(document -> store.get(new ObjectKey(document.objectKey)))
                .map(found -> found.orElseThrow(DocumentFailure.NotFound::new));
    }

    /** Takes a paper off the file; for 30 days it can be put back. */
    Uni<DocumentRef> remove(UUID documentId) {
        return tx.inTenant(session -> require(session, documentId)
                .call(document -> writable(session, document.businessId))
                .invoke(document -> document.remove(clock.instant()))
                .call(document -> done(session, "document.remove", document))
                .map(DocumentRef::of));
    }

    Uni<DocumentRef> restore(UUID documentId) {
        return tx.inTenant(session -> require(session, documentId)
                .call(document -> writable(session, document.businessId))
                .invoke(document -> document.restore(clock.instant()))
                .call(document -> done(session, "document.restore", document))
                .map(DocumentRef::of));
    }

    private Uni<BusinessRef> writable(Mutiny.Session session, UUID businessId) {
        return access.requireMember(session, businessId, Purpose.DRAFT);
    }

    private Uni<Void> done(Mutiny.Session session, String action, BusinessDocument document) {
        return session.flush()
                .chain(() -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(document.tenant(), "document", document.id()),
                        Map.of("kind", document.kind)));
    }

    private static void requireStanding(BusinessDocument document) {
        if (!document.stands()) {
            throw new DocumentFailure.NotFound();
        }
    }

    private static Uni<BusinessDocument> require(Mutiny.Session session, UUID id) {
        return session.find(BusinessDocument.class, id).onItem().ifNull().failWith(DocumentFailure.NotFound::new);
    }
}
