package vn.nhan.support.engagement;

import java.time.Instant;
import vn.nhan.platform.html.Deadline;

/** What states, holders and happenings are called, in the reader's language. */
record EngagementWords(EngagementMessages words, String language) {

    String state(EngagementState state) {
        return switch (state) {
            case DRAFTING -> words.stateDrafting();
            case SIGNING -> words.stateSigning();
            case RUNNING -> words.stateRunning();
            case DELIVERED -> words.stateDelivered();
            case ACCEPTED -> words.stateAccepted();
            case CANCELLED -> words.stateCancelled();
            case WITHDRAWN -> words.stateWithdrawn();
        };
    }

    /** Of a badge. */
    static String tone(EngagementState state) {
        return switch (state) {
            case DRAFTING, SIGNING, DELIVERED -> "warn";
            case RUNNING -> "info";
            case ACCEPTED -> "ok";
            case CANCELLED -> "neutral";
            case WITHDRAWN -> "bad";
        };
    }

    String holder(String kind) {
        return switch (kind) {
            case "expert" -> words.holderExpert();
            case "requester" -> words.holderRequester();
            case "lead" -> words.holderLead();
            default -> words.holderOffice();
        };
    }

    /** Until when somebody has it. */
    String until(Instant due) {
        return Deadline.in(language, due);
    }

    String side(String side) {
        return switch (side) {
            case "business" -> words.sideBusiness();
            case "expert" -> words.sideExpert();
            default -> words.sideOffice();
        };
    }

    String kind(String kind) {
        return switch (kind) {
            case "begin-work" -> words.kindBeginWork();
            case "propose" -> words.kindPropose();
            case "sign" -> words.kindSign();
            case "begin" -> words.kindBegin();
            case "plan-session" -> words.kindPlanSession();
            case "check-in" -> words.kindCheckIn();
            case "confirm-session" -> words.kindConfirmSession();
            case "no-show" -> words.kindNoShow();
            case "hand-over" -> words.kindHandOver();
            case "deliver" -> words.kindDeliver();
            case "refuse" -> words.kindRefuse();
            case "accept" -> words.kindAccept();
            case "cancel" -> words.kindCancel();
            case "withdraw" -> words.kindWithdraw();
            case "pay" -> words.kindPay();
            case "rate" -> words.kindRate();
            case "follow-up" -> words.kindFollowUp();
            default -> kind;
        };
    }
}
