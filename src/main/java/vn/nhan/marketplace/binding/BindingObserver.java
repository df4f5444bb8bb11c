package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.ProductObserver;

/** Marks a product's listings as behind, in the transaction that changes it. */
@ApplicationScoped
class BindingObserver implements ProductObserver {

    private final Bindings bindings;

    BindingObserver(Bindings bindings) {
        this.bindings = bindings;
    }

    /** After the storefront, whose word decides what may be seen elsewhere. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Uni<Void> changed(Mutiny.Session session, UUID productId) {
        return bindings.changed(session, productId, Haste.CHANGED);
    }

    @Override
    public Uni<Void> allGone(Mutiny.Session session, UUID businessId) {
        return bindings.allGone(session, businessId);
    }

    @Override
    public Uni<Void> changedUrgently(Mutiny.Session session, UUID productId) {
        return bindings.changed(session, productId, Haste.URGENT);
    }
}
