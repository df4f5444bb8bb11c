package vn.nhan.business.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why two records may be the same firm, the surest first. */
public enum DuplicateReason {
    /** Possible in provinces that merged; within one, a tax code stands once. */
    TAX_CODE,
    CITIZEN_ID,
    /** The same name but for accents, in the same commune. */
    NAME_AND_COMMUNE,
    PHONE;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
