package vn.nhan.business.lineage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.InvalidValue;

/** Why two records are the same firm. */
public enum LinkKind {
    /** Both described it; one took the other in. */
    MERGED,
    /** It was a household or a group, and became a cooperative or an enterprise. */
    CONVERTED,
    /** Both go on, such as a household business and the enterprise of the same owner, and count once. */
    SAME_FIRM;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidValue {@code value.format}, when there is no such kind */
    @JsonCreator
    static LinkKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }
}
