package vn.nhan.platform.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.text.Vietnamese;

/**
 * An amount of money read from what a person typed.
 *
 * @param needsConfirmation the amount was meant, not written out ({@code 250k}, {@code 1,2 triệu}), or written the
 *     English way ({@code 250,000}): show it in full and ask before it counts
 */
public record TypedDong(Dong dong, boolean needsConfirmation) {

    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+");
    private static final List<String> CURRENCY = List.of("d", "dong", "vnd");

    /**
     * Reads {@code 250.000}, {@code 250000}, {@code 250 000 đ}, {@code 250k}, {@code 250 nghìn}, {@code 1,2 triệu},
     * {@code 1,5 tỷ}.
     *
     * @throws InvalidValue {@code money.malformed}, {@code money.not-whole}, {@code money.negative},
     *     {@code money.too-large}, or the reason of {@link Numbers#parse}
     */
    public static TypedDong parse(String typed) {
        String text = typed.strip();
        int end = endOfNumber(text);
        String number = text.substring(0, end).strip();
        if (number.isEmpty()) {
            throw new InvalidValue("money.malformed");
        }
        long multiplier = multiplier(text.substring(end));
        boolean english = multiplier == 1 && ENGLISH_GROUPS.matcher(number).matches();
        BigDecimal amount = english ? new BigDecimal(number.replace(",", "")) : Numbers.parse(number);
        return new TypedDong(Dong.of(amount.multiply(BigDecimal.valueOf(multiplier))), english || multiplier > 1);
    }

    private static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '₫' && !Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static long multiplier(String words) {
        String unit = Vietnamese.fold(words);
        int last = unit.lastIndexOf(' ') + 1;
        if (CURRENCY.contains(unit.substring(last))) {
            unit = unit.substring(0, last).strip();
        }
        return switch (unit) {
            case "" -> 1L;
            case "k", "nghin", "ngan" -> 1_000L;
            case "tr", "trieu" -> 1_000_000L;
            case "ti" -> 1_000_000_000L; // tỷ, tỉ and ty fold to this
            default -> throw new InvalidValue("money.malformed");
        };
    }
}
