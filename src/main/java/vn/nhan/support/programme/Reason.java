package vn.nhan.support.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a business may or may not get something. */
public enum Reason {
    /** About {@code day}. */
    COUNTED_ON,
    /** About {@code form percent cap basis}. */
    BEST,
    /** About {@code form percent basis}. */
    BEST_UNCAPPED,
    /** Nobody has compared the level with the text that sets it. About {@code form basis}. */
    UNCHECKED,
    /** About {@code count}. */
    MOST_FAVOURABLE,
    FAVOURED,
    /** About {@code cap}. */
    CAP_PER_CONTRACT,
    /** About {@code year used remaining}. */
    USED,
    /** About {@code year used}. */
    USED_UP,
    /** No form of support is for what was asked. */
    NO_FORM,
    /** There are levels, and none is for this business; reasons follow. */
    NOTHING,
    /** About {@code form kinds kind}. */
    OTHER_KIND,
    /** About {@code form size}. */
    OTHER_SIZE,
    SIZE_UNKNOWN,
    /** About {@code form basis}. */
    NOT_CONFIRMED,
    /** About {@code programme from}. */
    NOT_YET,
    /** About {@code programme to}. */
    OVER,
    /** About {@code programme kind}. */
    PROGRAMME_KIND,
    /** About {@code programme size}. */
    PROGRAMME_SIZE,
    /** About {@code programme}. */
    SECTOR,
    /** About {@code programme}. */
    NOT_VERIFIED,
    /** About {@code programme}. */
    WOMEN_LED_ONLY,
    /** About {@code programme}. */
    SOCIAL_ONLY,
    /** About {@code programme}. */
    COMMUNE,
    /** About {@code programme}. */
    BUDGET_SPENT;

    /** As it stands in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
