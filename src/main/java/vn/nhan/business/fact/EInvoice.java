package vn.nhan.business.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How far a seller has got with electronic invoices (Decree 70/2025/NĐ-CP). */
public enum EInvoice {
    /** Does not use them. */
    NONE,
    /** Has registered with the tax office. */
    REGISTERED,
    /** Issues them. */
    IN_USE;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static EInvoice of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such state of e-invoices"));
    }
}
