package vn.nhan.business.letter;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * A batch as pages show it.
 *
 * @param tone of its badge
 * @param until the day until which the letters can be fetched, or null
 */
record LetterLine(
        LetterView view,
        String state,
        String tone,
        String madeOn,
        @Nullable String until) {

    public boolean isUnderWay() {
        return view.state().equals("requested") || view.state().equals("running");
    }

    public boolean isDone() {
        return view.state().equals("done");
    }

    /** Whether there are codes that can be taken back. */
    public boolean isRevocable() {
        return isDone() && view.revokedAt() == null;
    }

    static LetterLine of(LetterView view, LetterMessages words) {
        var revoked = view.revokedAt() != null;
        var until = view.until();
        return new LetterLine(
                view,
                revoked ? words.stateRevoked() : state(view.state(), words),
                revoked || view.state().equals("cancelled") ? "neutral" : tone(view.state()),
                Dates.format(Dates.dayOf(view.madeAt())),
                until == null || revoked ? null : Dates.format(Dates.dayOf(until)));
    }

    private static String state(String state, LetterMessages words) {
        return switch (state) {
            case "requested" -> words.stateRequested();
            case "running" -> words.stateRunning();
            case "done" -> words.stateDone();
            case "cancelled" -> words.stateCancelled();
            default -> words.stateFailed();
        };
    }

    private static String tone(String state) {
        return switch (state) {
            case "done" -> "ok";
            case "failed" -> "bad";
            default -> "info";
        };
    }
}
