package vn.nhan.business.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one thing that brings a business on. */
public enum NextStep {
    /** Send the profile to the department. */
    SUBMIT,
    /** Put right what the department asked for, and send it again. */
    MEND,
    /** It is the department's turn. */
    WAIT,
    /** Ask the department why the business rests. */
    ASK,
    /** Put a price on a first product. */
    LIST,
    /** Publish what has a price. */
    PUBLISH,
    /** Go on: nothing is missing. */
    GO_ON,
    /** Show that the business is still at work. */
    COME_BACK;

    /** @param status where the business stands with the department */
    static NextStep of(@Nullable Stage stage, String status) {
        return switch (status) {
            case "returned" -> MEND;
            case "suspended", "closed" -> ASK;
            case "draft" -> SUBMIT;
            case "submitted", "in-review" -> WAIT;
            default -> afterVerification(stage);
        };
    }

    private static NextStep afterVerification(@Nullable Stage stage) {
        if (stage == null) {
            return WAIT;
        }
        return switch (stage) {
            case INVITED, REGISTERED -> WAIT;
            case IDENTITY_VERIFIED, TRAINED -> LIST;
            case FIRST_LISTING -> PUBLISH;
            case FIRST_PUBLISHED, ACTIVE -> GO_ON;
            case DORMANT -> COME_BACK;
        };
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
