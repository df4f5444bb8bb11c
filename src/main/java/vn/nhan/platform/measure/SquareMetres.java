package vn.nhan.platform.measure;

import java.math.BigDecimal;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;

/**
 * An area as it is stored and reckoned with.
 *
 * @param amount whole square metres, 0 to 999 999 999 999 (three times Viet Nam)
 */
public record SquareMetres(long amount) implements Comparable<SquareMetres> {

    public static final SquareMetres ZERO = new SquareMetres(0);

    static final long MAX = 999_999_999_999L;

    /** @throws InvalidValue {@code measure.negative}, {@code measure.too-large} */
    public SquareMetres {
        Measured.requireRange(amount, MAX);
    }

    /**
     * Hectares to the nearest square metre.
     *
     * @throws InvalidValue {@code measure.negative}, {@code measure.too-large}, {@code measure.too-precise} beyond 6
     *     decimals, {@code measure.too-small} when more than nothing rounds to nothing
     */
    public static SquareMetres ofHectares(BigDecimal hectares) {
        return new SquareMetres(Measured.whole(hectares, AreaUnit.HECTARE.squareMetres(), MAX));
    }

    public BigDecimal hectares() {
        return BigDecimal.valueOf(amount, 4);
    }

    public SquareMetres plus(SquareMetres other) {
        return new SquareMetres(amount + other.amount);
    }

    /** {@code 1.800 m²}; from one hectare on {@code 1,25 ha}, exact to the square metre. */
    public String display() {
        return amount < AreaUnit.HECTARE.squareMetres()
                ? Numbers.format(amount) + " " + AreaUnit.SQUARE_METRE.symbol()
                : Numbers.format(hectares()) + " " + AreaUnit.HECTARE.symbol();
    }

    @Override
    public int compareTo(SquareMetres other) {
        return Long.compare(amount, other.amount);
    }
}
