package vn.nhan.platform.measure;

import java.math.BigDecimal;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;

/**
 * An area with the words in which it was given.
 *
 * @param squareMetres 0 to 999 999 999 999
 * @param unit as the farmer said it
 * @param amount in that unit, at most 6 decimals
 */
public record Area(long squareMetres, AreaUnit unit, BigDecimal amount) {

    /**
     * For an area read back from storage: square metres are not reckoned anew, what was once recorded stays.
     *
     * @throws InvalidValue {@code measure.negative}, {@code measure.too-large}, {@code measure.too-precise}
     */
    public Area {
        Measured.requireRange(squareMetres, SquareMetres.MAX);
        amount = Measured.asGiven(amount, SquareMetres.MAX);
    }

    /** @throws InvalidValue as the constructor; {@code measure.too-small} when more than nothing rounds to nothing */
    public static Area of(BigDecimal amount, AreaUnit unit) {
        return new Area(Measured.whole(amount, unit.squareMetres(), SquareMetres.MAX), unit, amount);
    }

    /**
     * Reads {@code 1,5 sào Bắc Bộ} or {@code 360m2}.
     *
     * @throws InvalidValue also {@code measure.malformed}, {@code measure.unit-unknown},
     *     {@code measure.sao-needs-region} or the reason of {@link Numbers#parse}
     */
    public static Area parse(String typed) {
        TypedMeasure measure = TypedMeasure.of(typed);
        return of(measure.amount(), AreaUnit.parse(measure.unit()));
    }

    public SquareMetres toSquareMetres() {
        return new SquareMetres(squareMetres);
    }

    /** As it was given: {@code 1,5 sào Bắc Bộ}. */
    public String display() {
        return Numbers.format(amount) + " " + unit.symbol();
    }
}
