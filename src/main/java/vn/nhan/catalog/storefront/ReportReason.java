package vn.nhan.catalog.storefront;

import java.util.Locale;
import vn.nhan.platform.problem.InvalidValue;

/** Why a visitor reports an offer. */
enum ReportReason {
    NOT_AS_DESCRIBED,
    UNSAFE,
    COUNTERFEIT,
    FORBIDDEN,
    FALSE_CLAIM,
    PERSONAL_DATA,
    OTHER;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String in(ShopMessages words) {
        return switch (this) {
            case NOT_AS_DESCRIBED -> words.reasonNotAsDescribed();
            case UNSAFE -> words.reasonUnsafe();
            case COUNTERFEIT -> words.reasonCounterfeit();
            case FORBIDDEN -> words.reasonForbidden();
            case FALSE_CLAIM -> words.reasonFalseClaim();
            case PERSONAL_DATA -> words.reasonPersonalData();
            case OTHER -> words.reasonOther();
        };
    }

    /** @throws InvalidValue {@code value.format} */
    static ReportReason of(String key) {
        for (var reason : values()) {
            if (reason.key().equals(key)) {
                return reason;
            }
        }
        throw new InvalidValue("value.format");
    }
}
