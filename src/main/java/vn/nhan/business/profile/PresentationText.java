package vn.nhan.business.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What a business says of itself, at any time and also once it is verified: none of it is a fact that an officer checks.
 *
 * @param story at most 4,000 characters
 * @param languages codes of {@link SpokenLanguage}
 * @param email sealed; public only when {@code hidden} doesn't name it
 * @param website https only
 * @param hidden keys of {@link PublicField}: what it keeps off its public page; null: as it was
 */
record PresentationText(
        @PlainText(max = 4000, required = false, lines = true) @Nullable
        String story,

        @PlainText(max = 4000, required = false, lines = true) @Nullable
        String storyEn,

        @Nullable List<String> languages,
        @PlainText(max = 254, required = false) @Nullable String email,
        @PlainText(max = 200, required = false) @Nullable String website,
        @Nullable List<String> hidden) {}
