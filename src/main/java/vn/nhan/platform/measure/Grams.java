package vn.nhan.platform.measure;

import java.math.BigDecimal;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;

/**
 * A weight as it is stored and reckoned with.
 *
 * @param amount whole grams, 0 to 999 999 999 999 999 (just under a thousand million tonnes)
 */
public record Grams(long amount) implements Comparable<Grams> {

    public static final Grams ZERO = new Grams(0);

    static final long MAX = 999_999_999_999_999L;

    /** @throws InvalidValue {@code measure.negative}, {@code measure.too-large} */
    public Grams {
        Measured.requireRange(amount, MAX);
    }

    /**
     * Kilograms to the nearest gram.
     *
     * @throws InvalidValue {@code measure.negative}, {@code measure.too-large}, {@code measure.too-precise} beyond 6
     *     decimals, {@code measure.too-small} when more than nothing rounds to nothing
     */
    public static Grams ofKilograms(BigDecimal kilograms) {
        return new Grams(Measured.whole(kilograms, WeightUnit.KILOGRAM.grams(), MAX));
    }

    public BigDecimal kilograms() {
        return BigDecimal.valueOf(amount, 3);
    }

    public Grams plus(Grams other) {
        return new Grams(amount + other.amount);
    }

    /** @throws InvalidValue {@code measure.negative} when the other weighs more */
    public Grams minus(Grams other) {
        return new Grams(amount - other.amount);
    }

    /** {@code 500 g}, {@code 1,5 kg}, {@code 2,35 tấn}: the largest of the three that fits once, exact to the gram. */
    public String display() {
        WeightUnit unit = WeightUnit.GRAM;
        if (amount >= WeightUnit.TONNE.grams()) {
            unit = WeightUnit.TONNE;
        } else if (amount >= WeightUnit.KILOGRAM.grams()) {
            unit = WeightUnit.KILOGRAM;
        }
        BigDecimal shown = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(unit.grams()));
        return Numbers.format(shown) + " " + unit.symbol();
    }

    @Override
    public int compareTo(Grams other) {
        return Long.compare(amount, other.amount);
    }
}
