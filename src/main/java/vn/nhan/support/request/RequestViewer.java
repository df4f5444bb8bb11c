package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Lets somebody see a request besides its own people and officers, such as the expert it was offered to. Beans of this type
 * are asked one after the other.
 */
public interface RequestViewer {

    /** Whether the actor of the request at hand may see it, with its words, photo and voice. */
    Uni<Boolean> maySee(Mutiny.Session session, RequestRef request);
}
