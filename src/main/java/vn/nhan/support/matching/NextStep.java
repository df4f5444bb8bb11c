package vn.nhan.support.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nhan.support.request.Custody;

/** What happens next with a request that waits for an expert, and who has it then. Pure; every step has a clock. */
sealed interface NextStep {

    /** Who has the request from now on. */
    Custody custody(MatchPolicy policy, Instant now);

    /** This expert is asked. */
    record Offer(UUID expert) implements NextStep {
        @Override
        public Custody custody(MatchPolicy policy, Instant now) {
            return Custody.expert(expert, policy.answerBy(now));
        }
    }

    /** The requester chooses among these, the best first. */
    record Propose(UUID requester, List<UUID> experts) implements NextStep {
        public Propose {
            experts = List.copyOf(experts);
        }

        @Override
        public Custody custody(MatchPolicy policy, Instant now) {
            return Custody.requester(requester, policy.chooseBy(now));
        }
    }

    /** Nobody is left to ask: an officer looks at it. */
    record Office() implements NextStep {
        @Override
        public Custody custody(MatchPolicy policy, Instant now) {
            return Custody.office(policy.officeBy(now));
        }
    }

    /** @param best those who may help, the best first */
    static NextStep begin(MatchPolicy policy, UUID requester, List<UUID> best) {
        if (best.isEmpty()) {
            return new Office();
        }
        return policy.autoOffer() ? new Offer(best.get(0)) : new Propose(requester, best);
    }

    /**
     * After an expert has said no, or nothing.
     *
     * @param asked how many have been asked in this round
     * @param left those who were proposed and not asked yet, who may still help, the best first
     */
    static NextStep after(MatchPolicy policy, int asked, List<UUID> left) {
        return asked >= policy.mostOffers() || left.isEmpty() ? new Office() : new Offer(left.get(0));
    }
}
