package vn.nhan.traceability.label;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.StandingObserver;
import vn.nhan.traceability.lot.Lots;

/** Open passports go on telling the truth of their lots, and tell when their producer may not sell (any more). */
@ApplicationScoped
class PassportSeller implements StandingObserver {

    private final Lots lots;
    private final Passports passports;

    PassportSeller(Lots lots, Passports passports) {
        this.lots = lots;
        this.passports = passports;
    }

    @Override
    public Uni<Void> refresh(Mutiny.Session session, UUID businessId) {
        return lots.ofBusiness(session, businessId).chain(made -> passports.refresh(session, made));
    }
}
