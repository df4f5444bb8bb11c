package vn.nhan.business.onboarding.notice;

import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Group;
import vn.nhan.platform.validation.PlainText;

/**
 * What to tell whom.
 *
 * @param stage such as {@code identity-verified}; all when left out
 * @param measure {@code now}, {@code reached} or {@code stuck}
 * @param commune id of a unit, or {@code none}
 * @param days how long one may stay before it counts as stuck
 */
record NewNotice(
        @PlainText(max = 120) String subject,

        @PlainText(max = 2000, lines = true) String text,

        @Nullable String stage,
        @Nullable String measure,
        @Nullable String commune,
        @Nullable Integer days) {

    Group group() {
        return Group.of(stage, measure, commune, days);
    }
}
