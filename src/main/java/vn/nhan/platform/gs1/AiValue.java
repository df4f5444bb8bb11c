package vn.nhan.platform.gs1;

import org.jspecify.annotations.Nullable;

/** What application identifiers of type X..n may hold, and how they stand in a path. */
final class AiValue {

    /** GS1 General Specifications, figure 7.11-1: the AI encodable character set 82. */
    private static final String SYMBOLS = "!\"%&'()*+,-./:;<=>?_";

    private AiValue() {}

    static boolean isText(String value, int longest) {
        return !value.isEmpty() && value.length() <= longest && value.chars().allMatch(AiValue::isEncodable);
    }

    /**
     * @param value an AI of type X..20, null when the link does not carry it
     * @throws Gs1Failure gs1.link-value
     */
    static void requireQualifier(String ai, @Nullable String value) {
        // A lone . or .. is legal GS1 text, but every browser and proxy folds such a path segment away.
        if (value != null && (!isText(value, 20) || value.equals(".") || value.equals(".."))) {
            throw Gs1Failure.of("gs1.link-value", ai);
        }
    }

    /** {@code /ai/value}, or nothing when there is no value. */
    static String segments(String ai, @Nullable String value) {
        return value == null ? "" : "/" + ai + "/" + PercentCode.encode(value);
    }

    private static boolean isEncodable(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || SYMBOLS.indexOf(c) >= 0;
    }
}
