package vn.nhan.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What somebody may do in a province (operators: in the installation). A person can have several. */
public enum Role {
    /** Of one or more businesses; what they may do there is the business's to say. */
    MEMBER,
    /** Of a community digital group of a commune: acts for households that let them. */
    HELPER,
    /** Of the advisory network. */
    EXPERT,
    /** Of the department. */
    OFFICER,
    /** Of a commune: sees what is in that commune. */
    COMMUNE_OFFICER,
    /** Leads the department, and signs. */
    LEAD,
    /** Says who has which role in the province. */
    ADMINISTRATOR,
    /** Looks after the installation. */
    OPERATOR;

    /** Names for {@code @RolesAllowed}. */
    public static final String MEMBER_NAME = "member";

    public static final String HELPER_NAME = "helper";
    public static final String EXPERT_NAME = "expert";
    public static final String OFFICER_NAME = "officer";
    public static final String COMMUNE_OFFICER_NAME = "commune-officer";
    public static final String LEAD_NAME = "lead";
    public static final String ADMINISTRATOR_NAME = "administrator";
    public static final String OPERATOR_NAME = "operator";

    /** As it stands in the database, in tokens and in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for anything but a {@link #key()} */
    @JsonCreator
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    /** Whoever decides about others must show more than a password. */
    public boolean needsSecondFactor() {
        return switch (this) {
            case MEMBER, HELPER, EXPERT -> false;
            case OFFICER, COMMUNE_OFFICER, LEAD, ADMINISTRATOR, OPERATOR -> true;
        };
    }

    /** Whether the role is held for one commune. */
    public boolean isOfACommune() {
        return this == HELPER || this == COMMUNE_OFFICER;
    }
}
