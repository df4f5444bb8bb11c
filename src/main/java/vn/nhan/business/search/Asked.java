package vn.nhan.business.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessStatus;
import vn.nhan.business.TaxCode;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.validation.Checks;

/**
 * What somebody looks for; all of it must hold.
 *
 * @param status null for all but drafts, which are their members' own affair
 * @param commune five digits, of a commune of today
 */
record Asked(
        SearchText text,
        @Nullable TaxCode taxCode,
        @Nullable BusinessStatus status,
        @Nullable BusinessKind kind,
        @Nullable Sector sector,
        @Nullable StageFilter stage,
        @Nullable String commune) {

    /** In place of a status. */
    static final String ANY = "any";

    /** As it was typed, for pages and the API alike. */
    record Typed(
            @Nullable String q,
            @Nullable String taxCode,
            String status,
            @Nullable String kind,
            @Nullable String sector,
            @Nullable String stage,
            @Nullable String commune) {

        /** @throws Invalid naming every value that is none */
        Asked read() {
            var checks = Checks.begin();
            var wanted =
                    checks.read("status", status.equals(ANY) ? null : status, key -> known(BusinessStatus::of, key));
            var ofKind = checks.read("kind", given(kind), key -> known(BusinessKind::of, key));
            var livingOn = checks.read("sector", given(sector), key -> known(Sector::of, key));
            checks.refuseIf(
                    given(commune) != null && !String.valueOf(commune).matches("[0-9]{5}"), "commune", "value.format");
            var reached = checks.read("stage", given(stage), StageFilter::of);
            checks.orThrow();
            var code = given(taxCode);
            return new Asked(
                    SearchText.of(q),
                    code == null ? null : SearchText.taxCode("taxCode", code),
                    wanted,
                    ofKind,
                    livingOn,
                    reached,
                    given(commune));
        }

        /** What was refused may be a person's number: it is not repeated. */
        Typed withoutText() {
            return new Typed(null, null, status, kind, sector, stage, commune);
        }

        private static <T> T known(Function<String, T> reader, String key) {
            try {
                return reader.apply(key);
            } catch (IllegalArgumentException unknown) {
                throw new InvalidValue("value.format");
            }
        }

        private static @Nullable String given(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    /** Whether the first part of what is found is spelt as typed, and a second part follows. */
    boolean inTwoParts() {
        return !text.accented().isEmpty();
    }

    /**
     * The question as {@code business_search} reads it.
     *
     * @param unit the commune, or null for anywhere
     */
    Map<String, Object> question(boolean spelt, @Nullable UUID unit, Instant now) {
        var question = new HashMap<String, Object>();
        question.put("words", text.words());
        question.put("accented", text.accented());
        question.put("spelt", spelt);
        question.put("statuses", statuses().map(BusinessStatus::key).toList());
        var code = taxCode == null ? text.taxCode() : taxCode;
        put(question, "tax_code", code == null ? null : code.value());
        put(question, "kind", kind == null ? null : kind.key());
        put(question, "sector", sector == null ? null : sector.key());
        put(question, "unit", unit);
        if (stage != null) {
            question.putAll(stage.asked(now));
        }
        return question;
    }

    private Stream<BusinessStatus> statuses() {
        return status == null
                ? Arrays.stream(BusinessStatus.values()).filter(one -> one != BusinessStatus.DRAFT)
                : Stream.of(status);
    }

    private static void put(Map<String, Object> question, String name, @Nullable Object value) {
        if (value != null) {
            question.put(name, value.toString());
        }
    }
}
