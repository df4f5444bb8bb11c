package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps something in step with a product, in the transaction that changes what others read of it. */
public interface ProductObserver {

    /** The smaller, the earlier. */
    int order();

    /** Called also when nothing changed that matters here; twice must do the same as once. */
    Uni<Void> changed(Mutiny.Session session, UUID productId);

    /** The same, of what buyers must not be told late. */
    default Uni<Void> changedUrgently(Mutiny.Session session, UUID productId) {
        return changed(session, productId);
    }

    /** Nothing of a seller may be sold any more: what can't wait until each of their products is settled. */
    default Uni<Void> allGone(Mutiny.Session session, UUID businessId) {
        return Uni.createFrom().voidItem();
    }
}
