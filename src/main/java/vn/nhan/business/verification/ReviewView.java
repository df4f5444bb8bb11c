package vn.nhan.business.verification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessStatus;
import vn.nhan.business.Dossier;
import vn.nhan.platform.html.Choice;

/**
 * A business on the officer's desk.
 *
 * @param place in the queue; null for what doesn't wait
 * @param previous the one before it in the queue, if any
 * @param waiting how many wait in all
 * @param done what was just decided, if anything
 */
record ReviewView(
        Dossier dossier,
        List<Paper> papers,
        List<Finding.Said> findings,
        IdentityStanding identity,
        List<HistoryLine> history,
        List<QuickReason.Option> quick,
        List<Choice> fields,
        @Nullable Waiting place,
        @Nullable UUID previous,
        long waiting,
        QueueFilter filter,
        @Nullable DoneNotice done) {

    /** Whether this officer may decide now. */
    public boolean isMine() {
        return place != null && !place.isElsewhere();
    }

    public boolean isTaken() {
        return place != null && place.mine();
    }

    /** Whether the officer must have seen a paper to verify it. */
    public boolean isSeenNeeded() {
        return !identity.isEnough();
    }

    public boolean isReopenable() {
        return dossier.isReopenable();
    }

    public boolean isVerified() {
        return dossier.business().status() == BusinessStatus.VERIFIED;
    }

    public boolean hasDoubts() {
        return findings.stream().anyMatch(said -> said.outcome().isDoubt());
    }
}
