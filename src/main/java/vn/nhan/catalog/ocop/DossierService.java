package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.document.DocumentKind;
import vn.nhan.business.document.DocumentRef;
import vn.nhan.business.document.Documents;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.Offers;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.LocalizedText;

/** Gathers what a dossier asks for: the list is dated data, the ticks are what the platform knows of the product. */
@ApplicationScoped
class DossierService {

    /** More papers than that are not packed. */
    private static final int MOST_PAPERS = 40;

    private static final Set<DocumentKind> PACKED =
            EnumSet.of(DocumentKind.REGISTRATION, DocumentKind.CERTIFICATE, DocumentKind.PACKAGING);
    private static final Set<Purpose> PAPER_READERS = EnumSet.of(Purpose.DRAFT, Purpose.PROFILE);
    private static final String ITEMS = "select code, part, name, name_en, hint, hint_en from ocop_dossier_item"
            + " where valid_from <= :today and (valid_to is null or valid_to >= :today)"
            + " and case when :again then again else at_first end order by position";
    private static final String CLAIMS = "select kind || ' ' || number from published.producer_claim"
            + " where business_id = :business and valid_from <= :today and valid_to >= :today order by valid_to desc, id";

    private final TenantTx tx;
    private final Offers offers;
    private final BusinessAccess access;
    private final Documents documents;
    private final RecognitionStore store;
    private final Clock clock;

    DossierService(
            TenantTx tx,
            Offers offers,
            BusinessAccess access,
            Documents documents,
            RecognitionStore store,
            Clock clock) {
        this.tx = tx;
        this.offers = offers;
        this.access = access;
        this.documents = documents;
        this.store = store;
        this.clock = clock;
    }

    /** A paper to be packed, and the beginning of its name in the archive. */
    record Paper(String name, String mediaType, ObjectKey key) {}

    /** Everything that the archive is made of. */
    record Packed(Dossier dossier, DossierFacts facts, List<Paper> papers) {}

    Uni<Dossier> of(UUID productId) {
        return tx.inTenant(session -> found(session, productId).chain(found -> dossier(session, found)));
    }

    /** Papers of the business are packed only for those who may see them; a helper for the catalogue alone gets the rest. */
    Uni<Packed> pack(UUID productId) {
        return tx.inTenant(session -> found(session, productId)
                .chain(found -> dossier(session, found)
                        .chain(dossier -> papers(session, found)
                                .map(papers -> new Packed(
                                        dossier,
                                        DossierFacts.of(found.business(), found.offered(), found.former()),
                                        papers)))));
    }

    /** @param former recognitions that officers have checked, the latest first */
    private record Found(BusinessRef business, OfferedProduct offered, List<Recognition> former) {}

    private Uni<Found> found(Mutiny.Session session, UUID productId) {
        return offers.of(session, productId)
                .chain(offered -> access.requireReader(
                                session, offered.product().businessId(), RecognitionService.READERS)
                        .chain(business -> store.ofProduct(session, productId)
                                .map(all -> new Found(
                                        business,
                                        offered,
                                        all.stream()
                                                .filter(Recognition::isChecked)
                                                .toList()))));
    }

    private Uni<Dossier> dossier(Mutiny.Session session, Found found) {
        var today = Dates.dayOf(clock.instant());
        var product = found.offered().product();
        var again = !found.former().isEmpty();
        return documents
                .of(session, found.business().id())
                .chain(papers ->
                        claims(session, found.business().id(), today).map(claims -> known(found, papers, claims)))
                .chain(known -> items(session, again, today, known))
                .map(items -> new Dossier(
                        product.id(),
                        product.name(),
                        found.business().id(),
                        found.business().name(),
                        again,
                        items));
    }

    private static Uni<List<String>> claims(Mutiny.Session session, UUID business, LocalDate today) {
        return session.createNativeQuery(CLAIMS, String.class)
                .setParameter("business", business)
                .setParameter("today", today)
                .getResultList();
    }

    private static Uni<List<Dossier.Item>> items(
            Mutiny.Session session, boolean again, LocalDate today, Map<String, Dossier.Known> known) {
        return session.createNativeQuery(ITEMS, Object[].class)
                .setParameter("today", today)
                .setParameter("again", again)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Dossier.Item(
                                (String) row[0],
                                (String) row[1],
                                new LocalizedText((String) row[2], (String) row[3]),
                                new LocalizedText((String) row[4], (String) row[5]),
                                known.get((String) row[0])))
                        .toList());
    }

    private static Map<String, Dossier.Known> known(Found found, List<DocumentRef> papers, List<String> claims) {
        return new KnownEvidence(found.offered())
                .papers(papers)
                .claims(claims, found.business().id())
                .former(found.former())
                .product()
                .all();
    }

    private Uni<List<Paper>> papers(Mutiny.Session session, Found found) {
        return kept(session, found.business().id())
                .map(kept -> DossierPapers.of(
                        kept.stream()
                                .filter(paper -> PACKED.contains(paper.kind()))
                                .limit(MOST_PAPERS)
                                .toList(),
                        found.former()));
    }

    private Uni<List<Documents.Kept>> kept(Mutiny.Session session, UUID businessId) {
        return mayReadPapers(session, businessId)
                .chain(may -> may
                        ? documents.kept(session, businessId)
                        : Uni.createFrom().item(List.of()));
    }

    private Uni<Boolean> mayReadPapers(Mutiny.Session session, UUID businessId) {
        return access.requireReader(session, businessId, PAPER_READERS)
                .replaceWith(true)
                .onFailure(DomainFailure.class)
                .recoverWithItem(false);
    }
}
