package vn.nhan.traceability.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.catalog.ProductRef;
import vn.nhan.catalog.Products;
import vn.nhan.catalog.media.Photo;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Authorities;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;
import vn.nhan.traceability.certificate.CertificateRef;
import vn.nhan.traceability.certificate.Certificates;
import vn.nhan.traceability.diary.Diary;
import vn.nhan.traceability.diary.DiaryLine;
import vn.nhan.traceability.lot.LotRef;
import vn.nhan.traceability.lot.Lots;

/** Writes what the public reads of a lot, in the transaction of whatever changes it. */
@ApplicationScoped
class Passports {

    private final Lots lots;
    private final Businesses businesses;
    private final Products products;
    private final Plots plots;
    private final Certificates certificates;
    private final Diary diary;
    private final Authorities authorities;
    private final ObjectMapper json;
    private final Clock clock;

    Passports(
            Lots lots,
            Businesses businesses,
            Products products,
            Plots plots,
            Certificates certificates,
            Diary diary,
            Authorities authorities,
            ObjectMapper json,
            Clock clock) {
        this.lots = lots;
        this.businesses = businesses;
        this.products = products;
        this.plots = plots;
        this.certificates = certificates;
        this.diary = diary;
        this.authorities = authorities;
        this.json = json;
        this.clock = clock;
    }

    /** Opens the lot's addresses to the public, or brings what they tell up to date. */
    Uni<Void> publish(Mutiny.Session session, LotRef lot, ProductRef product) {
        return facts(session, lot, product)
                .chain(facts -> Multi.createFrom()
                        .iterable(LotAddress.all(lot, product))
                        .onItem()
                        .transformToUniAndConcatenate(address -> write(session, lot, address.path(), facts))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    /** Brings up to date what is already open; a lot without printed labels stays unknown to the public. */
    Uni<Void> refresh(Mutiny.Session session, List<LotRef> changed) {
        return Multi.createFrom()
                .iterable(changed)
                .onItem()
                .transformToUniAndConcatenate(lot -> isOpen(session, lot)
                        .chain(open -> open
                                ? products.require(session, lot.productId())
                                        .chain(product -> publish(session, lot, product))
                                : Uni.createFrom().voidItem()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** The facts of a lot as they are now. */
    Uni<PassportFacts> facts(Mutiny.Session session, LotRef lot, ProductRef product) {
        return businesses
                .require(session, lot.businessId())
                .chain(business -> plots.require(session, lot.plotId())
                        .chain(plot -> certificates
                                .covering(session, plot.id(), lot.harvestedOn())
                                .chain(proofs -> diary.season(session, plot.id(), lot.harvestedOn())
                                        .chain(season -> products.photos(session, product.id())
                                                .map(photos -> new Known(
                                                                lot, product, business, plot, proofs, season, photos)
                                                        .facts(authority(lot, business)))))));
    }

    private PassportFacts.Authority authority(LotRef lot, BusinessRef business) {
        var verifiedAt = business.verifiedAt() == null ? lot.createdAt() : business.verifiedAt();
        return new PassportFacts.Authority(
                authorities.province(lot.tenant(), lot.createdAt()),
                authorities.department(business.tenant(), verifiedAt));
    }

    private Uni<Boolean> isOpen(Mutiny.Session session, LotRef lot) {
        return session.createNativeQuery("select count(*) from published.passport where lot_id = :lot", Long.class)
                .setParameter("lot", lot.id())
                .getSingleResult()
                .map(count -> count > 0);
    }

    private Uni<Integer> write(Mutiny.Session session, LotRef lot, String path, PassportFacts facts) {
        return session.createNativeQuery("insert into published.passport"
                        + " (tenant_id, path, lot_id, published_at, facts)"
                        + " values (:tenant, :path, :lot, :at, cast(cast(:facts as text) as jsonb))"
                        + " on conflict (tenant_id, path) do update set facts = excluded.facts")
                .setParameter("tenant", lot.tenant().value())
                .setParameter("path", path)
                .setParameter("lot", lot.id())
                .setParameter("at", clock.instant())
                .setParameter("facts", written(facts))
                .executeUpdate();
    }

    private String written(PassportFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is known of a lot, to be told in one piece. */
    private record Known(
            LotRef lot,
            ProductRef product,
            BusinessRef business,
            PlotRef plot,
            List<CertificateRef> proofs,
            List<DiaryLine> season,
            List<Photo> photos) {

        PassportFacts facts(PassportFacts.Authority authority) {
            var verifiedAt = business.verifiedAt();
            return new PassportFacts(
                    lot.tenant().value(),
                    LotAddress.of(lot, product).path(),
                    new PassportFacts.Goods(
                            product.name(),
                            product.nameEn(),
                            product.gtin(),
                            product.netWeightGrams(),
                            photos.isEmpty() ? null : photos.get(0)),
                    new PassportFacts.Producer(
                            business.name(),
                            business.nameEn(),
                            business.addressLine(),
                            business.commune(),
                            business.slug()),
                    origin(),
                    verifiedAt == null ? null : Dates.dayOf(verifiedAt),
                    proofs.stream().map(Known::proof).toList(),
                    season.stream()
                            .filter(entry -> !isOtherHarvest(entry))
                            .map(Known::work)
                            .toList(),
                    authority,
                    halt());
        }

        private PassportFacts.@Nullable Halt halt() {
            var halt = business.halt();
            return halt == null ? null : new PassportFacts.Halt(halt.status().key(), Dates.dayOf(halt.since()));
        }

        private PassportFacts.Origin origin() {
            return new PassportFacts.Origin(
                    lot.code(),
                    lot.traceCode(),
                    lot.harvestedOn(),
                    lot.weightGrams(),
                    plot.crop(),
                    plot.code(),
                    plot.name(),
                    lot.intervalVerdict());
        }

        private boolean isOtherHarvest(DiaryLine entry) {
            return entry.harvestedGrams() != null && !entry.occurredOn().equals(lot.harvestedOn());
        }

        private static PassportFacts.Proof proof(CertificateRef certificate) {
            return new PassportFacts.Proof(
                    certificate.scheme(),
                    certificate.number(),
                    certificate.body(),
                    certificate.validFrom(),
                    certificate.validTo(),
                    Dates.dayOf(certificate.addedAt()));
        }

        private static PassportFacts.Work work(DiaryLine entry) {
            return new PassportFacts.Work(
                    entry.kind().key(),
                    entry.occurredOn(),
                    Dates.dayOf(entry.recordedAt()),
                    entry.agent(),
                    entry.target(),
                    entry.preHarvestIntervalDays(),
                    entry.harvestedGrams());
        }
    }
}
