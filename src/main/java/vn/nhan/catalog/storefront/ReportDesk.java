package vn.nhan.catalog.storefront;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Attempts;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.tenant.OriginSlugs;

/** Takes in what visitors report and shows it to officers. Where a report comes from is counted, by a keyed hash, and kept nowhere. */
@ApplicationScoped
class ReportDesk {

    private static final int QUEUE = 100;
    private static final String OPEN = "select r.tenant_id, r.id, p.name, p.slug, r.reason, r.words, r.contact_sealed,"
            + " r.reported_at from listing_report r"
            + " join product p on p.tenant_id = r.tenant_id and p.id = r.product_id"
            + " where r.settled_at is null order by r.id limit " + QUEUE;

    private final TenantTx tx;
    private final GoodsQueries goods;
    private final OriginSlugs slugs;
    private final Attempts attempts;
    private final ReportConfig config;
    private final Validation validation;
    private final CurrentActor actor;
    private final Audit audit;
    private final Seal seal;
    private final Clock clock;

    ReportDesk(
            TenantTx tx,
            GoodsQueries goods,
            OriginSlugs slugs,
            Attempts attempts,
            ReportConfig config,
            Validation validation,
            CurrentActor actor,
            Audit audit,
            Seal seal,
            Clock clock) {
        this.tx = tx;
        this.goods = goods;
        this.slugs = slugs;
        this.attempts = attempts;
        this.config = config;
        this.validation = validation;
        this.actor = actor;
        this.audit = audit;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * @param reason key of {@link ReportReason}
     * @param contact where to answer; null for nowhere
     */
    record NewReport(
            @PlainText(max = 30) String reason,
            @PlainText(max = 2_000, lines = true) String words,

            @PlainText(max = 200, required = false) @Nullable
            String contact) {

        @Override
        public String toString() {
            return "NewReport[•••]";
        }
    }

    /** @param contact in clear: for the officer who deals with it */
    record Line(
            UUID id,
            String name,
            String href,
            String reasonKey,
            String words,
            @Nullable String contact,
            Instant at) {

        @Override
        public String toString() {
            return "Line[•••]";
        }
    }

    /** The offer that is to be reported. */
    Uni<GoodsQueries.Found> require(String slug) {
        return goods.find(slugs.read(slug)).map(found -> found.orElseThrow(StorefrontFailure.NotFound::new));
    }

    /** @param address of the network it comes from */
    Uni<Void> report(GoodsQueries.Found found, NewReport report, String address) {
        var checks = validation.of(report);
        var reason = checks.read("reason", report.reason(), ReportReason::of);
        checks.orThrow();
        return attempts.count("listing-report/" + found.tenant() + "/" + address, config.perAddress())
                .chain(() -> tx.inTenant(session -> write(session, found, report, Checks.present(reason))));
    }

    /** Who has waited longest is first. */
    Uni<List<Line>> open() {
        return tx.inTenant(session -> session.createNativeQuery(OPEN, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(this::line).toList()));
    }

    Uni<Void> settle(UUID id) {
        return tx.inTenant(session -> session.find(ListingReport.class, id)
                .onItem()
                .ifNull()
                .failWith(StorefrontFailure.NotFound::new)
                .invoke(report -> report.settle(actor.require().accountId(), clock.instant()))
                .call(session::flush)
                .chain(report -> audit.record(
                        session,
                        new Audit.Deed(
                                actor.require().accountId(),
                                "listing-report.settle",
                                new Audit.Subject(report.tenant(), "listing_report", report.id()),
                                null,
                                Map.of("reason", report.reason)))));
    }

    private Uni<Void> write(Mutiny.Session session, GoodsQueries.Found found, NewReport report, ReportReason reason) {
        var productId = Objects.requireNonNull(found.card().productId());
        var written = new ListingReport(found.tenant(), found.listingId(), productId);
        written.reason = reason.key();
        written.words = report.words().strip();
        written.reportedAt = clock.instant();
        var contact = report.contact();
        written.contactSealed = contact == null || contact.isBlank()
                ? null
                : seal.close(found.tenant(), written.contactPlace(), contact.strip());
        return session.persist(written).chain(session::flush);
    }

    private Line line(Object[] row) {
        var tenant = TenantId.of(((Number) row[0]).shortValue());
        var id = (UUID) row[1];
        return new Line(
                id,
                (String) row[2],
                "/products/" + slugs.write(tenant, (String) row[3]),
                (String) row[4],
                (String) row[5],
                row[6] == null ? null : seal.open(tenant, "listing-report/" + id + "/contact", (byte[]) row[6]),
                ((OffsetDateTime) row[7]).toInstant());
    }
}
