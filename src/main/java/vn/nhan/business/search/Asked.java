package vn.nhan.business.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.TaxCode;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.validation.Checks;

/**
 * What somebody looks for; all of it must hold.
 *
 * @param status a status, or {@value #ANY} for all but drafts, which are their members' own affair
 * @param commune five digits, of a commune of today
 */
record Asked(
        SearchText text,
        @Nullable TaxCode taxCode,
        String status,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable StageFilter stage,
        @Nullable String commune) {

    static final String ANY = "any";

    static final Set<String> KINDS =
            Set.of("farm-household", "household-business", "cooperative-group", "cooperative", "enterprise");
    static final Set<String> STATUSES =
            Set.of("draft", "submitted", "in-review", "returned", "verified", "suspended", "closed");
    static final List<String> SECTORS = List.of(
            "crops",
            "livestock",
            "aquaculture",
            "forestry",
            "food-processing",
            "handicraft",
            "trade",
            "tourism",
            "logistics",
            "services");

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
            checks.refuseIf(!STATUSES.contains(status) && !status.equals(ANY), "status", "value.format");
            checks.refuseIf(given(kind) != null && !KINDS.contains(kind), "kind", "value.format");
            checks.refuseIf(given(sector) != null && !SECTORS.contains(sector), "sector", "value.format");
            checks.refuseIf(
                    given(commune) != null && !String.valueOf(commune).matches("[0-9]{5}"), "commune", "value.format");
            var reached = checks.read("stage", given(stage), StageFilter::of);
            checks.orThrow();
            var code = given(taxCode);
            return new Asked(
                    SearchText.of(q),
                    code == null ? null : SearchText.taxCode("taxCode", code),
                    status,
                    given(kind),
                    given(sector),
                    reached,
                    given(commune));
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
        question.put(
                "statuses",
                status.equals(ANY)
                        ? STATUSES.stream().filter(one -> !one.equals("draft")).toList()
                        : List.of(status));
        var code = taxCode == null ? text.taxCode() : taxCode;
        put(question, "tax_code", code == null ? null : code.value());
        put(question, "kind", kind);
        put(question, "sector", sector);
        put(question, "unit", unit);
        if (stage != null) {
            question.putAll(stage.asked(now));
        }
        return question;
    }

    private static void put(Map<String, Object> question, String name, @Nullable Object value) {
        if (value != null) {
            question.put(name, value.toString());
        }
    }
}
