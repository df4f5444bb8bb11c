package vn.nhan.identity.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How an answer came to be recorded. */
public enum Channel {
    /** The person, on our page. */
    SELF_PAGE,
    /** The person, through a program. */
    SELF_API,
    /** On paper, typed in by somebody else; its photo is the evidence. */
    PAPER,
    /** By voice. */
    VOICE,
    /** Said to a helper who was there. */
    HELPER;

    /** As it stands in the database and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Channel of(String key) {
        return Arrays.stream(values())
                .filter(channel -> channel.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such channel"));
    }
}
