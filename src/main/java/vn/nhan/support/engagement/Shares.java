package vn.nhan.support.engagement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.support.programme.Level;

/**
 * Who pays how much of a price, in whole dong: together always the price.
 *
 * @param levelId null where the state pays nothing
 */
record Shares(
        long price,
        long state,
        @Nullable UUID levelId,
        @Nullable Integer percent) {

    Shares {
        if (state < 0 || state > price) {
            throw new IllegalArgumentException("a share is part of the price: " + state);
        }
    }

    static Shares ofFirm(long price) {
        return new Shares(price, 0, null, null);
    }

    /**
     * @param asked null: as much as may be
     * @param room what caps and budgets hold, in dong
     * @throws Invalid {@code engagement.share-above-level} when more is asked than the level's percentage; what exceeds a cap
     *     is refused where it is committed
     */
    static Shares of(long price, @Nullable Long asked, Level level, long room) {
        var most = price * level.percent() / 100;
        if (asked != null && asked > most) {
            throw new Invalid(
                    "stateShare", "engagement.share-above-level", Map.of("percent", level.percent(), "most", most));
        }
        var state = asked == null ? Math.max(0, Math.min(most, room)) : asked;
        return state == 0 ? ofFirm(price) : new Shares(price, state, level.formId(), level.percent());
    }

    long firm() {
        return price - state;
    }
}
