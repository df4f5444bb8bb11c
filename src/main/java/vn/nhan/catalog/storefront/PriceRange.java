package vn.nhan.catalog.storefront;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/**
 * What a kilogram may cost.
 *
 * @param least whole dong, included; 0 for any
 * @param below whole dong, not included; {@link Long#MAX_VALUE} for any
 */
record PriceRange(long least, long below) {

    /** Where one step of prices ends and the next begins, in whole dong. */
    static final List<Long> STEPS = List.of(50_000L, 100_000L, 200_000L, 500_000L);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{0,12})-([0-9]{0,12})");

    /** @throws Invalid for anything but {@code 50000-100000}, {@code -50000} or {@code 500000-} */
    static @Nullable PriceRange of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new Invalid("price", "value.format");
        }
        var range = new PriceRange(number(written.group(1), 0), number(written.group(2), Long.MAX_VALUE));
        if (range.least >= range.below) {
            throw new Invalid("price", "value.format");
        }
        return range;
    }

    /** The step of the number, as it is counted: 0 is below the first boundary. */
    static PriceRange step(int number) {
        return new PriceRange(
                number == 0 ? 0 : STEPS.get(number - 1), number == STEPS.size() ? Long.MAX_VALUE : STEPS.get(number));
    }

    static int stepOf(long price) {
        return (int) STEPS.stream().filter(boundary -> price >= boundary).count();
    }

    static Stream<PriceRange> steps() {
        return IntStream.rangeClosed(0, STEPS.size()).mapToObj(PriceRange::step);
    }

    /** Numbers of the steps that it touches. */
    IntStream touched() {
        return IntStream.rangeClosed(stepOf(least), stepOf(below - 1));
    }

    @Override
    public String toString() {
        return (least == 0 ? "" : least) + "-" + (below == Long.MAX_VALUE ? "" : below);
    }

    private static long number(String digits, long none) {
        return digits.isEmpty() ? none : Long.parseLong(digits);
    }
}
