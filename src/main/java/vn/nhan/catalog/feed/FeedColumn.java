package vn.nhan.catalog.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a feed and what may stand in it, the same for all channels. Names, lengths and forms are those of Google's
 * product data specification (support.google.com/merchants/answer/7052112), which Meta's catalogue follows.
 */
enum FeedColumn {
    ID(50, "[A-Za-z0-9_-]+"),
    TITLE(150, ".+"),
    DESCRIPTION(5_000, ".+"),
    LINK(2_000, "https://\\S+"),
    IMAGE_LINK(2_000, "https://\\S+"),
    /** At most ten, parted by commas. */
    ADDITIONAL_IMAGE_LINK(20_000, "https://[^\\s,]+(,https://[^\\s,]+){0,9}"),
    AVAILABILITY(20, "in[ _]stock|out[ _]of[ _]stock|preorder"),
    AVAILABILITY_DATE(30, "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[+-]\\d{4}"),
    /** Whole dong, taxes included. */
    PRICE(20, "[1-9][0-9]{0,11} VND"),
    BRAND(70, ".+"),
    GTIN(14, "[0-9]{8}|[0-9]{12,14}"),
    IDENTIFIER_EXISTS(3, "yes|no"),
    CONDITION(11, "new"),
    /** A number of Google's taxonomy. */
    GOOGLE_PRODUCT_CATEGORY(10, "[0-9]+"),
    PRODUCT_TYPE(750, ".+"),
    ITEM_GROUP_ID(50, "[A-Za-z0-9_-]+"),
    SIZE(100, ".+"),
    UNIT_PRICING_MEASURE(20, "[0-9]+(\\.[0-9]+)?(g|kg)"),
    UNIT_PRICING_BASE_MEASURE(20, "[0-9]+(g|kg)"),
    EXPIRATION_DATE(30, "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[+-]\\d{4}"),
    CUSTOM_LABEL_0(100, ".+"),
    CUSTOM_LABEL_1(100, ".+"),
    CUSTOM_LABEL_2(100, ".+"),
    CUSTOM_LABEL_3(100, ".+"),
    CUSTOM_LABEL_4(100, ".+"),
    SHIPPING_WEIGHT(20, "[0-9]+(\\.[0-9]+)? kg");

    private final int max;
    private final Pattern form;

    FeedColumn(int max, String form) {
        this.max = max;
        this.form = Pattern.compile(form);
    }

    /** As it stands in the first line of a file. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In characters as people count them (Unicode code points). */
    int max() {
        return max;
    }

    boolean tooLong(String value) {
        return value.codePointCount(0, value.length()) > max;
    }

    boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    static FeedColumn of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such column"));
    }
}
