package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Deeds;
import vn.nhan.catalog.media.MediaFailure;
import vn.nhan.catalog.media.NewProductDocument;
import vn.nhan.catalog.media.ProductDocumentRef;
import vn.nhan.catalog.media.ProductDocuments;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** What members, helpers and officers do with the papers about a product. */
@ApplicationScoped
class ProductDocumentService {

    private final TenantTx tx;
    private final OwnProducts own;
    private final ProductDocuments documents;
    private final ProductChanges changes;
    private final PaperIntake intake;
    private final ObjectStore store;
    private final Validation validation;
    private final Deeds deeds;

    ProductDocumentService(
            TenantTx tx,
            OwnProducts own,
            ProductDocuments documents,
            ProductChanges changes,
            PaperIntake intake,
            ObjectStore store,
            Validation validation,
            Deeds deeds) {
        this.tx = tx;
        this.own = own;
        this.documents = documents;
        this.changes = changes;
        this.intake = intake;
        this.store = store;
        this.validation = validation;
        this.deeds = deeds;
    }

    /**
     * The papers about a product.
     *
     * @param removed within the last 30 days, the latest first: these can be put back
     */
    record File(List<ProductDocumentRef> documents, List<ProductDocumentRef> removed) {}

    Uni<File> list(UUID productId) {
        return tx.inTenant(session -> own.requireReadable(session, productId)
                .chain(() -> documents.of(session, productId))
                .chain(standing -> documents.removed(session, productId).map(removed -> new File(standing, removed))));
    }

    /** Checks who asks and takes the paper in, outside any transaction; {@link #file} then writes it down. */
    Uni<PaperIntake.Taken> receive(UUID productId, NewProductDocument what, byte[] paper) {
        validation.of(what).orThrow();
        return tx.inTenant(session -> own.require(session, productId))
                .chain(product -> intake.take(product.tenant(), paper));
    }

    Uni<ProductDocumentRef> file(UUID productId, NewProductDocument what, PaperIntake.Taken taken) {
        return tx.inTenant(session -> own.require(session, productId)
                .chain(product -> documents
                        .file(session, OwnProducts.keyOf(product), what, taken)
                        .call(filed -> done(session, product, "product.add-document", filed))));
    }

    Uni<ProductDocumentRef> add(UUID productId, NewProductDocument what, byte[] paper) {
        return receive(productId, what, paper).chain(taken -> file(productId, what, taken));
    }

    /** The paper itself. */
    Uni<StoredContent> read(UUID documentId) {
        return tx.inTenant(session -> documents
                        .productOf(session, documentId)
                        .chain(productId -> own.requireReadable(session, productId))
                        .chain(() -> documents.key(session, documentId)))
                .chain(store::get)
                .map(found -> found.orElseThrow(MediaFailure.NotFound::new));
    }

    /** For 30 days it can be put back. */
    Uni<ProductDocumentRef> remove(UUID documentId) {
        return tx.inTenant(session -> mine(session, documentId)
                .chain(product -> documents
                        .remove(session, documentId)
                        .call(removed -> done(session, product, "product.remove-document", removed))));
    }

    Uni<ProductDocumentRef> restore(UUID documentId) {
        return tx.inTenant(session -> mine(session, documentId)
                .chain(product -> documents
                        .restore(session, documentId)
                        .call(restored -> done(session, product, "product.restore-document", restored))));
    }

    private Uni<Product> mine(Mutiny.Session session, UUID documentId) {
        return documents.productOf(session, documentId).chain(productId -> own.require(session, productId));
    }

    private Uni<Void> done(Mutiny.Session session, Product product, String action, ProductDocumentRef document) {
        return changes.settle(session, product.id())
                .chain(() -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(product.tenant(), "product", product.id()),
                        Map.of("name", product.name, "kind", document.kind().key())));
    }
}
