package vn.nhan.platform.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.nhan.platform.problem.InvalidValue;

/**
 * Numbers as typed and as shown in Viet Nam: {@code 1.234.567,5}.
 *
 * <p>What is typed is read by these rules, the first that fits:
 *
 * <ol>
 *   <li>dots that part groups of three are grouping: {@code 1.234} is one thousand two hundred and thirty-four, the way
 *       we show it ourselves; a comma after them is the decimal sign;
 *   <li>commas that part groups of three are English grouping if there are two of them or a decimal point follows;
 *   <li>{@code 1,234} alone is refused: a thousandfold error hides between the Vietnamese and the English reading;
 *   <li>spaces may part groups of three, with either decimal sign: {@code 12 000,5};
 *   <li>otherwise one dot or one comma is the decimal sign: {@code 1,5}, {@code 1.5}, {@code 0.125}, {@code 1234,567}.
 * </ol>
 */
public final class Numbers {

    private static final int MAX_LENGTH = 30;
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2009\\u202F]");
    private static final Pattern VIETNAMESE = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern ENGLISH = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern SPACED = Pattern.compile("[1-9][0-9]{0,2}( [0-9]{3})+([.,][0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+([.,][0-9]+)?");

    private Numbers() {}

    /**
     * Reads a typed number of at most 30 characters, with an optional minus sign.
     *
     * @throws InvalidValue {@code number.ambiguous} for {@code 1,234}; {@code number.malformed} for all else unreadable
     */
    public static BigDecimal parse(String typed) {
        String number = SPACES.matcher(typed).replaceAll(" ").strip().replace('\u2212', '-');
        if (number.length() > MAX_LENGTH) {
            throw new InvalidValue("number.malformed");
        }
        return number.startsWith("-") ? unsigned(number.substring(1)).negate() : unsigned(number);
    }

    private static BigDecimal unsigned(String number) {
        if (EITHER.matcher(number).matches()) {
            throw new InvalidValue("number.ambiguous", Map.of("typed", number, "whole", number.replace(",", "")));
        }
        if (VIETNAMESE.matcher(number).matches()) {
            return new BigDecimal(number.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(number).matches()) {
            return new BigDecimal(number.replace(",", ""));
        }
        if (SPACED.matcher(number).matches() || PLAIN.matcher(number).matches()) {
            return new BigDecimal(number.replace(" ", "").replace(',', '.'));
        }
        throw new InvalidValue("number.malformed");
    }

    /** For reading: {@code 1.234.567,5}, all decimals, no trailing zeros. */
    public static String format(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** For reading: {@code 1.234.567}. */
    public static String format(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** For an input box: as {@link #format(BigDecimal)}, but always such that {@link #parse} reads it back. */
    public static String typed(BigDecimal number) {
        String shown = format(number);
        String digits = shown.startsWith("-") ? shown.substring(1) : shown;
        return EITHER.matcher(digits).matches() ? shown + "0" : shown;
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
