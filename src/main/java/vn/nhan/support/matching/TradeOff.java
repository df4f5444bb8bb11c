package vn.nhan.support.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a request doesn't get the expert who fits it best.
 *
 * @param best the expert who fits it best; null when nobody comes into question
 * @param neededBy a request that has got that expert, or null
 * @param word the language that nobody else speaks, or empty
 * @param lost hundredths of a point that this request loses by it
 * @param spared hundredths of a point that the other one would lose
 */
record TradeOff(Why why, @Nullable UUID best, @Nullable UUID neededBy, String word, int lost, int spared) {

    enum Why {
        /** It has the best one. */
        NONE,
        /** Nobody may help with it at all. */
        NOBODY,
        /** Those who may help have no place left this week. */
        FULL,
        /** The best one was needed where nobody else speaks the language. */
        ONLY_SPEAKER,
        /** The best one was needed where nobody else can help. */
        ONLY_ONE,
        /** The other request would lose more. */
        GREATER_LOSS;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final TradeOff NONE = new TradeOff(Why.NONE, null, null, "", 0, 0);
}
