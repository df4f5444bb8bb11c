package vn.nhan.traceability.label;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.platform.text.LocalizedText;

/**
 * What a scanned label tells, as it was written when the label was printed or a fact behind it changed. Holds no personal
 * data and no verdict that depends on today: whether a certificate still stands is for the reader's day to say.
 *
 * <p>Contains the minimum of Circular 02/2024/TT-BKHCN and Decree 37/2026/ND-CP that the platform knows: product and
 * picture, producer and address, lot, dates, code, standard applied.
 *
 * @param tenant whose province it is
 * @param path canonical path of the address
 * @param verifiedOn day on which the province's department verified the producer; null while it has not
 * @param halt that the producer sells no more; null while it does, and in facts from before it was told
 * @param authority whose province it was by name; null in facts from before it was kept
 */
public record PassportFacts(
        short tenant,
        String path,
        Goods goods,
        Producer producer,
        Origin origin,
        @Nullable LocalDate verifiedOn,
        List<Proof> certificates,
        List<Work> diary,
        @Nullable Authority authority,
        @Nullable Halt halt) {

    /**
     * What is told of a lot stays true after its producer stopped; that it stopped is told as well.
     *
     * @param status {@code suspended} or {@code closed}
     */
    public record Halt(String status, LocalDate since) {}

    /**
     * Names that held when the facts were recorded; they stay when provinces merge.
     *
     * @param province as it was called when the lot was made
     * @param department that verified the producer, as it was called then
     */
    public record Authority(LocalizedText province, LocalizedText department) {}

    /**
     * @param netWeightGrams of one unit
     * @param gtin 14 digits, or null
     */
    public record Goods(
            String name,
            @Nullable String nameEn,
            @Nullable String gtin,
            long netWeightGrams,
            @Nullable Photo photo) {}

    /** @param slug of the producer's page; null of labels from before there was one */
    public record Producer(
            String name,
            @Nullable String nameEn,
            String addressLine,
            String commune,
            @Nullable String slug) {}

    /**
     * @param lot code of the lot
     * @param traceCode its opaque code
     * @param weightGrams of the whole harvest
     * @param interval {@code kept}, {@code not_verifiable} or {@code no_application}
     */
    public record Origin(
            String lot,
            String traceCode,
            LocalDate harvestedOn,
            long weightGrams,
            String crop,
            String plotCode,
            String plotName,
            String interval) {}

    /** @param onFileSince day on which the paper was put on file */
    public record Proof(
            String scheme, String number, String body, LocalDate validFrom, LocalDate validTo, LocalDate onFileSince) {

        public boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }

    /**
     * One entry of the diary summary.
     *
     * @param kind {@code application} or {@code harvest}
     * @param recordedOn day on which it was written down; much later than {@code on} means written down afterwards
     */
    public record Work(
            String kind,
            LocalDate on,
            LocalDate recordedOn,
            @Nullable String agent,
            @Nullable String target,
            @Nullable Integer intervalDays,
            @Nullable Long grams) {

        /** Entries written down later than this are shown as such. */
        private static final int PROMPT_DAYS = 7;

        public boolean isBackdated() {
            return recordedOn.isAfter(on.plusDays(PROMPT_DAYS));
        }
    }
}
