package vn.nhan.platform.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.nhan.platform.problem.InvalidValue;

/** The rules that weights and areas share. */
final class Measured {

    private static final int DECIMALS = 6;

    private Measured() {}

    static void requireRange(long amount, long max) {
        if (amount < 0) {
            throw new InvalidValue("measure.negative");
        }
        if (amount > max) {
            throw new InvalidValue("measure.too-large");
        }
    }

    /** The amount in the smallest unit, half rounded up: 0,33 sào Bắc Bộ is 119 m², not 118,8. */
    static long whole(BigDecimal amount, long factor, long max) {
        BigDecimal exact = asGiven(amount, max).multiply(BigDecimal.valueOf(factor));
        if (exact.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new InvalidValue("measure.too-large");
        }
        long whole = exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (whole == 0 && amount.signum() > 0) {
            throw new InvalidValue("measure.too-small");
        }
        return whole;
    }

    /**
     * The amount without trailing zeros, so that 1,50 and 1,5 are equal. Its size is checked first: writing out
     * {@code 1e999999999} from a JSON body would take all memory.
     */
    static BigDecimal asGiven(BigDecimal amount, long max) {
        if (amount.signum() < 0) {
            throw new InvalidValue("measure.negative");
        }
        if (amount.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new InvalidValue("measure.too-large");
        }
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            throw new InvalidValue("measure.too-precise", Map.of("decimals", DECIMALS));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
