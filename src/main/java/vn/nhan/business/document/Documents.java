package vn.nhan.business.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.storage.ObjectKey;

/** Papers for the rooms beside and above, which have decided already that the actor may see them. */
@ApplicationScoped
public class Documents {

    /** Those that stand, in the order in which they were put on file. */
    public Uni<List<DocumentRef>> of(Mutiny.Session session, UUID businessId) {
        return standing(session, businessId)
                .map(found -> found.stream().map(DocumentRef::of).toList());
    }

    /**
     * A paper and where it lies.
     *
     * @param mediaType {@code application/pdf} or {@code image/jpeg}
     */
    public record Kept(DocumentKind kind, String mediaType, ObjectKey key) {}

    /** As {@link #of}, for rooms that hand the papers themselves on. */
    public Uni<List<Kept>> kept(Mutiny.Session session, UUID businessId) {
        return standing(session, businessId)
                .map(found -> found.stream()
                        .map(paper -> new Kept(paper.kind(), paper.mediaType, new ObjectKey(paper.objectKey)))
                        .toList());
    }

    static Uni<List<BusinessDocument>> standing(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "from BusinessDocument where businessId = :business and removedAt is null order by id",
                        BusinessDocument.class)
                .setParameter("business", businessId)
                .getResultList();
    }
}
