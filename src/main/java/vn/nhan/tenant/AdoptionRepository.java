package vn.nhan.tenant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class AdoptionRepository {

    /** The newest first. */
    Uni<List<AdoptionRef>> all(Mutiny.Session session) {
        return session.createSelectionQuery("from Adoption order by id desc", Adoption.class)
                .getResultList()
                .map(rows -> rows.stream().map(Adoption::ref).toList());
    }

    /** Held until the transaction ends. */
    Uni<Void> lock(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('adoption', 0))", Integer.class)
                .getSingleResult()
                .replaceWithVoid();
    }
}
