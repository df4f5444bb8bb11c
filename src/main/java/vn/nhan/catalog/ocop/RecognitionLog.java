package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Deeds;
import vn.nhan.catalog.ProductChanges;
import vn.nhan.platform.audit.Audit;

/** After every change: who did it is written down, and what others show of the product follows, in one transaction. */
@ApplicationScoped
class RecognitionLog {

    private final Deeds deeds;
    private final ProductChanges changes;

    RecognitionLog(Deeds deeds, ProductChanges changes) {
        this.deeds = deeds;
        this.changes = changes;
    }

    Uni<Void> done(Mutiny.Session session, String action, Recognition recognition) {
        return session.flush()
                .chain(() -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(recognition.tenant(), "ocop_recognition", recognition.id()),
                        Map.of(
                                "product", recognition.productId,
                                "decisionNo", recognition.decisionNo,
                                "stars", recognition.stars,
                                "validTo", recognition.validTo.toString(),
                                "state", recognition.state)))
                .chain(() -> changes.settleUrgently(session, recognition.productId));
    }
}
