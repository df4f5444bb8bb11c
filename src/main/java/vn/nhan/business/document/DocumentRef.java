package vn.nhan.business.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper on file.
 *
 * @param mediaType {@code application/pdf} or {@code image/jpeg}
 * @param address path of the paper itself, for pages: it answers members, standing helpers and officers only
 * @param onBehalfOf the business, when a helper put it on file
 */
public record DocumentRef(
        UUID id,
        UUID businessId,
        DocumentKind kind,
        String mediaType,
        Instant addedAt,
        @Nullable UUID onBehalfOf,
        String address) {

    /** Whether a page can show it as a picture. */
    @JsonIgnore
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    static DocumentRef of(BusinessDocument document) {
        return new DocumentRef(
                document.id(),
                document.businessId,
                document.kind(),
                document.mediaType,
                document.addedAt,
                document.onBehalfOf,
                "/documents/" + document.id());
    }
}
