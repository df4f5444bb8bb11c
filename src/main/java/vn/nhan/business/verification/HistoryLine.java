package vn.nhan.business.verification;

import java.util.List;
import java.util.Locale;
import vn.nhan.business.BusinessDecision;
import vn.nhan.platform.text.Dates;

/**
 * A decision as it is shown.
 *
 * @param reasons sentences
 * @param reopened whether it was taken back
 */
record HistoryLine(String verb, String by, String on, List<String> reasons, boolean reopened) {

    static HistoryLine of(BusinessDecision decision, Locale reader) {
        return new HistoryLine(
                decision.verb(),
                decision.decidedByName(),
                Dates.format(Dates.dayOf(decision.at())),
                decision.reasons().stream().map(reason -> reason.in(reader)).toList(),
                decision.reopened());
    }
}
