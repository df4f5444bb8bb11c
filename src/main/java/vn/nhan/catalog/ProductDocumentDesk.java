package vn.nhan.catalog;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.ProductDocumentKind;
import vn.nhan.catalog.media.ProductDocumentRef;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;

/**
 * The papers about a product on its business's desk.
 *
 * @param removed what can be put back
 */
record ProductDocumentDesk(ProductView product, List<Line> lines, List<Line> removed, List<Choice> kinds) {

    public String back() {
        return "/my/products/" + product.id();
    }

    /** @param validTo the last day, as it is read; null when the paper names none */
    record Line(
            UUID id, String name, String addedOn, @Nullable String validTo, boolean past, boolean image) {

        public String address() {
            return "/product-documents/" + id;
        }
    }

    /** Who reads it, and when. */
    record Reader(LocalDate today, String language) {}

    static ProductDocumentDesk of(ProductView product, ProductDocumentService.File file, Reader reader) {
        var words = MessageBundles.get(MediaMessages.class, Localized.Literal.of(reader.language()));
        return new ProductDocumentDesk(
                product,
                file.documents().stream()
                        .map(paper -> line(paper, reader, words))
                        .toList(),
                file.removed().stream().map(paper -> line(paper, reader, words)).toList(),
                Arrays.stream(ProductDocumentKind.values())
                        .map(kind -> new Choice(kind.key(), name(kind, words)))
                        .toList());
    }

    private static Line line(ProductDocumentRef paper, Reader reader, MediaMessages words) {
        return new Line(
                paper.id(),
                name(paper.kind(), words),
                Dates.format(Dates.dayOf(paper.addedAt())),
                paper.validTo() == null ? null : Dates.format(paper.validTo()),
                paper.isPastOn(reader.today()),
                paper.isImage());
    }

    private static String name(ProductDocumentKind kind, MediaMessages words) {
        return switch (kind) {
            case TEST_RESULT -> words.kindTestResult();
            case SELF_DECLARATION -> words.kindSelfDeclaration();
            case SAFETY_CERTIFICATE -> words.kindSafetyCertificate();
            case LABEL_ARTWORK -> words.kindLabelArtwork();
            case LICENCE -> words.kindLicence();
            case OTHER -> words.kindOther();
        };
    }
}
