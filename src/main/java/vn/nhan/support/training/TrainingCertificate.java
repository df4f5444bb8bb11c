package vn.nhan.support.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says to whoever checks it.
 *
 * @param name or its first letters, as the person wants
 * @param course and courseEn: what was learnt
 * @param heldFrom and heldTo: the days of the first and the last meeting
 * @param score of the quiz in percent; null where there was none
 * @param revokedAt when it was taken back; null while it holds
 */
record TrainingCertificate(
        String code,
        String name,
        boolean named,
        String course,
        @Nullable String courseEn,
        LocalDate heldFrom,
        LocalDate heldTo,
        int meetings,
        Completion basis,
        int share,
        @Nullable Integer score,
        Instant completedAt,
        @Nullable Instant revokedAt) {

    public String courseIn(String language) {
        return language.equals("en") && courseEn != null ? courseEn : course;
    }

    public String shown() {
        return ShortCode.grouped(code);
    }

    public boolean oneDay() {
        return heldFrom.equals(heldTo);
    }
}
