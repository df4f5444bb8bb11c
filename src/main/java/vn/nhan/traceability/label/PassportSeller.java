package vn.nhan.traceability.label;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessClosed;
import vn.nhan.business.BusinessReinstated;
import vn.nhan.business.BusinessReopened;
import vn.nhan.business.BusinessSuspended;
import vn.nhan.business.BusinessVerified;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.traceability.lot.Lots;

/** Open passports go on telling the truth of their lots, and tell when their producer may not sell (any more). */
@ApplicationScoped
class PassportSeller {

    private final Lots lots;
    private final Passports passports;

    PassportSeller(Lots lots, Passports passports) {
        this.lots = lots;
        this.passports = passports;
    }

    Uni<Void> refresh(Mutiny.Session session, UUID businessId) {
        return lots.ofBusiness(session, businessId).chain(made -> passports.refresh(session, made));
    }

    /** What all of them do. */
    private abstract static class Hearing<E extends DomainEvent> implements EventSubscriber<E> {

        private final Class<E> type;
        private final Function<E, UUID> business;
        private final PassportSeller seller;

        Hearing(Class<E> type, Function<E, UUID> business, PassportSeller seller) {
            this.type = type;
            this.business = business;
            this.seller = seller;
        }

        @Override
        public Class<E> eventType() {
            return type;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<E> heard) {
            return seller.refresh(session, business.apply(heard.event()));
        }
    }

    @Singleton
    static class OnSuspended extends Hearing<BusinessSuspended> {
        OnSuspended(PassportSeller seller) {
            super(BusinessSuspended.class, BusinessSuspended::businessId, seller);
        }
    }

    @Singleton
    static class OnReinstated extends Hearing<BusinessReinstated> {
        OnReinstated(PassportSeller seller) {
            super(BusinessReinstated.class, BusinessReinstated::businessId, seller);
        }
    }

    @Singleton
    static class OnReopened extends Hearing<BusinessReopened> {
        OnReopened(PassportSeller seller) {
            super(BusinessReopened.class, BusinessReopened::businessId, seller);
        }
    }

    @Singleton
    static class OnClosed extends Hearing<BusinessClosed> {
        OnClosed(PassportSeller seller) {
            super(BusinessClosed.class, BusinessClosed::businessId, seller);
        }
    }

    @Singleton
    static class OnVerified extends Hearing<BusinessVerified> {
        OnVerified(PassportSeller seller) {
            super(BusinessVerified.class, BusinessVerified::businessId, seller);
        }
    }
}
