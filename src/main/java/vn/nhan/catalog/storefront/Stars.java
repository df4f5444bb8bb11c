package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who knows which stars a product was given. */
public interface Stars {

    /**
     * Stars and the time in which they may be shown.
     *
     * @param stars 1 to 5
     * @param from included
     * @param until not included; a revocation ends it too
     */
    record Awarded(int stars, Instant from, Instant until) {}

    /** All that are in force or will be, in no particular order. */
    Uni<List<Awarded>> of(Mutiny.Session session, UUID productId);
}
