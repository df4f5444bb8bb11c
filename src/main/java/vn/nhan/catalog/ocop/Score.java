package vn.nhan.catalog.ocop;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a council gave, in points with two decimals.
 *
 * @param a product and strength of the community
 * @param b marketing
 * @param c quality
 */
record Score(BigDecimal a, BigDecimal b, BigDecimal c) {

    /** @throws ArithmeticException for more than two decimals */
    Score {
        a = a.setScale(2, RoundingMode.UNNECESSARY);
        b = b.setScale(2, RoundingMode.UNNECESSARY);
        c = c.setScale(2, RoundingMode.UNNECESSARY);
    }

    BigDecimal total() {
        return a.add(b).add(c);
    }
}
