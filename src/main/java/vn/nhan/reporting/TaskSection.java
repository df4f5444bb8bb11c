package vn.nhan.reporting;

import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Ladder;

/**
 * What the page shows of one business.
 *
 * @param ladder how far it has come, or null while there is no business
 */
record TaskSection(TaskLines list, @Nullable Ladder ladder) {}
