package vn.nhan.support.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fair as everybody may see it: who offers what, what is looked for (not by whom), and what came of it. */
record FairView(
        UUID id,
        String title,
        @Nullable String titleEn,
        String place,
        String about,
        Instant startsAt,
        Instant endsAt,
        int slots,
        boolean cancelled,
        @Nullable String cancelReason,
        List<Stand> stands,
        List<Sought> demands,
        Counts counts) {

    record Stand(UUID id, int number, UUID supplierId, String supplier, String offer, List<String> fields) {}

    /** How often something is looked for, and in which words. */
    record Sought(String need, List<String> words) {

        public int firms() {
            return words.size();
        }
    }

    /** @param amount of all contracts, in dong */
    record Counts(
            int demands, int stands, int meetings, int met, int noShows, int followUps, int contracts, Long amount) {}

    public String titleIn(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }
}
