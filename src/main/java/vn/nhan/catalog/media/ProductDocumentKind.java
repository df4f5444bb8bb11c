package vn.nhan.catalog.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a paper about a product is. */
public enum ProductDocumentKind {
    /** Phiếu kết quả kiểm nghiệm. */
    TEST_RESULT,
    /** Bản tự công bố sản phẩm (Decree 15/2018/ND-CP). */
    SELF_DECLARATION,
    /** Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm, or what stands for it. */
    SAFETY_CERTIFICATE,
    /** Mẫu nhãn: what is printed on the package. */
    LABEL_ARTWORK,
    /** Giấy phép kinh doanh, for goods of conditional trades. */
    LICENCE,
    OTHER;

    /** As it stands in the database, in forms and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static ProductDocumentKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of paper"));
    }
}
