package vn.nhan.business.verification;

import java.util.List;
import java.util.Locale;
import vn.nhan.business.BusinessDecision;
import vn.nhan.business.DecisionReason;
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
                decision.reasons().stream()
                        .map(reason -> sentence(reason, reader))
                        .toList(),
                decision.reopened());
    }

    /** In the reader's language where it is a ready-made one; else as it was typed. */
    private static String sentence(DecisionReason reason, Locale reader) {
        return QuickReason.of(reason.code())
                .map(known -> known.sentence(reader))
                .orElse(reason.text() == null ? "" : reason.text());
    }
}
