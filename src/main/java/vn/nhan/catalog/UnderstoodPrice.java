package vn.nhan.catalog;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.money.TypedDong;

/**
 * How a price such as {@code 65k} was understood.
 *
 * @param amount whole dong, as the confirming box sends it
 * @param display {@code 65.000 ₫}
 */
record UnderstoodPrice(String amount, String display) {

    /** Null when there is no doubt about what was typed. */
    static @Nullable UnderstoodPrice of(TypedDong typed) {
        return typed.needsConfirmation()
                ? new UnderstoodPrice(
                        Long.toString(typed.dong().amount()), typed.dong().display())
                : null;
    }
}
