package vn.nhan.catalog.quality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which offers an officer looks at, from where on. */
record QualityFilter(
        ListingLanguage language,
        @Nullable Dimension dimension,
        @Nullable String commune,
        Rank from) {

    private static final int LONGEST = 200;

    static QualityFilter of(
            @Nullable String language, @Nullable String dimension, @Nullable String commune, @Nullable String cursor) {
        return new QualityFilter(
                "en".equals(language) ? ListingLanguage.EN : ListingLanguage.VI,
                dimension == null ? null : Dimension.of(dimension).orElse(null),
                commune == null || commune.isBlank() || commune.length() > LONGEST ? null : commune.strip(),
                Rank.of(cursor));
    }

    boolean isFirstPage() {
        return from.equals(Rank.START);
    }

    boolean isNarrowed() {
        return dimension != null || commune != null;
    }

    /** The list from there on. */
    String address(Rank rank) {
        return "/office/quality?language=" + language.key()
                + (dimension == null ? "" : "&dimension=" + dimension.key())
                + (commune == null ? "" : "&commune=" + URLEncoder.encode(commune, StandardCharsets.UTF_8))
                + (rank.equals(Rank.START) ? "" : "&cursor=" + rank);
    }
}
