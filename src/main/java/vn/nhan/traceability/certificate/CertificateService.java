package vn.nhan.traceability.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.business.profile.Producers;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.storage.AcceptedDocument;
import vn.nhan.platform.storage.DocumentIntake;
import vn.nhan.platform.storage.ImageIntake;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;

/** Putting certificates on file: the typed facts, the annex, and the paper itself. */
@ApplicationScoped
class CertificateService {

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final OnBehalf onBehalf;
    private final Plots plots;
    private final ObjectStore store;
    private final Validation validation;
    private final Outbox outbox;
    private final Producers producers;
    private final Audit audit;
    private final IntakeWorkers workers;
    private final Clock clock;
    private final DocumentIntake intake = new DocumentIntake(new ImageIntake());

    CertificateService(
            TenantTx tx,
            CurrentActor actor,
            BusinessAccess access,
            OnBehalf onBehalf,
            Plots plots,
            ObjectStore store,
            Validation validation,
            Outbox outbox,
            Producers producers,
            Audit audit,
            IntakeWorkers workers,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.access = access;
        this.onBehalf = onBehalf;
        this.plots = plots;
        this.store = store;
        this.validation = validation;
        this.outbox = outbox;
        this.producers = producers;
        this.audit = audit;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @param number as printed; no pattern is asked of it, bodies number as they like
     * @param body who certified
     * @param validFrom and validTo: as printed, both days inclusive
     * @param plotIds the annex
     */
    record NewCertificate(
            @PlainText(max = 100) String number,
            @PlainText(max = 200) String body,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validTo,
            @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> plotIds) {}

    record CertificateView(CertificateRef certificate, UUID businessId, String scanType, List<UUID> plotIds) {}

    /** A paper that is checked and stored, but not yet anybody's. */
    record ReceivedPaper(ObjectKey key, AcceptedDocument paper) {}

    /** Checks everything and takes the paper in, outside any transaction; {@link #file} then writes it down. */
    Uni<ReceivedPaper> receive(UUID businessId, NewCertificate command, byte[] scan) {
        check(command);
        return tx.inTenant(session -> mine(session, businessId, command))
                .chain(business -> workers.work(() -> intake.accept(scan))
                        .chain(paper -> stored(business, paper).map(key -> new ReceivedPaper(key, paper))));
    }

    Uni<CertificateView> file(UUID businessId, NewCertificate command, ReceivedPaper received) {
        check(command);
        return tx.inTenant(session ->
                mine(session, businessId, command).chain(business -> file(session, business, command, received)));
    }

    Uni<CertificateView> add(UUID businessId, NewCertificate command, byte[] scan) {
        return receive(businessId, command, scan).chain(received -> file(businessId, command, received));
    }

    Uni<List<CertificateView>> list(UUID businessId) {
        return tx.inTenant(session -> access.requireReader(session, businessId, EnumSet.of(Purpose.CERTIFICATES))
                .chain(() -> session.createSelectionQuery(
                                "from Certificate where businessId = :business order by id desc", Certificate.class)
                        .setParameter("business", businessId)
                        .getResultList())
                .chain(found -> views(session, found)));
    }

    Uni<CertificateView> read(UUID certificateId) {
        return tx.inTenant(
                session -> readable(session, certificateId).chain(certificate -> view(session, certificate)));
    }

    /** The paper, for members and officers: it names people, so the public never sees it. */
    Uni<StoredContent> scan(UUID certificateId) {
        return tx.inTenant(session -> readable(session, certificateId))
                .chain(certificate -> store.get(new ObjectKey(certificate.scanKey)))
                .map(found -> found.orElseThrow(CertificateFailure.NotFound::new));
    }

    private void check(NewCertificate command) {
        validation
                .of(command)
                .refuseIf(
                        command.validFrom() != null
                                && command.validTo() != null
                                && !command.validTo().isAfter(command.validFrom()),
                        "validTo",
                        "certificate.dates-reversed")
                .orThrow();
    }

    private Uni<BusinessRef> mine(Mutiny.Session session, UUID businessId, NewCertificate command) {
        return access.requireMember(session, businessId, Purpose.CERTIFICATES)
                .call(business -> requireOwnPlots(session, business, command.plotIds()))
                .call(() -> requireNew(session, businessId, command.number()));
    }

    private Uni<Certificate> readable(Mutiny.Session session, UUID certificateId) {
        return session.find(Certificate.class, certificateId)
                .onItem()
                .ifNull()
                .failWith(CertificateFailure.NotFound::new)
                .call(certificate ->
                        access.requireReader(session, certificate.businessId, EnumSet.of(Purpose.CERTIFICATES)));
    }

    private Uni<Void> requireOwnPlots(Mutiny.Session session, BusinessRef business, List<UUID> plotIds) {
        return plots.ofBusiness(session, business.id())
                .invoke(own -> {
                    if (!own.stream().map(PlotRef::id).toList().containsAll(plotIds)) {
                        throw new CertificateFailure.ForeignPlot();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> requireNew(Mutiny.Session session, UUID businessId, String number) {
        return session.createSelectionQuery(
                        "select count(c) from Certificate c where c.businessId = :business and c.number = :number",
                        Long.class)
                .setParameter("business", businessId)
                .setParameter("number", number.strip())
                .getSingleResult()
                .invoke(count -> {
                    if (count > 0) {
                        throw new CertificateFailure.NumberTaken();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<ObjectKey> stored(BusinessRef business, AcceptedDocument paper) {
        var key = ObjectKey.random(business.tenant().value(), "document");
        return store.put(key, paper.content()).replaceWith(key);
    }

    private Uni<CertificateView> file(
            Mutiny.Session session, BusinessRef business, NewCertificate command, ReceivedPaper filed) {
        var certificate = new Certificate(business, actor.require().accountId(), clock.instant());
        certificate.onBehalfOf = onBehalf.find();
        certificate.number = command.number().strip();
        certificate.body = command.body().strip();
        certificate.validFrom = command.validFrom();
        certificate.validTo = command.validTo();
        certificate.scanKey = filed.key().value();
        certificate.scanType = filed.paper().contentType();
        certificate.scanSha256 = filed.paper().sha256();
        return session.persist(certificate)
                .chain(session::flush)
                .chain(() -> annex(session, certificate, command.plotIds()))
                .chain(() -> producers.claim(session, business.tenant(), claim(certificate)))
                .chain(() -> outbox.publish(
                        session, business.tenant(), new CertificateAdded(business.id(), certificate.id())))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                certificate.addedBy,
                                "certificate.add",
                                new Audit.Subject(business.tenant(), "certificate", certificate.id()),
                                null,
                                CertificateRef.of(certificate))))
                .chain(() -> view(session, certificate));
    }

    private static ProducerClaim claim(Certificate certificate) {
        return new ProducerClaim(
                certificate.id(),
                certificate.businessId,
                certificate.scheme,
                certificate.number,
                certificate.body,
                certificate.validFrom,
                certificate.validTo);
    }

    private static Uni<Void> annex(Mutiny.Session session, Certificate certificate, List<UUID> plotIds) {
        return session.createNativeQuery("insert into certificate_plot (tenant_id, certificate_id, plot_id)"
                        + " select :tenant, :certificate, plot.id from plot where plot.id in (:plots)")
                .setParameter("tenant", certificate.tenant().value())
                .setParameter("certificate", certificate.id())
                .setParameter("plots", plotIds)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<CertificateView> view(Mutiny.Session session, Certificate certificate) {
        return views(session, List.of(certificate)).map(views -> views.get(0));
    }

    /** The annexes of all certificates come with one statement. */
    private static Uni<List<CertificateView>> views(Mutiny.Session session, List<Certificate> certificates) {
        return session.createNativeQuery(
                        "select certificate_id, plot_id from certificate_plot where certificate_id in (:certificates)",
                        Object[].class)
                .setParameter(
                        "certificates",
                        certificates.stream().map(Certificate::id).toList())
                .getResultList()
                .map(rows -> certificates.stream()
                        .map(certificate -> new CertificateView(
                                CertificateRef.of(certificate),
                                certificate.businessId,
                                certificate.scanType,
                                rows.stream()
                                        .filter(row -> row[0].equals(certificate.id()))
                                        .map(row -> (UUID) row[1])
                                        .toList()))
                        .toList());
    }
}
