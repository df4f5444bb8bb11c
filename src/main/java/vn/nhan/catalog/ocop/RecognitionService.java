package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.document.Filing;
import vn.nhan.catalog.ProductRef;
import vn.nhan.catalog.Products;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.OnBehalf;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;

/** A business, or who helps it, tells of the certificates that its products have; the paper comes with it. */
@ApplicationScoped
class RecognitionService {

    static final Set<Purpose> READERS = EnumSet.of(Purpose.CATALOGUE);

    private final TenantTx tx;
    private final Products products;
    private final BusinessAccess access;
    private final Schemes schemes;
    private final Issuers issuers;
    private final RecognitionStore store;
    private final RecognitionLog log;
    private final Filing filing;
    private final ObjectStore objects;
    private final Validation validation;
    private final CurrentActor actor;
    private final OnBehalf onBehalf;
    private final Clock clock;

    RecognitionService(
            TenantTx tx,
            Products products,
            BusinessAccess access,
            Schemes schemes,
            Issuers issuers,
            RecognitionStore store,
            RecognitionLog log,
            Filing filing,
            ObjectStore objects,
            Validation validation,
            CurrentActor actor,
            OnBehalf onBehalf,
            Clock clock) {
        this.tx = tx;
        this.products = products;
        this.access = access;
        this.schemes = schemes;
        this.issuers = issuers;
        this.store = store;
        this.log = log;
        this.filing = filing;
        this.objects = objects;
        this.validation = validation;
        this.actor = actor;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** Checks everything and takes the certificate in, outside of any transaction; {@link #file} then writes it down. */
    Uni<Filing.Received> receive(UUID productId, NewRecognition told, byte[] scan) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> mine(session, productId)
                        .call(() -> rated(session, told))
                        .call(() -> issuers.on(session, told))
                        .call(() -> requireNew(session, productId, told)))
                .chain(product -> filing.receive(product.tenant(), scan));
    }

    Uni<RecognitionView> file(UUID productId, NewRecognition told, Filing.Received scan) {
        validation.of(told).orThrow();
        return tx.inTenant(session -> mine(session, productId)
                .call(() -> requireNew(session, productId, told))
                .chain(product -> rated(session, told).map(rated -> recognition(product, told, rated, scan)))
                .call(recognition -> issuers.on(session, told).invoke(recognition::issuedIn))
                .call(session::persist)
                .call(recognition -> log.done(session, "ocop.declare", recognition))
                .chain(recognition -> store.view(session, recognition)));
    }

    Uni<RecognitionView> declare(UUID productId, NewRecognition told, byte[] scan) {
        return receive(productId, told, scan).chain(received -> file(productId, told, received));
    }

    /** The latest decision first, with what was refused and replaced. */
    Uni<List<RecognitionView>> list(UUID productId) {
        return tx.inTenant(session -> products.require(session, productId)
                .call(product -> access.requireReader(session, product.businessId(), READERS))
                .chain(() -> store.ofProduct(session, productId))
                .chain(found -> store.views(session, found)));
    }

    Uni<RecognitionView> read(UUID id) {
        return tx.inTenant(session -> readable(session, id).chain(found -> store.view(session, found)));
    }

    /** The certificate, for the business's people and officers: it names people, so the public never sees it. */
    Uni<StoredContent> scan(UUID id) {
        return tx.inTenant(session -> readable(session, id))
                .chain(found -> objects.get(new ObjectKey(found.scanKey)))
                .map(content -> content.orElseThrow(RecognitionFailure.NotFound::new));
    }

    /** Takes back what no officer has looked at yet. */
    Uni<RecognitionView> withdraw(UUID id) {
        return tx.inTenant(session -> store.require(session, id)
                .call(found -> access.requireMember(session, found.businessId, Purpose.CATALOGUE))
                .invoke(found -> found.withdraw(actor.require().accountId(), clock.instant()))
                .call(found -> log.done(session, "ocop.withdraw", found))
                .chain(found -> store.view(session, found)));
    }

    private Uni<ProductRef> mine(Mutiny.Session session, UUID productId) {
        return products.require(session, productId)
                .call(product -> access.requireMember(session, product.businessId(), Purpose.CATALOGUE));
    }

    private Uni<Recognition> readable(Mutiny.Session session, UUID id) {
        return store.require(session, id).call(found -> access.requireReader(session, found.businessId, READERS));
    }

    private Uni<Rated> rated(Mutiny.Session session, NewRecognition told) {
        return schemes.book(session).map(book -> {
            var checks = Checks.begin();
            var rated = Rated.of(book, told, Dates.dayOf(clock.instant()), checks);
            checks.orThrow();
            return Checks.present(rated);
        });
    }

    private Uni<Void> requireNew(Mutiny.Session session, UUID productId, NewRecognition told) {
        return store.ofProduct(session, productId)
                .invoke(all -> {
                    if (all.stream().anyMatch(one -> isSame(one, told))) {
                        throw new RecognitionFailure.Twice();
                    }
                })
                .replaceWithVoid();
    }

    private static boolean isSame(Recognition one, NewRecognition told) {
        return (one.isDeclared() || one.isChecked())
                && one.decisionNo.equals(oneLine(told.decisionNo()))
                && one.issuerName.equals(oneLine(told.issuerName()))
                && one.issuedOn.equals(told.issuedOn());
    }

    private Recognition recognition(ProductRef product, NewRecognition told, Rated rated, Filing.Received scan) {
        var recognition =
                new Recognition(product, rated, clock.instant(), actor.require().accountId());
        recognition.productGroup = orNull(told.group());
        recognition.productSet = orNull(told.productSet());
        recognition.decisionNo = oneLine(told.decisionNo());
        recognition.issuerLevel = told.issuerLevel().key();
        recognition.issuerName = oneLine(told.issuerName());
        recognition.issuedOn = told.issuedOn();
        recognition.validTo = rated.scheme().usualEnd(told.issuedOn());
        recognition.onBehalfOf = onBehalf.find();
        recognition.scanKey = scan.key().value();
        recognition.scanType = scan.paper().contentType();
        recognition.scanSha256 = scan.paper().sha256();
        return recognition;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : oneLine(text);
    }
}
