package vn.nhan.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Dates;
import vn.nhan.traceability.label.PassportFacts;
import vn.nhan.traceability.lot.TraceCode;

/**
 * A passport as it is shown on a day: whether a certificate stands is decided here, at the moment of display, and nowhere
 * else.
 *
 * @param province where the goods come from, by the name of then
 * @param provinceNow what that province is part of today; null while it has its name still
 * @param department that verified the producer, by the name of then
 * @param haltedOn since when the producer may not sell; null while it may
 * @param closed whether it ended, rather than being suspended
 * @param verdict {@code certified}, {@code expired} or {@code plain}: what stands in the strip below the picture
 */
record PassportPage(
        String name,
        String producer,
        String address,
        String province,
        @Nullable String provinceNow,
        String department,
        @Nullable Photo photo,
        String lot,
        String code,
        @Nullable String gtin,
        String harvestedOn,
        String harvestWeight,
        String netWeight,
        String crop,
        String plot,
        String interval,
        @Nullable String verifiedOn,
        @Nullable String haltedOn,
        boolean closed,
        String verdict,
        List<Certificate> certificates,
        List<Work> diary) {

    /** @param standing whether it is valid on the day of display */
    record Certificate(
            String scheme,
            String number,
            String body,
            String from,
            String until,
            String onFileSince,
            boolean standing) {}

    record Work(
            String kind,
            String on,
            String recordedOn,
            boolean backdated,
            @Nullable String agent,
            @Nullable String target,
            @Nullable Integer intervalDays,
            @Nullable String weight) {}

    static PassportPage of(PassportFacts facts, Whose whose, LocalDate today, Locale locale) {
        var certificates = facts.certificates().stream()
                .map(proof -> certificate(proof, today))
                .toList();
        var english = locale.getLanguage().equals("en");
        return new PassportPage(
                named(facts.goods().name(), facts.goods().nameEn(), english),
                named(facts.producer().name(), facts.producer().nameEn(), english),
                place(facts.producer()),
                whose.province().in(locale),
                whose.provinceNow() == null ? null : whose.provinceNow().in(locale),
                whose.department().in(locale),
                facts.goods().photo(),
                facts.origin().lot(),
                new TraceCode(facts.origin().traceCode()).display(),
                facts.goods().gtin(),
                Dates.format(facts.origin().harvestedOn()),
                new Grams(facts.origin().weightGrams()).display(),
                new Grams(facts.goods().netWeightGrams()).display(),
                facts.origin().crop(),
                facts.origin().plotCode() + " – " + facts.origin().plotName(),
                facts.origin().interval(),
                facts.verifiedOn() == null ? null : Dates.format(facts.verifiedOn()),
                facts.halt() == null ? null : Dates.format(facts.halt().since()),
                facts.halt() != null && facts.halt().status().equals("closed"),
                verdict(certificates),
                certificates,
                facts.diary().stream().map(PassportPage::work).toList());
    }

    private static String verdict(List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return "plain";
        }
        return certificates.stream().anyMatch(Certificate::standing) ? "certified" : "expired";
    }

    private static String place(PassportFacts.Producer producer) {
        return producer.addressLine().isEmpty()
                ? producer.commune()
                : producer.addressLine() + ", " + producer.commune();
    }

    private static String named(String vietnamese, @Nullable String english, boolean readsEnglish) {
        return readsEnglish && english != null && !english.isBlank() ? english : vietnamese;
    }

    private static Certificate certificate(PassportFacts.Proof proof, LocalDate today) {
        return new Certificate(
                proof.scheme(),
                proof.number(),
                proof.body(),
                Dates.format(proof.validFrom()),
                Dates.format(proof.validTo()),
                Dates.format(proof.onFileSince()),
                proof.isValidOn(today));
    }

    private static Work work(PassportFacts.Work work) {
        return new Work(
                work.kind(),
                Dates.format(work.on()),
                Dates.format(work.recordedOn()),
                work.isBackdated(),
                work.agent(),
                work.target(),
                work.intervalDays(),
                work.grams() == null ? null : new Grams(work.grams()).display());
    }
}
