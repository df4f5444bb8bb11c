package vn.nhan.catalog.media;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.PaperIntake;

/**
 * Papers about products: for their business and for officers, never for the public. Whether the actor is one of them, the
 * caller has asked already. What was removed can be put back for 30 days.
 */
@ApplicationScoped
public class ProductDocuments {

    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Clock clock;

    ProductDocuments(CurrentActor actor, OnBehalf onBehalf, Clock clock) {
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** Those on file, the oldest first. */
    public Uni<List<ProductDocumentRef>> of(Mutiny.Session session, UUID product) {
        return standing(session, product)
                .map(found -> found.stream().map(ProductDocumentRef::of).toList());
    }

    /** What can still be put back, the latest first. */
    public Uni<List<ProductDocumentRef>> removed(Mutiny.Session session, UUID product) {
        return session.createSelectionQuery(
                        "from ProductDocument where productId = :product and removedAt > :since order by removedAt desc, id",
                        ProductDocument.class)
                .setParameter("product", product)
                .setParameter("since", clock.instant().minus(ProductDocument.UNDO))
                .getResultList()
                .map(found -> found.stream().map(ProductDocumentRef::of).toList());
    }

    /** Whose paper it is, also of one that was removed. */
    public Uni<UUID> productOf(Mutiny.Session session, UUID document) {
        return require(session, document).map(found -> found.productId);
    }

    /** Where a paper on file lies in the store. */
    public Uni<ObjectKey> key(Mutiny.Session session, UUID document) {
        return require(session, document).map(found -> {
            if (found.removedAt != null) {
                throw new MediaFailure.NotFound();
            }
            return new ObjectKey(found.objectKey);
        });
    }

    /** Writes it down; the same paper twice is one. */
    public Uni<ProductDocumentRef> file(
            Mutiny.Session session, ProductKey product, NewProductDocument what, PaperIntake.Taken taken) {
        return locked(session, product.id()).chain(standing -> {
            var same = standing.stream()
                    .filter(document -> document.kind.equals(what.kind().key())
                            && document.sha256.equals(taken.paper().sha256()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().validTo = what.validTo();
                return session.flush().replaceWith(() -> ProductDocumentRef.of(same.get()));
            }
            requireRoom(standing);
            var document = new ProductDocument(product, what, taken);
            document.addedAt = clock.instant();
            document.addedBy = actor.require().accountId();
            document.onBehalfOf = onBehalf.find();
            return session.persist(document).chain(session::flush).replaceWith(() -> ProductDocumentRef.of(document));
        });
    }

    public Uni<ProductDocumentRef> remove(Mutiny.Session session, UUID document) {
        return require(session, document)
                .invoke(found -> {
                    if (found.removedAt == null) {
                        found.removedAt = clock.instant();
                    }
                })
                .call(session::flush)
                .map(ProductDocumentRef::of);
    }

    /** @throws MediaFailure.NotFound (through the Uni) when its time is over */
    public Uni<ProductDocumentRef> restore(Mutiny.Session session, UUID document) {
        return require(session, document)
                .call(found -> locked(session, found.productId).invoke(standing -> {
                    if (found.removedAt != null) {
                        restore(standing, found);
                    }
                }))
                .call(session::flush)
                .map(ProductDocumentRef::of);
    }

    private void restore(List<ProductDocument> standing, ProductDocument document) {
        if (!document.isRestorable(clock.instant())) {
            throw new MediaFailure.NotFound();
        }
        requireRoom(standing);
        var again = standing.stream()
                .anyMatch(other -> other.kind.equals(document.kind) && other.sha256.equals(document.sha256));
        // The same paper was put on file again in the meantime: that one stays.
        document.removedAt = again ? document.removedAt : null;
    }

    private static void requireRoom(List<ProductDocument> standing) {
        if (standing.size() >= ProductDocument.MAX) {
            throw new MediaFailure.TooManyPapers();
        }
    }

    private static Uni<List<ProductDocument>> locked(Mutiny.Session session, UUID product) {
        return session.createNativeQuery("select id from product where id = :product for no key update", UUID.class)
                .setParameter("product", product)
                .getResultList()
                .chain(() -> standing(session, product));
    }

    private static Uni<List<ProductDocument>> standing(Mutiny.Session session, UUID product) {
        return session.createSelectionQuery(
                        "from ProductDocument where productId = :product and removedAt is null order by id",
                        ProductDocument.class)
                .setParameter("product", product)
                .getResultList();
    }

    private static Uni<ProductDocument> require(Mutiny.Session session, UUID document) {
        return session.find(ProductDocument.class, document).onItem().ifNull().failWith(MediaFailure.NotFound::new);
    }
}
