package vn.nhan.marketplace.hand;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What a column of a pack's workbook can hold. */
enum SheetField {
    SKU,
    TITLE,
    PACKAGE,
    PRICE,
    STOCK,
    GRAMS,
    GTIN,
    CATEGORY,
    DESCRIPTION,
    PRODUCER,
    MARKS,
    PICTURES,
    PAPERS,
    LINK;

    @JsonCreator
    static SheetField of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
