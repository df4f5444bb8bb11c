package vn.nhan.support.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.platform.validation.PlainText;

/**
 * What a programme gives in one form of support.
 *
 * @param form code of the form
 * @param size null: any size that the programme is for
 * @param favoured only for firms led by women, social ones and those that mostly employ women; false when missing
 * @param percent 1 to 100
 * @param capPerYear and {@code capPerContract}: dong, more than 0; null: none
 * @param validTo the last day
 * @param legalBasis where another act than the programme's sets it
 */
record LevelFacts(
        @PlainText(max = 60) String form,
        @Nullable FirmSize size,
        @Nullable Boolean favoured,
        @NotNull Integer percent,
        @Nullable Long capPerYear,
        @Nullable Long capPerContract,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @PlainText(max = 300, required = false) @Nullable String legalBasis) {

    boolean isFavoured() {
        return Boolean.TRUE.equals(favoured);
    }
}
