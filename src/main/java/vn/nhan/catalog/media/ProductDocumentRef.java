package vn.nhan.catalog.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper about a product.
 *
 * @param mediaType {@code application/pdf} or {@code image/jpeg}
 * @param sha256 of the bytes as they were sent, in lower case hex
 * @param validTo the last day on which it is good; null when it names none
 * @param onBehalfOf the business, when a helper put it on file
 */
public record ProductDocumentRef(
        UUID id,
        UUID productId,
        ProductDocumentKind kind,
        String mediaType,
        String sha256,
        @Nullable LocalDate validTo,
        Instant addedAt,
        @Nullable UUID onBehalfOf) {

    public boolean isPastOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether a page can show it as a picture. */
    @JsonIgnore
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    static ProductDocumentRef of(ProductDocument document) {
        return new ProductDocumentRef(
                document.id(),
                document.productId,
                ProductDocumentKind.of(document.kind),
                document.mediaType,
                document.sha256,
                document.validTo,
                document.addedAt,
                document.onBehalfOf);
    }
}
