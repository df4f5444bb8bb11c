package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.ProductObserver;

/** Judges a product again in the transaction that changes it. */
@ApplicationScoped
class QualityObserver implements ProductObserver {

    private final Appraisals appraisals;

    QualityObserver(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** After the storefront's shelf: nothing waits for a score. */
    @Override
    public int order() {
        return 500;
    }

    @Override
    public Uni<Void> changed(Mutiny.Session session, UUID productId) {
        return appraisals.renew(session, productId).replaceWithVoid();
    }
}
