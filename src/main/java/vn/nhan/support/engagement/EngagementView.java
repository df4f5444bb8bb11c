package vn.nhan.support.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as its parties and the department see it.
 *
 * @param side for which whoever asks acts
 * @param terms null until somebody has proposed some
 * @param ratings those that whoever asks may read: one's own, and for the department both
 */
record EngagementView(
        UUID id,
        EngagementState state,
        Side side,
        String need,
        String needName,
        Party business,
        Party expert,
        UUID requestId,
        Instant beganAt,
        @Nullable Instant acceptedAt,
        boolean acceptedAssisted,
        @Nullable Holder holder,
        @Nullable Terms terms,
        List<Session> sessions,
        List<Handed> deliverables,
        List<Paid> payments,
        List<WorkRatings.Rating> ratings,
        List<Question> followUps,
        List<Happened> events) {

    record Party(UUID id, String name) {}

    /** @param kind office, requester, expert or lead */
    record Holder(String kind, Instant due) {}

    /** @param sha256 of the canonical bytes, which is what is signed */
    record Terms(
            int version,
            String scope,
            List<String> deliverables,
            LocalDate startsOn,
            LocalDate endsOn,
            int sessions,
            long price,
            long stateShare,
            long firmShare,
            @Nullable Integer percent,
            String sha256,
            String code,
            List<Signed> signatures) {

        static Terms of(EngagementTerms terms, List<Signature> signatures) {
            return new Terms(
                    terms.number,
                    terms.scope,
                    terms.deliverables(),
                    terms.startsOn,
                    terms.endsOn,
                    terms.sessions,
                    terms.price,
                    terms.stateShare,
                    terms.firmShare,
                    terms.percent,
                    terms.sha256,
                    terms.code,
                    signatures.stream()
                            .map(one -> new Signed(one.side(), one.signedName, one.signedAt, one.sha256))
                            .toList());
        }

        boolean isSignedBy(Side side) {
            return signatures.stream().anyMatch(one -> one.side() == side);
        }
    }

    record Signed(Side side, String name, Instant at, String sha256) {}

    record Session(
            UUID id,
            Instant plannedAt,
            boolean remote,
            @Nullable Instant heldAt,
            @Nullable String heldBy,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean photo,
            @Nullable Instant confirmedAt,
            @Nullable String missedBy) {

        static Session of(WorkSession one) {
            return new Session(
                    one.id(),
                    one.plannedAt,
                    one.remote,
                    one.heldAt,
                    one.heldBy,
                    one.latitude,
                    one.longitude,
                    one.photoKey != null,
                    one.confirmedAt,
                    one.missedBy);
        }

        boolean isOpen() {
            return heldAt == null && missedBy == null;
        }
    }

    record Handed(UUID id, String description, @Nullable String link, boolean file, Instant addedAt) {

        static Handed of(Deliverable one) {
            return new Handed(one.id(), one.description, one.link, one.paperKey != null, one.addedAt);
        }
    }

    record Paid(String share, long amount, LocalDate paidOn) {}

    record Question(
            String code,
            int afterDays,
            LocalDate dueOn,
            @Nullable Boolean answer) {}

    /** @param words somebody's own, such as why it was sent back */
    record Happened(
            String kind,
            @Nullable String side,
            String state,
            Instant at,
            @Nullable String by,
            @Nullable String words) {}

    /** Something that would be counted as work. */
    boolean hasEvidence() {
        return !deliverables.isEmpty() || sessions.stream().anyMatch(one -> one.heldAt() != null);
    }
}
