package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.mapping.MappingObserver;

/** Marks listings as behind in the transaction that gives their goods another place on a marketplace. */
@ApplicationScoped
class MatchedGoods implements MappingObserver {

    private final Bindings bindings;

    MatchedGoods(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public Uni<Void> matched(Mutiny.Session session, Changed changed) {
        return bindings.matched(session, changed);
    }
}
