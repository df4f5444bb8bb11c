package vn.nhan.support.fair;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.nhan.platform.problem.InvalidValue;

/** What came of a meeting. */
public enum Outcome {
    MET,
    NO_SHOW,
    FOLLOW_UP,
    /** With its amount. */
    CONTRACT;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidValue {@code value.format} for anything but a {@link #key()} */
    @JsonCreator
    public static Outcome of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.format"));
    }

    String in(FairMessages words) {
        return switch (this) {
            case MET -> words.outcomeMet();
            case NO_SHOW -> words.outcomeNoShow();
            case FOLLOW_UP -> words.outcomeFollowUp();
            case CONTRACT -> words.outcomeContract();
        };
    }
}
