package vn.nhan.reporting.adoption;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of something that both sides have. Nothing is renamed, moved or deleted. */
enum Outcome {
    /** The old host finds its own first; at the successor's host the address names the province of origin. */
    ADDRESSED_BY_ORIGIN,
    /** Both rows stay; neither address nor page names them by it. */
    BOTH_STAY,
    /** Both stay and are told apart by their origin; a third one can't be written down. */
    NO_THIRD,
    /** The label that was published first answers, as before. */
    FIRST_PUBLISHED_ANSWERS,
    /** One account, with the roles of all of them together. */
    ROLES_ADD_UP,
    /** The old host answers with the successor's look. */
    SUCCESSOR_ANSWERS,
    /** Each programme stays with the province that decided it. */
    EACH_KEEPS_ITS_OWN;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
