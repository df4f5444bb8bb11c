package vn.nhan.traceability.label;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.ProductPhotosChanged;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;
import vn.nhan.traceability.certificate.CertificateAdded;
import vn.nhan.traceability.lot.Lots;

/** Keeps open passports up to date with what happens in other rooms. */
final class PassportRefresh {

    private PassportRefresh() {}

    @ApplicationScoped
    static class OnPhotos implements EventSubscriber<ProductPhotosChanged> {

        private final Lots lots;
        private final Passports passports;

        OnPhotos(Lots lots, Passports passports) {
            this.lots = lots;
            this.passports = passports;
        }

        @Override
        public Class<ProductPhotosChanged> eventType() {
            return ProductPhotosChanged.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<ProductPhotosChanged> event) {
            return lots.ofProduct(session, event.event().productId())
                    .chain(changed -> passports.refresh(session, changed));
        }
    }

    @ApplicationScoped
    static class OnCertificate implements EventSubscriber<CertificateAdded> {

        private final Plots plots;
        private final Lots lots;
        private final Passports passports;

        OnCertificate(Plots plots, Lots lots, Passports passports) {
            this.plots = plots;
            this.lots = lots;
            this.passports = passports;
        }

        @Override
        public Class<CertificateAdded> eventType() {
            return CertificateAdded.class;
        }

        @Override
        public Uni<Void> on(Mutiny.Session session, Delivered<CertificateAdded> event) {
            return plots.ofBusiness(session, event.event().businessId())
                    .chain(own ->
                            lots.ofPlots(session, own.stream().map(PlotRef::id).toList()))
                    .chain(changed -> passports.refresh(session, changed));
        }
    }
}
