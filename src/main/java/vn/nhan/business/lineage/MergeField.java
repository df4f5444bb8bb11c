package vn.nhan.business.lineage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nhan.business.BusinessKind;
import vn.nhan.platform.problem.InvalidValue;

/** What of a record can be taken over when it is merged into another: columns that only make sense together. */
public enum MergeField {
    NAME("name"),
    NAME_EN("name_en"),
    TAX_CODE("tax_code"),
    CITIZEN_ID("citizen_id_sealed", "citizen_id_hash"),
    REPRESENTATIVE("representative"),
    REGISTRATION("registration_no", "registration_date", "registration_place"),
    ADDRESS("commune", "address_line", "address_id"),
    PHONE("phone_sealed", "phone_hash", "phone_public"),
    SECTOR("sector"),
    INSURED_WORKERS("insured_workers"),
    ANNUAL_REVENUE("annual_revenue"),
    CAPITAL("capital"),
    WOMEN_LED("women_led"),
    SOCIAL("social"),
    E_INVOICE("e_invoice"),
    STORY("story");

    private final List<String> columns;

    MergeField(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** As it stands in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidValue {@code value.format}, when there is no such field */
    @JsonCreator
    static MergeField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }

    /** Whether a business of this kind has it at all: what it hasn't stays with the record that was merged. */
    boolean fits(BusinessKind kind) {
        return switch (this) {
            case TAX_CODE -> kind.hasTaxCode();
            case CITIZEN_ID -> !kind.hasTaxCode();
            default -> true;
        };
    }

    /** Whether the record says anything here. */
    boolean isGiven(RecordFacts facts) {
        return switch (this) {
            case WOMEN_LED, SOCIAL -> facts.isTrue(columns.get(0));
            case PHONE, CITIZEN_ID, ADDRESS -> facts.has(columns.get(0));
            default -> columns.stream().anyMatch(facts::has);
        };
    }

    /** Whether both say the same; numbers are compared by their hashes, which differ between provinces. */
    boolean isSame(RecordFacts one, RecordFacts other) {
        return switch (this) {
            case PHONE, CITIZEN_ID -> one.sameIn(other, columns.get(1)) && isGiven(one) == isGiven(other);
            case ADDRESS -> one.sameIn(other, columns.get(0)) && one.sameIn(other, columns.get(1));
            default -> columns.stream().allMatch(column -> one.sameIn(other, column));
        };
    }
}
