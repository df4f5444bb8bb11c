package vn.nhan.catalog.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.StoredPicture;

/**
 * A picture of a product as pages show it.
 *
 * @param key of the large size; see {@link ObjectKey}
 * @param alt what is to be seen, in Vietnamese
 * @param altEn the same in English
 * @param width and height of the large size, in pixels
 * @param focus what stays in sight when it is cropped; the middle where nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Photo(
        UUID id,
        String key,
        String alt,
        @Nullable String altEn,
        int width,
        int height,
        @Nullable Focus focus) implements StoredPicture {

    /** What is to be seen, in the language where it was written. */
    public String altIn(String language) {
        return altEn != null && language.equals("en") ? altEn : alt;
    }

    /** Classes that keep its focus in sight; empty for the middle. */
    public String focusClass() {
        return focus == null ? "" : focus.styleClass();
    }

    static Photo of(ProductPhoto photo) {
        return new Photo(photo.id(), photo.objectKey, photo.alt, photo.altEn, photo.width, photo.height, photo.focus());
    }
}
