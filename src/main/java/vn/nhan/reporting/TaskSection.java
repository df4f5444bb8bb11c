package vn.nhan.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.WaitingWork.ToDo;
import vn.nhan.business.onboarding.Ladder;

/**
 * What the page shows of one business.
 *
 * @param ladder how far it has come, or null while there is no business
 * @param errands what waits for it beside its steps
 */
record TaskSection(TaskLines list, @Nullable Ladder ladder, List<ToDo> errands) {}
