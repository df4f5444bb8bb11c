package vn.nhan.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an account may do in its tenant. */
public enum Role {
    @JsonProperty(Role.MEMBER_NAME)
    MEMBER,
    @JsonProperty(Role.OFFICER_NAME)
    OFFICER,
    @JsonProperty(Role.OPERATOR_NAME)
    OPERATOR;

    /** Names for {@code @RolesAllowed}. */
    public static final String MEMBER_NAME = "member";

    public static final String OFFICER_NAME = "officer";
    public static final String OPERATOR_NAME = "operator";

    /** As it stands in the database and in tokens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
