package vn.nhan.catalog;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
        return session.flush()
                .chain(() -> Multi.createFrom()
                        .iterable(observers)
                        .onItem()
                        .transformToUniAndConcatenate(observer -> observer.changed(session, productId))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
