package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.catalog.ProductRef;
import vn.nhan.catalog.Products;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.catalog.category.Requirement;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;

/** What members and officers ask about the quality of offers. */
@ApplicationScoped
class QualityService {

    private static final Set<Purpose> READERS = Set.of(Purpose.CATALOGUE, Purpose.LABELS);

    private final TenantTx tx;
    private final Products products;
    private final BusinessAccess access;
    private final Appraisals appraisals;
    private final Categories categories;
    private final QualityQueries queries;
    private final CopyQueries copies;
    private final RuleBooks books;
    private final Clock clock;

    QualityService(
            TenantTx tx,
            Products products,
            BusinessAccess access,
            Appraisals appraisals,
            Categories categories,
            QualityQueries queries,
            CopyQueries copies,
            RuleBooks books,
            Clock clock) {
        this.tx = tx;
        this.products = products;
        this.access = access;
        this.appraisals = appraisals;
        this.categories = categories;
        this.queries = queries;
        this.copies = copies;
        this.books = books;
        this.clock = clock;
    }

    /** A product on the desk of whoever looks at its quality. */
    record Sheet(ProductRef product, BusinessRef business, QualityView quality) {}

    /** For its business and for officers: what it scores today, whatever was kept. */
    Uni<Sheet> read(UUID productId, Locale reader) {
        return tx.inTenant(session -> sheet(session, productId, reader));
    }

    private Uni<Sheet> sheet(Mutiny.Session session, UUID productId, Locale reader) {
        return products.require(session, productId)
                .chain(product -> access.requireReader(session, product.businessId(), READERS)
                        .chain(business -> appraisals
                                .look(session, productId)
                                .map(found -> new Sheet(product, business, QualityView.of(found, reader)))));
    }

    /** @param copies what of it others had before */
    record OfficeSheet(Sheet sheet, List<CopyQueries.Copy> copies) {}

    Uni<OfficeSheet> inspect(UUID productId, Locale reader) {
        return tx.inTenant(session -> sheet(session, productId, reader)
                .chain(sheet -> copies.of(session, productId).map(found -> new OfficeSheet(sheet, found))));
    }

    /** @param attributes all, to name those that are missing */
    record Lines(List<QualityQueries.Line> lines, List<Attribute> attributes) {}

    Uni<Lines> ofBusiness(UUID business, Rank from, int limit) {
        return tx.inTenant(session -> access.requireReader(session, business, READERS)
                .chain(() -> queries.ofBusiness(session, business, from, limit))
                .chain(lines -> named(session, lines)));
    }

    /** @param communes to choose from */
    record Overview(Lines found, QualityQueries.Progress progress, List<String> communes) {}

    Uni<Overview> overview(QualityFilter filter, int limit) {
        return tx.inTenant(session -> queries.lowest(session, filter, limit)
                .chain(lines -> named(session, lines))
                .chain(found -> books.current(session)
                        .chain(book -> queries.progress(session, book.version()))
                        .chain(progress ->
                                queries.communes(session).map(communes -> new Overview(found, progress, communes)))));
    }

    Uni<List<CopyQueries.Copy>> copies(Cursor cursor, int limit) {
        return tx.inTenant(session -> copies.between(session, cursor, limit));
    }

    private List<Attribute> attributes(CategoryTree tree) {
        var today = Dates.dayOf(clock.instant());
        return tree.leaves().stream()
                .flatMap(leaf -> tree.asked(leaf.code(), today).stream())
                .map(Requirement::attribute)
                .distinct()
                .toList();
    }

    private Uni<Lines> named(Mutiny.Session session, List<QualityQueries.Line> lines) {
        return categories.tree(session).map(tree -> new Lines(lines, attributes(tree)));
    }
}
