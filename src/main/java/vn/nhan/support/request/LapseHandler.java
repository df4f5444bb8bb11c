package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What happens when whoever has a request lets its time pass. One bean for each kind of holder; it hands the request on, or
 * gives it more time. Where it does neither, the department's head gets it.
 */
public interface LapseHandler {

    HolderKind kind();

    Uni<Void> lapsed(Mutiny.Session session, RequestRef request);
}
