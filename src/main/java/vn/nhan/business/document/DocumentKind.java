package vn.nhan.business.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What kind of paper it is. */
public enum DocumentKind {
    /** Giấy chứng nhận đăng ký: hộ kinh doanh, hợp tác xã, doanh nghiệp. */
    REGISTRATION,
    /** VietGAP, OCOP and the like. */
    CERTIFICATE,
    /** Bao bì, nhãn cũ: where the product's name and weight stand. */
    PACKAGING,
    /** Giấy chứng nhận quyền sử dụng đất, hợp đồng thuê. */
    LAND,
    OTHER;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static DocumentKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of paper"));
    }
}
