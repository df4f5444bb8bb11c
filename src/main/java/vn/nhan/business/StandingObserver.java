package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Told, in a transaction of the business's tenant, when the department has verified, suspended, reinstated, reopened or closed
 * it. What is then to be seen of it follows from how it stands by now, so that decisions may be told late, twice, or in
 * another order.
 */
public interface StandingObserver {

    Uni<Void> refresh(Mutiny.Session session, UUID businessId);
}
