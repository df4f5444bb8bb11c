package vn.nhan.business.verification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * What is known today of who stands behind a business, and what is asked.
 *
 * @param level the best of the evidence
 * @param evidence the newest first
 * @param asked for the department's verification
 * @param askedForSales of a seller before the first sale, where a law asks more; null where none does
 */
public record IdentityStanding(
        IdentityLevel level,
        List<IdentityEvidence> evidence,
        IdentityRule asked,
        @Nullable IdentityRule askedForSales) {

    static IdentityStanding of(List<IdentityEvidence> evidence, Rules rules) {
        var newestFirst = evidence.stream()
                .sorted(Comparator.comparing(IdentityEvidence::at).reversed())
                .toList();
        var best = newestFirst.stream()
                .map(IdentityEvidence::level)
                .max(Comparator.naturalOrder())
                .orElse(IdentityLevel.SELF_DECLARED);
        return new IdentityStanding(best, newestFirst, rules.verification(), rules.transaction());
    }

    /** The rules of one day. */
    record Rules(IdentityRule verification, @Nullable IdentityRule transaction) {}

    /** Whether the business may be verified as it is. */
    public boolean isEnough() {
        return level.isAtLeast(asked.level());
    }

    /** Whether a law asks more before the first sale than is known. */
    public boolean isShortOfSales() {
        return askedForSales != null && !level.isAtLeast(askedForSales.level());
    }

    @JsonIgnore
    public String getAskedForSalesFrom() {
        return askedForSales == null ? "" : Dates.format(askedForSales.validFrom());
    }

    /** The evidence for the level; null while there is nothing but the business's own word. */
    @JsonIgnore
    public @Nullable IdentityEvidence getBest() {
        return evidence.stream().filter(one -> one.level() == level).findFirst().orElse(null);
    }
}
