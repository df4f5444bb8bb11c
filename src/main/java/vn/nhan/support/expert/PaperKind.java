package vn.nhan.support.expert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a paper of an expert is. */
enum PaperKind {
    CV,
    DEGREE,
    PROJECT,
    OTHER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    static PaperKind of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind"));
    }

    String in(ExpertPaperMessages words) {
        return switch (this) {
            case CV -> words.kindCv();
            case DEGREE -> words.kindDegree();
            case PROJECT -> words.kindProject();
            case OTHER -> words.kindOther();
        };
    }
}
