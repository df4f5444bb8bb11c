package vn.nhan.platform.gs1;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a Digital Link says beside its key, in its query: dates, origin, weight. Application identifiers known here are
 * checked against the GS1 Syntax Dictionary; others are kept as long as they are GS1 text.
 *
 * @param values application identifier to value, in the order of the identifiers
 */
public record LinkAttributes(Map<String, String> values) {

    private static final Pattern AI = Pattern.compile("[0-9]{2,4}");
    private static final Pattern DATE_OR_MONTH = Pattern.compile("1[1235-7]");
    private static final Pattern NET_KILOGRAMS = Pattern.compile("310[0-5]");
    private static final Pattern PROCESSOR = Pattern.compile("703[0-9]");
    /** These identify, so they have a place in the path; twice would leave two answers. */
    private static final Pattern OF_THE_PATH = Pattern.compile("0[01]|10|2[12]|235|254|41[47]");

    private static final LinkAttributes NONE = new LinkAttributes(Map.of());

    /** @throws Gs1Failure gs1.link-attribute */
    public LinkAttributes {
        values.forEach(LinkAttributes::require);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static LinkAttributes none() {
        return NONE;
    }

    /**
     * These attributes and one more; an earlier value of the same identifier is replaced.
     *
     * @throws Gs1Failure gs1.link-attribute
     */
    public LinkAttributes with(String ai, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(ai, value);
        return new LinkAttributes(more);
    }

    public Optional<String> get(String ai) {
        return Optional.ofNullable(values.get(ai));
    }

    /** {@code ?ai=value&…}, or nothing when there are no attributes. */
    public String query() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(attribute -> attribute.getKey() + "=" + PercentCode.encode(attribute.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void require(String ai, String value) {
        if (!AI.matcher(ai).matches() || OF_THE_PATH.matcher(ai).matches() || !fits(ai, value)) {
            throw Gs1Failure.of("gs1.link-attribute", ai);
        }
    }

    private static boolean fits(String ai, String value) {
        if (DATE_OR_MONTH.matcher(ai).matches()) {
            return isDate(value) || isMonth(value);
        }
        if (NET_KILOGRAMS.matcher(ai).matches()) {
            return Digits.only(value, 6);
        }
        if (PROCESSOR.matcher(ai).matches()) {
            return AiValue.isText(value, 30) && value.length() > 3 && Digits.only(value.substring(0, 3));
        }
        return switch (ai) {
            case "7007" -> isDate(value) || isDateRange(value);
            case "416" -> Digits.only(value, 13) && CheckDigit.closes(value);
            case "422" -> Digits.only(value, 3);
            default -> AiValue.isText(value, 90);
        };
    }

    private static boolean isDateRange(String value) {
        return value.length() == 12 && isDate(value.substring(0, 6)) && isDate(value.substring(6));
    }

    /** Day 00 stands for the month as a whole. */
    private static boolean isMonth(String value) {
        return value.endsWith("00") && isDate(value.substring(0, value.length() - 2) + "01");
    }

    /** YYMMDD. The century does not matter: 2000 and every other year of two digits agree on leap days. */
    private static boolean isDate(String value) {
        if (!Digits.only(value, 6)) {
            return false;
        }
        int yearMonthDay = Integer.parseInt(value);
        try {
            return YearMonth.of(2000 + yearMonthDay / 10000, yearMonthDay / 100 % 100)
                    .isValidDay(yearMonthDay % 100);
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }
}
