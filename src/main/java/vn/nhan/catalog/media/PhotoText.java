package vn.nhan.catalog.media;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What is said of a picture.
 *
 * @param alt what is to be seen on it, for those who can't see it; in Vietnamese, at most 200 characters
 * @param altEn the same in English
 * @param focus what stays in sight when it is cropped; the middle when left out
 */
public record PhotoText(
        @PlainText(max = 200) String alt,

        @PlainText(max = 200, required = false) @Nullable String altEn,

        @Valid @Nullable Focus focus) {

    public static PhotoText of(String alt) {
        return new PhotoText(alt, null, null);
    }
}
