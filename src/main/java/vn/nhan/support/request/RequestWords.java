package vn.nhan.support.request;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.profile.SpokenLanguage;
import vn.nhan.platform.calendar.Certainty;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.clock.ClockState;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;

/** What needs, states, steps and reasons are called in the reader's language. */
final class RequestWords {

    private final RequestTerms words;
    private final String language;
    private final NeedTree needs;

    RequestWords(String language, NeedTree needs) {
        this.words = MessageBundles.get(RequestTerms.class, Localized.Literal.of(language));
        this.language = language;
        this.needs = needs;
    }

    String language() {
        return language;
    }

    boolean knows(String code) {
        return needs.find(code).isPresent();
    }

    String need(String code) {
        return needs.find(code).map(this::name).orElse(code);
    }

    String name(Need need) {
        return need.name().in(language);
    }

    /** A heading of the list of needs, with those below it. */
    record Group(Choice top, List<Choice> parts) {}

    List<Group> groups() {
        return needs.top().stream()
                .map(top -> new Group(
                        choice(top),
                        needs.within(top.code()).stream().map(this::choice).toList()))
                .toList();
    }

    private Choice choice(Need need) {
        return new Choice(need.code(), name(need));
    }

    List<Choice> needs() {
        return needs.all().stream().map(this::choice).toList();
    }

    List<Choice> languages() {
        return SpokenLanguage.all().stream()
                .map(one -> new Choice(one.code(), one.name().in(language)))
                .toList();
    }

    String spoken(List<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> SpokenLanguage.of(code)
                                .map(one -> one.name().in(language))
                                .orElse(code))
                        .toList());
    }

    String state(RequestState state) {
        return switch (state) {
            case DRAFT -> words.stateDraft();
            case SUBMITTED -> words.stateSubmitted();
            case RETURNED -> words.stateReturned();
            case APPROVED -> words.stateApproved();
            case OFFERED -> words.stateOffered();
            case ENGAGED -> words.stateEngaged();
            case COMPLETED -> words.stateCompleted();
            case REFUSED -> words.stateRefused();
            case WITHDRAWN -> words.stateWithdrawn();
            case CLOSED -> words.stateClosed();
        };
    }

    /** Of a badge. */
    static String tone(RequestState state) {
        return switch (state) {
            case SUBMITTED, OFFERED -> "info";
            case RETURNED -> "warn";
            case APPROVED, ENGAGED, COMPLETED -> "ok";
            case REFUSED -> "bad";
            case DRAFT, WITHDRAWN, CLOSED -> "neutral";
        };
    }

    @Nullable
    String holder(@Nullable HolderKind kind) {
        return kind == null
                ? null
                : switch (kind) {
                    case OFFICE -> words.holderOffice();
                    case REQUESTER -> words.holderRequester();
                    case EXPERT -> words.holderExpert();
                    case LEAD -> words.holderLead();
                };
    }

    String next(RequestState state, @Nullable HolderKind holder) {
        if (holder == HolderKind.LEAD) {
            return words.nextLead();
        }
        return switch (state) {
            case SUBMITTED, DRAFT -> words.nextSubmitted();
            case RETURNED -> words.nextReturned();
            case APPROVED -> words.nextApproved();
            case OFFERED -> words.nextOffered();
            case ENGAGED -> words.nextEngaged();
            case REFUSED -> words.nextRefused();
            case COMPLETED, WITHDRAWN, CLOSED -> words.nextEnded();
        };
    }

    String clock(RequestView.Clock clock) {
        var year = clock.missingYear();
        if (year != null) {
            return words.clockNoData(year, clock.days());
        }
        var day = clock.lastDay() == null ? "" : Dates.format(clock.lastDay());
        if (clock.state() == ClockState.STOPPED) {
            return words.clockStopped(clock.used(), clock.days());
        }
        if (clock.state() == ClockState.PAUSED || clock.lastDay() == null) {
            return words.clockPaused(clock.used(), clock.days());
        }
        if (clock.late()) {
            return clock.overdue() == null
                    ? words.clockLate(clock.days(), day)
                    : words.clockOverdue(clock.overdue(), clock.days(), day);
        }
        var running = words.clockRunning(clock.used(), clock.days(), day);
        return clock.certainty() == Certainty.EXPECTED ? running + " " + words.clockExpected() : running;
    }

    String basis(RequestView.Clock clock) {
        return words.clockBasis(clock.basis());
    }

    String step(String kind) {
        return switch (kind) {
            case "submit" -> words.stepSubmit();
            case "return" -> words.stepReturn();
            case "answer" -> words.stepAnswer();
            case "approve" -> words.stepApprove();
            case "refuse" -> words.stepRefuse();
            case "reopen" -> words.stepReopen();
            case "offer" -> words.stepOffer();
            case "engage" -> words.stepEngage();
            case "hand-back" -> words.stepHandBack();
            case "complete" -> words.stepComplete();
            case "withdraw" -> words.stepWithdraw();
            case "close" -> words.stepClose();
            case "attach" -> words.stepAttach();
            case "complain" -> words.stepComplain();
            case "uphold" -> words.stepUphold();
            default -> handed(kind);
        };
    }

    private String handed(String kind) {
        return switch (kind) {
            case "escalate" -> words.stepEscalate();
            case "tell-again" -> words.stepTellAgain();
            case "remind" -> words.stepRemind();
            case "no-answer" -> words.stepNoAnswer();
            case "look-again" -> words.stepLookAgain();
            default -> words.stepHand();
        };
    }

    String reason(String key) {
        return switch (RefusalReason.of(key)) {
            case NOT_ELIGIBLE -> words.reasonNotEligible();
            case COVERED_ELSEWHERE -> words.reasonCoveredElsewhere();
            case NO_BUDGET -> words.reasonNoBudget();
            case NOT_SUPPORTED -> words.reasonNotSupported();
            case NO_ANSWER -> words.reasonNoAnswer();
            case OTHER -> words.reasonOther();
        };
    }

    List<Choice> reasons() {
        return Arrays.stream(RefusalReason.values())
                .map(reason -> new Choice(reason.key(), reason(reason.key())))
                .toList();
    }

    List<Choice> states() {
        return Arrays.stream(RequestState.values())
                .filter(state -> state != RequestState.DRAFT)
                .map(state -> new Choice(state.key(), state(state)))
                .toList();
    }
}
