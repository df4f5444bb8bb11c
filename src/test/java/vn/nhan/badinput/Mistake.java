package vn.nhan.badinput;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.Farm;

/** One wrong value: as JSON has it, as a person types it, and why it is refused. */
enum Mistake {
    TAX_CODE_WITH_A_WRONG_DIGIT(
            Target.BUSINESS, "taxCode", "0100233480", "0100233480", "business.tax-code-check-digit"),
    CITIZEN_ID_FOR_A_TAX_CODE(
            Target.BUSINESS, "taxCode", "001099012345", "001099012345", "business.tax-code-is-citizen-id"),
    NAME_OF_TEN_THOUSAND_LETTERS(Target.BUSINESS, "name", "ă".repeat(10_000), "ă".repeat(10_000), "text.too-long"),
    NAME_WITH_A_BELL(Target.BUSINESS, "name", "Hợp tác xã\u0007Xanh", "Hợp tác xã\u0007Xanh", "text.control-character"),
    NAME_THAT_READS_BACKWARDS(Target.PRODUCT, "name", "Nhãn \u202Egnôl", "Nhãn \u202Egnôl", "text.direction"),
    GTIN_WITH_A_WRONG_DIGIT(Target.PRODUCT, "gtin", "9521234543214", "9521234543214", "gs1.gtin-check-digit"),
    PRODUCT_LIGHTER_THAN_NOTHING(Target.PRODUCT, "netWeightGrams", -500, "-0,5", "number.too-small"),
    AREA_OF_ZERO(Target.PLOT, "areaAmount", 0, "0", "number.too-small"),
    AREA_BELOW_ZERO(Target.PLOT, "areaAmount", -3.5, "-3,5", "number.too-small"),
    BOW_TIE(
            Target.PLOT,
            "boundary",
            Map.of(
                    "type",
                    "Polygon",
                    "coordinates",
                    List.of(List.of(
                            List.of(106.050, 20.640),
                            List.of(106.052, 20.642),
                            List.of(106.052, 20.640),
                            List.of(106.050, 20.642),
                            List.of(106.050, 20.640)))),
            "20.640, 106.050\n20.642, 106.052\n20.640, 106.052\n20.642, 106.050",
            "place.boundary-crosses-itself"),
    CERTIFICATE_THAT_ENDS_BEFORE_IT_BEGINS(
            Target.CERTIFICATE, "validTo", Farm.HARVEST_DAY.minusYears(2), "certificate.dates-reversed"),
    HARVEST_IN_THE_FUTURE(Target.HARVEST, "occurredOn", LocalDate.now().plusDays(2), "diary.day-in-future"),
    HARVEST_BELOW_ZERO(Target.HARVEST, "amount", -850, "-850", "number.too-small");

    final Target target;
    final String field;
    final Object json;
    final String typed;
    final String code;

    Mistake(Target target, String field, LocalDate day, String code) {
        this(target, field, day.toString(), day.toString(), code);
    }

    Mistake(Target target, String field, Object json, String typed, String code) {
        this.target = target;
        this.field = field;
        this.json = json;
        this.typed = typed;
        this.code = code;
    }
}
