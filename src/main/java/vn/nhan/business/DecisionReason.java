package vn.nhan.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.validation.PlainText;

/**
 * Why something was decided.
 *
 * @param field of the profile, as {@link BusinessProfile} names it; null when it concerns the whole
 * @param code of a ready-made sentence; null for one in the officer's own words
 * @param text the sentence as it was told on the day, so that a later change of the ready-made ones changes no decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionReason(
        @PlainText(max = 40, required = false) @Nullable String field,

        @PlainText(max = 40, required = false) @Nullable String code,

        @PlainText(max = 2000, required = false, lines = true) @Nullable
        String text) {

    /** In somebody's own words, about the whole. */
    public static DecisionReason of(String text) {
        return new DecisionReason(null, null, text.strip());
    }

    /** In the reader's language where it is a ready-made one; else as it was typed. */
    public String in(Locale reader) {
        var known = "return." + code;
        if (code != null && ProblemTexts.known(known)) {
            return ProblemTexts.sentence(known, Map.of(), reader);
        }
        return text == null ? "" : text;
    }

    /** To be shown beside the field in the member's form, or above it. */
    FieldError asRemark(Locale reader) {
        return new FieldError(field == null ? "main" : field, "return.said", Map.of("text", in(reader)));
    }
}
