package vn.nhan.traceability.label;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Act;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessActed;
import vn.nhan.catalog.ProductRef;
import vn.nhan.catalog.Products;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;
import vn.nhan.traceability.lot.LotRef;
import vn.nhan.traceability.lot.Lots;

/** Printing labels: the moment at which a lot becomes known to the public. */
@ApplicationScoped
class LabelService {

    /** Labels are for Vietnamese markets, whatever language their grower reads. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessAccess access;
    private final OnBehalf onBehalf;
    private final Lots lots;
    private final Products products;
    private final Passports passports;
    private final Validation validation;
    private final Outbox outbox;
    private final Audit audit;
    private final NhanConfig config;
    private final Vertx vertx;
    private final Clock clock;

    LabelService(
            TenantTx tx,
            CurrentActor actor,
            BusinessAccess access,
            OnBehalf onBehalf,
            Lots lots,
            Products products,
            Passports passports,
            Validation validation,
            Outbox outbox,
            Audit audit,
            NhanConfig config,
            Vertx vertx,
            Clock clock) {
        this.tx = tx;
        this.actor = actor;
        this.access = access;
        this.onBehalf = onBehalf;
        this.lots = lots;
        this.products = products;
        this.passports = passports;
        this.validation = validation;
        this.outbox = outbox;
        this.audit = audit;
        this.config = config;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** @param labels 1 to 5,000 */
    record NewBatch(
            @NotNull @Min(1) @Max(LabelSheet.MOST_LABELS) Integer labels,
            @NotNull LabelFormat format) {}

    /**
     * @param address what the QR code of every label holds
     * @param sheetPath where the printable sheet is
     * @param labelPath where one label is as SVG
     */
    record BatchView(
            UUID id,
            UUID lotId,
            int labels,
            LabelFormat format,
            String address,
            Instant printedAt,
            String sheetPath,
            String labelPath) {}

    Uni<BatchView> print(UUID lotId, NewBatch command) {
        validation.of(command).orThrow();
        return tx.inTenant(session -> lots.require(session, lotId)
                .call(lot -> access.requireMember(session, lot.businessId(), Purpose.LABELS))
                .chain(lot -> products.require(session, lot.productId())
                        .chain(product -> batch(session, lot, product, command))));
    }

    Uni<List<BatchView>> list(UUID lotId) {
        return tx.inTenant(session -> lots.require(session, lotId)
                .call(lot -> access.requireReader(session, lot.businessId(), EnumSet.of(Purpose.LABELS)))
                .chain(() -> session.createSelectionQuery(
                                "from LabelBatch where lotId = :lot order by id desc", LabelBatch.class)
                        .setParameter("lot", lotId)
                        .getResultList())
                .map(batches -> batches.stream().map(LabelService::view).toList()));
    }

    /** The whole sheet as PDF, drawn outside the transaction. */
    Uni<byte[]> sheet(UUID batchId) {
        return drawing(batchId).chain(drawing -> vertx.executeBlocking(() -> pdf(drawing), false));
    }

    /** One label as SVG. */
    Uni<String> label(UUID batchId) {
        return drawing(batchId)
                .chain(drawing -> vertx.executeBlocking(
                        () -> new LabelSheetSvg().write(drawing.format(), drawing.captions(), drawing.face()), false));
    }

    private record Drawing(LabelFormat format, LabelCaptions captions, LabelFace face, int labels) {}

    private Uni<BatchView> batch(Mutiny.Session session, LotRef lot, ProductRef product, NewBatch command) {
        var address = baseUrl() + LotAddress.of(lot, product).path();
        var batch = new LabelBatch(lot, address, actor.require().accountId(), clock.instant());
        batch.onBehalfOf = onBehalf.find();
        batch.labels = command.labels();
        batch.format = command.format().name();
        return session.persist(batch)
                .chain(session::flush)
                .chain(() -> passports.publish(session, lot, product))
                .chain(() -> outbox.publish(
                        session, lot.tenant(), new BusinessActed(lot.businessId(), Act.LABELS, batch.id())))
                .chain(() -> audit.record(
                        session,
                        new Audit.Deed(
                                batch.printedBy,
                                "label.print",
                                new Audit.Subject(lot.tenant(), "label_batch", batch.id()),
                                null,
                                view(batch))))
                .replaceWith(() -> view(batch));
    }

    private Uni<Drawing> drawing(UUID batchId) {
        return tx.inTenant(session -> session.find(LabelBatch.class, batchId)
                .onItem()
                .ifNull()
                .failWith(LabelFailure.NotFound::new)
                .chain(batch -> lots.require(session, batch.lotId)
                        .call(lot -> access.requireReader(session, lot.businessId(), EnumSet.of(Purpose.LABELS)))
                        .chain(lot -> products.require(session, lot.productId())
                                .chain(product -> passports.facts(session, lot, product)))
                        .map(facts -> drawing(batch, facts))));
    }

    private Drawing drawing(LabelBatch batch, PassportFacts facts) {
        var words = MessageBundles.get(LabelMessages.class, Localized.Literal.of(VIETNAMESE.getLanguage()));
        var captions = new LabelCaptions(
                words.sheetTitle(facts.origin().lot(), facts.goods().name()),
                words.lot(),
                words.harvested(),
                words.netWeight(),
                words.scan(),
                VIETNAMESE);
        var face = new LabelFace(
                batch.address,
                facts.goods().name(),
                facts.producer().name(),
                facts.origin().lot(),
                facts.origin().harvestedOn(),
                new Grams(facts.goods().netWeightGrams()).display(),
                certificateLine(words, facts),
                URI.create(batch.address).getAuthority());
        return new Drawing(LabelFormat.valueOf(batch.format), captions, face, batch.labels);
    }

    /** Only a certificate that stands today is printed. */
    private @Nullable String certificateLine(LabelMessages words, PassportFacts facts) {
        var today = Dates.dayOf(clock.instant());
        return facts.certificates().stream()
                .filter(proof -> proof.isValidOn(today))
                .findFirst()
                .map(proof -> words.certificateLine(
                        proof.scheme(), proof.number(), proof.body(), Dates.format(proof.validTo())))
                .orElse(null);
    }

    private static byte[] pdf(Drawing drawing) {
        var out = new ByteArrayOutputStream();
        try {
            new LabelSheetPdf()
                    .write(
                            LabelSheet.copies(drawing.format(), drawing.captions(), drawing.face(), drawing.labels()),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String baseUrl() {
        return config.scanBaseUrl().orElseThrow(() -> new IllegalStateException("nhan.scan-base-url is not set"));
    }

    private static BatchView view(LabelBatch batch) {
        var path = "/api/v1/label-batches/" + batch.id();
        return new BatchView(
                batch.id(),
                batch.lotId,
                batch.labels,
                LabelFormat.valueOf(batch.format),
                batch.address,
                batch.printedAt,
                path + "/sheet.pdf",
                path + "/label.svg");
    }
}
