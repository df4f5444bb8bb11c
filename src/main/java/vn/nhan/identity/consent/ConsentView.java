package vn.nhan.identity.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked, and what they have said.
 *
 * @param textSha256 of the words in both languages
 * @param since when the last answer was given; null when there is none
 * @param history the newest first
 */
record ConsentView(
        String purpose,
        String question,
        String text,
        int textVersion,
        String textSha256,
        ConsentState state,
        @Nullable Instant since,
        List<Answered> history) {

    /** @param bySelf whether the person recorded it; otherwise somebody who was with them */
    record Answered(Instant at, boolean given, int textVersion, Channel channel, boolean bySelf) {}

    @JsonIgnore
    public boolean isGiven() {
        return state == ConsentState.GIVEN;
    }

    @JsonIgnore
    public boolean isAskedAgain() {
        return state == ConsentState.GIVEN_TO_OLDER_TEXT;
    }
}
