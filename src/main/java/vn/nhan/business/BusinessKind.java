package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What kind of producer or firm it is. */
public enum BusinessKind {
    /** Hộ sản xuất nông nghiệp: grows and sells without registration. */
    FARM_HOUSEHOLD,
    /** Hộ kinh doanh: registered with its commune, formerly its district. */
    HOUSEHOLD_BUSINESS,
    /** Tổ hợp tác: people under a contract, no legal person. */
    COOPERATIVE_GROUP,
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Doanh nghiệp. */
    ENTERPRISE;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static BusinessKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of business"));
    }

    /**
     * Whether it is one person: since 1 July 2025 its tax number is that person's citizen id (Law 38/2019/QH14, Circular
     * 86/2024/TT-BTC), and its name and address are personal data.
     */
    public boolean isOfOnePerson() {
        return this == FARM_HOUSEHOLD || this == HOUSEHOLD_BUSINESS;
    }

    /** Whether it is a legal person, with a tax code ({@link TaxCode}) of its own. */
    public boolean hasTaxCode() {
        return this == COOPERATIVE || this == ENTERPRISE;
    }
}
