package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody is to a business. */
public enum MemberRole {
    /** Decides who else belongs to it and who may help. */
    MANAGER,
    /** Works in it. */
    MEMBER;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static MemberRole of(String key) {
        var role = valueOf(key.toUpperCase(Locale.ROOT));
        if (!role.key().equals(key)) {
            throw new IllegalArgumentException("no such role");
        }
        return role;
    }
}
