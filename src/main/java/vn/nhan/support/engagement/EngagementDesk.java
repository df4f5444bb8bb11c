package vn.nhan.support.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * An engagement as a page shows it to one of its sides, with what they can do now.
 *
 * @param base address of the page
 * @param act address before what is done
 */
record EngagementDesk(
        EngagementView it,
        String base,
        String act,
        String list,
        String state,
        String tone,
        @Nullable String holder,
        @Nullable String until,
        Can can,
        List<Meeting> meetings,
        List<Happened> events,
        @Nullable Integer stars) {

    private static final Set<EngagementState> AT_WORK = Set.of(EngagementState.RUNNING, EngagementState.DELIVERED);

    /** What can be done by who looks at it. */
    record Can(
            boolean propose,
            boolean sign,
            boolean work,
            boolean plan,
            boolean deliver,
            boolean accept,
            boolean refuse,
            boolean cancel,
            boolean withdraw,
            boolean pay,
            boolean rate,
            boolean follow,
            boolean contract,
            boolean minutes) {

        static Can of(EngagementView it, LocalDate today) {
            var state = it.state();
            var business = it.side() == Side.BUSINESS;
            var expert = it.side() == Side.EXPERT;
            var office = it.side() == Side.OFFICE;
            var terms = it.terms();
            var atWork = AT_WORK.contains(state);
            return new Can(
                    !office && EngagementMove.PROPOSE.isAllowedFrom(state),
                    !office && state == EngagementState.SIGNING && terms != null && !terms.isSignedBy(it.side()),
                    expert && atWork,
                    !office && atWork,
                    expert && state == EngagementState.RUNNING && it.hasEvidence(),
                    !expert && atWork && it.hasEvidence(),
                    business && state == EngagementState.DELIVERED,
                    EngagementMove.CANCEL.isAllowedFrom(state),
                    office && state == EngagementState.ACCEPTED,
                    !expert && (state == EngagementState.ACCEPTED || (atWork && business)),
                    !office && state == EngagementState.ACCEPTED && it.ratings().isEmpty(),
                    business
                            && state == EngagementState.ACCEPTED
                            && it.followUps().stream()
                                    .anyMatch(one -> one.answer() == null && !today.isBefore(one.dueOn())),
                    atWork || state == EngagementState.ACCEPTED || state == EngagementState.WITHDRAWN,
                    state == EngagementState.ACCEPTED);
        }
    }

    record Meeting(EngagementView.Session it, boolean checkIn, boolean confirm, boolean absent) {}

    record Happened(
            String what,
            @Nullable String who,
            String at,
            @Nullable String words) {}

    static EngagementDesk of(EngagementView it, EngagementWords words, Instant now) {
        var base = switch (it.side()) {
            case BUSINESS -> "/my/engagements";
            case EXPERT -> "/my/expert/engagements";
            case OFFICE -> "/office/engagements";
        };
        var holder = it.holder();
        return new EngagementDesk(
                it,
                base + "/" + it.id(),
                "/engagements/" + it.id(),
                base,
                words.state(it.state()),
                EngagementWords.tone(it.state()),
                holder == null ? null : words.holder(holder.kind()),
                holder == null ? null : words.until(holder.due()),
                Can.of(it, Dates.dayOf(now)),
                it.sessions().stream().map(one -> meeting(it, one, now)).toList(),
                it.events().stream().map(one -> happened(one, words)).toList(),
                it.ratings().stream()
                        .filter(one -> one.by().equals(it.side().key()))
                        .findFirst()
                        .map(WorkRatings.Rating::stars)
                        .orElse(null));
    }

    private static Meeting meeting(EngagementView it, EngagementView.Session one, Instant now) {
        var open = one.isOpen() && AT_WORK.contains(it.state());
        return new Meeting(
                one,
                open && it.side() == Side.EXPERT,
                it.side() == Side.BUSINESS
                        && AT_WORK.contains(it.state())
                        && one.missedBy() == null
                        && one.confirmedAt() == null,
                open && it.side() != Side.OFFICE && !one.plannedAt().isAfter(now));
    }

    private static Happened happened(EngagementView.Happened one, EngagementWords words) {
        var side = one.side() == null ? null : words.side(one.side());
        return new Happened(
                words.kind(one.kind()),
                one.by() == null ? side : side == null ? one.by() : one.by() + " · " + side,
                Dates.format(one.at()),
                one.words());
    }

    /** Whether the department looks at it. */
    public boolean isOffice() {
        return it.side() == Side.OFFICE;
    }

    /** Whether both have signed some version, so that there was work. */
    public boolean isBegun() {
        return AT_WORK.contains(it.state())
                || it.state() == EngagementState.ACCEPTED
                || it.state() == EngagementState.WITHDRAWN
                || it.hasEvidence();
    }

    public EngagementView.@Nullable Signed getBusinessSigned() {
        return signed(Side.BUSINESS);
    }

    public EngagementView.@Nullable Signed getExpertSigned() {
        return signed(Side.EXPERT);
    }

    /** After how many days the oldest open question is asked. */
    public int getDays() {
        return it.followUps().stream()
                .filter(one -> one.answer() == null)
                .mapToInt(EngagementView.Question::afterDays)
                .findFirst()
                .orElse(0);
    }

    /** @param state yes, no or waiting */
    record Question(int days, String state) {}

    public List<Question> getQuestions() {
        return it.followUps().stream()
                .map(one ->
                        new Question(one.afterDays(), one.answer() == null ? "waiting" : one.answer() ? "yes" : "no"))
                .toList();
    }

    private EngagementView.@Nullable Signed signed(Side side) {
        var terms = it.terms();
        return terms == null
                ? null
                : terms.signatures().stream()
                        .filter(one -> one.side() == side)
                        .findFirst()
                        .orElse(null);
    }
}
