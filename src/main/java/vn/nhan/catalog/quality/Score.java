package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Map;

/**
 * What an offer scores in a language.
 *
 * @param points 0 to 100: a hundred less all that was lost
 * @param dimensions by {@link Dimension#key}, in the order of the enum
 * @param findings the dearest first
 */
record Score(
        ListingLanguage language, int points, int rulesVersion, Map<String, Part> dimensions, List<Finding> findings) {

    /** @param of how many points could be lost */
    record Part(int lost, int of) {

        /** 0 to 100, rounded. */
        int percent() {
            return of == 0 ? 100 : Math.round(100f * (of - lost) / of);
        }
    }
}
