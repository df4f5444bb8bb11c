package vn.nhan.business.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;

/**
 * The queue as it is shown.
 *
 * @param waiting how many wait in all that the filter lets through
 * @param form the filter, to be changed
 * @param toApprove how many bulk verifications wait for a second officer
 */
record QueueView(
        List<Waiting> lines,
        long waiting,
        long toApprove,
        List<Choice> kinds,
        Form form,
        QueueFilter filter,
        @Nullable DoneNotice done) {

    /** Whether there is more than is shown. */
    public boolean isCut() {
        return waiting > lines.size();
    }
}
