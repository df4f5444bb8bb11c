package vn.nhan.platform.money;

import java.math.BigDecimal;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;

/**
 * An amount in Vietnamese dong (ISO 4217 VND, no minor unit).
 *
 * @param amount whole dong, 0 to 999 999 999 999
 */
public record Dong(long amount) implements Comparable<Dong> {

    public static final Dong ZERO = new Dong(0);

    static final long MAX = 999_999_999_999L;

    /** @throws InvalidValue {@code money.negative}, {@code money.too-large} */
    public Dong {
        if (amount < 0) {
            throw new InvalidValue("money.negative");
        }
        if (amount > MAX) {
            throw new InvalidValue("money.too-large");
        }
    }

    /** @throws InvalidValue {@code money.not-whole} for a part of a dong, else as the constructor */
    static Dong of(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new InvalidValue("money.negative");
        }
        if (amount.compareTo(BigDecimal.valueOf(MAX)) > 0) {
            throw new InvalidValue("money.too-large");
        }
        if (amount.stripTrailingZeros().scale() > 0) {
            throw new InvalidValue("money.not-whole");
        }
        return new Dong(amount.longValueExact());
    }

    /** Reads what a person typed; see {@link TypedDong#parse}. */
    public static TypedDong parse(String typed) {
        return TypedDong.parse(typed);
    }

    public Dong plus(Dong other) {
        return new Dong(amount + other.amount);
    }

    /** {@code 250.000 ₫}, with a no-break space. */
    public String display() {
        return Numbers.format(amount) + "\u00A0₫";
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }
}
