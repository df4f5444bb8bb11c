package vn.nhan.business.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a business shows itself, as its people see and change it.
 *
 * @param hidden what it keeps off its public page; see {@link PublicField}
 * @param version 0 before anybody has written it
 */
record Presentation(
        UUID businessId,
        String slug,
        boolean published,
        @Nullable String story,
        @Nullable String storyEn,
        List<String> languages,
        @Nullable String email,
        @Nullable String website,
        List<String> hidden,
        @Nullable Picture logo,
        List<Picture> pictures,
        List<Picture> removed,
        int version) {

    /** Whether a picture more would still be looked at. */
    public boolean hasRoom() {
        return pictures.size() < BusinessPhoto.MOST;
    }
}
