package vn.nhan.platform.measure;

import java.math.BigDecimal;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;

/**
 * A weight with the words in which it was given.
 *
 * @param grams 0 to 999 999 999 999 999
 * @param unit as the farmer said it
 * @param amount in that unit, at most 6 decimals
 */
public record Weight(long grams, WeightUnit unit, BigDecimal amount) {

    /**
     * For a weight read back from storage: grams are not reckoned anew, what was once recorded stays.
     *
     * @throws InvalidValue {@code measure.negative}, {@code measure.too-large}, {@code measure.too-precise}
     */
    public Weight {
        Measured.requireRange(grams, Grams.MAX);
        amount = Measured.asGiven(amount, Grams.MAX);
    }

    /** @throws InvalidValue as the constructor; {@code measure.too-small} when more than nothing rounds to nothing */
    public static Weight of(BigDecimal amount, WeightUnit unit) {
        return new Weight(Measured.whole(amount, unit.grams(), Grams.MAX), unit, amount);
    }

    /**
     * Reads {@code 2,5 tạ} or {@code 500g}.
     *
     * @throws InvalidValue also {@code measure.malformed}, {@code measure.unit-unknown} or the reason of
     *     {@link Numbers#parse}
     */
    public static Weight parse(String typed) {
        TypedMeasure measure = TypedMeasure.of(typed);
        return of(measure.amount(), WeightUnit.parse(measure.unit()));
    }

    public Grams toGrams() {
        return new Grams(grams);
    }

    /** As it was given: {@code 2,5 tạ}. */
    public String display() {
        return Numbers.format(amount) + " " + unit.symbol();
    }
}
