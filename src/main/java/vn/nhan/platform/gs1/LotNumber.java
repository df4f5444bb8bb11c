package vn.nhan.platform.gs1;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a lot as printed on its labels: a readable subset of what AI 10 allows, so that it can be told over the
 * phone and needs no escaping in an address.
 *
 * @param text 4 to 20 characters of {@code 0-9 A-Z}
 */
public record LotNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{4,20}");
    private static final Pattern SHAPE_AS_TYPED = Pattern.compile("[0-9A-Za-z]{4,20}");

    /** @throws Gs1Failure gs1.lot-number */
    public LotNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw Gs1Failure.of("gs1.lot-number");
        }
    }

    /**
     * Reads what a person typed: blanks around it are ignored, small letters become capitals.
     *
     * @throws Gs1Failure gs1.lot-number
     */
    public static LotNumber parse(String typed) {
        String stripped = typed.strip();
        // Only ASCII may be raised: elsewhere a capital is another letter (ı, ſ) or two (ß).
        boolean ascii = SHAPE_AS_TYPED.matcher(stripped).matches();
        return new LotNumber(ascii ? stripped.toUpperCase(Locale.ROOT) : stripped);
    }

    @Override
    public String toString() {
        return text;
    }
}
