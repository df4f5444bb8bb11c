package vn.nhan.support.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/requestword.properties} (Vietnamese) and {@code requestword_en.properties}. */
@MessageBundle("requestword")
interface RequestTerms {
    @Message
    String holderOffice();

    @Message
    String holderRequester();

    @Message
    String holderExpert();

    @Message
    String holderLead();

    @Message
    String nextSubmitted();

    @Message
    String nextReturned();

    @Message
    String nextApproved();

    @Message
    String nextOffered();

    @Message
    String nextEngaged();

    @Message
    String nextLead();

    @Message
    String nextRefused();

    @Message
    String nextEnded();

    @Message
    String clockTitle();

    @Message
    String clockRunning(Integer used, Integer days, String day);

    @Message
    String clockLate(Integer days, String day);

    @Message
    String clockOverdue(Integer overdue, Integer days, String day);

    @Message
    String clockPaused(Integer used, Integer days);

    @Message
    String clockStopped(Integer used, Integer days);

    @Message
    String clockNoData(Integer year, Integer days);

    @Message
    String clockExpected();

    @Message
    String clockBasis(String basis);

    @Message
    String stateDraft();

    @Message
    String stateSubmitted();

    @Message
    String stateReturned();

    @Message
    String stateApproved();

    @Message
    String stateOffered();

    @Message
    String stateEngaged();

    @Message
    String stateCompleted();

    @Message
    String stateRefused();

    @Message
    String stateWithdrawn();

    @Message
    String stateClosed();

    @Message
    String stepSubmit();

    @Message
    String stepReturn();

    @Message
    String stepAnswer();

    @Message
    String stepApprove();

    @Message
    String stepRefuse();

    @Message
    String stepReopen();

    @Message
    String stepOffer();

    @Message
    String stepEngage();

    @Message
    String stepHandBack();

    @Message
    String stepComplete();

    @Message
    String stepWithdraw();

    @Message
    String stepClose();

    @Message
    String stepAttach();

    @Message
    String stepComplain();

    @Message
    String stepUphold();

    @Message
    String stepEscalate();

    @Message
    String stepTellAgain();

    @Message
    String stepRemind();

    @Message
    String stepNoAnswer();

    @Message
    String stepLookAgain();

    @Message
    String stepHand();

    @Message
    String reasonNotEligible();

    @Message
    String reasonCoveredElsewhere();

    @Message
    String reasonNoBudget();

    @Message
    String reasonNotSupported();

    @Message
    String reasonNoAnswer();

    @Message
    String reasonOther();

    @Message
    String decisionNeed();

    @Message
    String decisionWho();

    @Message
    String decisionOutcome();

    @Message
    String outcomeApproved();

    @Message
    String outcomeApprovedPercent(Integer percent);

    @Message
    String outcomeRefused();

    @Message
    String outcomeReplaced(String day);
}
