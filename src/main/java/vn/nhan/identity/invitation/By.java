package vn.nhan.identity.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** What opens an invitation. */
public enum By {
    /** 256 random bits in an address: for e-mail and chats. */
    LINK(Duration.ofDays(14)),
    /** Six digits, good together with the sign-in name that they were written for: for paper, and for reading aloud. */
    CODE(Duration.ofDays(7));

    private final Duration life;

    By(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static By of(String key) {
        return Arrays.stream(values())
                .filter(by -> by.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such way"));
    }
}
