package vn.nhan.catalog;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** To be told by whoever changes something of a product that others read: its facts, packages, pictures, offer, stars. */
@ApplicationScoped
public class ProductChanges {

    private final List<ProductObserver> observers;

    ProductChanges(@All List<ProductObserver> observers) {
        this.observers = observers.stream()
                .sorted(Comparator.comparingInt(ProductObserver::order))
                .toList();
    }

    /** Brings everything in step, one after the other, within the caller's transaction. */
    public Uni<Void> settle(Mutiny.Session session, UUID productId) {
        return each(session, observer -> observer.changed(session, productId));
    }

    /** The same, where what is left of it changed, or whether it may be sold: nobody should buy meanwhile what isn't there. */
    public Uni<Void> settleUrgently(Mutiny.Session session, UUID productId) {
        return each(session, observer -> observer.changedUrgently(session, productId));
    }

    /** Of a seller who may sell nothing any more, all at once; each product is settled besides. */
    public Uni<Void> takeAwayAll(Mutiny.Session session, UUID businessId) {
        return each(session, observer -> observer.allGone(session, businessId));
    }

    private Uni<Void> each(Mutiny.Session session, Function<ProductObserver, Uni<Void>> tell) {
        return session.flush()
                .chain(() -> Multi.createFrom()
                        .iterable(observers)
                        .onItem()
                        .transformToUniAndConcatenate(tell::apply)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
