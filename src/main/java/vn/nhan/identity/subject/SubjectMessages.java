package vn.nhan.identity.subject;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/subject.properties} (Vietnamese) and {@code subject_en.properties}. */
@MessageBundle("subject")
interface SubjectMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String copyTitle();

    @Message
    String copyText();

    @Message
    String copyPdf();

    @Message
    String copyJson();

    @Message
    String consentsLink();

    @Message
    String askTitle();

    @Message
    String askLead();

    @Message
    String askKind();

    @Message
    String askText();

    @Message
    String askTextHint();

    @Message
    String askSend();

    @Message
    String askSent();

    @Message
    String askSentText();

    @Message
    String mineTitle();

    @Message
    String mineNone();

    @Message
    String mineNoneText();

    @Message
    String eraseTitle();

    @Message
    String eraseText();

    @Message
    String eraseLink();

    @Message
    String kindAccess();

    @Message
    String kindAccessHint();

    @Message
    String kindRectify();

    @Message
    String kindRectifyHint();

    @Message
    String kindWithdraw();

    @Message
    String kindWithdrawHint();

    @Message
    String kindErase();

    @Message
    String kindObject();

    @Message
    String kindObjectHint();

    @Message
    String stateReceived();

    @Message
    String stateAnswered();

    @Message
    String stateCompleted();

    @Message
    String stateRefused();

    @Message
    String stateTakenBack();

    @Message
    String stepReceived();

    @Message
    String stepAnswered();

    @Message
    String stepExtended();

    @Message
    String stepCompleted();

    @Message
    String stepRefused();

    @Message
    String stepTakenBack();

    @Message
    String answerBy();

    @Message
    String finishBy();

    @Message
    String receivedOn();

    @Message
    String expectedNote();

    @Message
    String overdueBy(int days);

    @Message
    String dueToday();

    @Message
    String daysLeft(int days);

    @Message
    String proofTitle();

    @Message
    String proofLead();

    @Message
    String proof();

    @Message
    String proofHint();

    @Message
    String standingTitle();

    @Message
    String standingLead(String day);

    @Message
    String keep();

    @Message
    String queueTitle();

    @Message
    String queueLead();

    @Message
    String queueOpen();

    @Message
    String queueClosed();

    @Message
    String queueEmpty();

    @Message
    String queueEmptyText();

    @Message
    String closedEmpty();

    @Message
    String closedEmptyText();

    @Message
    String who();

    @Message
    String what();

    @Message
    String time();

    @Message
    String state();

    @Message
    String theirWords();

    @Message
    String noWords();

    @Message
    String history();

    @Message
    String stepDone();

    @Message
    String answerTitle();

    @Message
    String answerHint();

    @Message
    String thirdParty();

    @Message
    String thirdPartyHint();

    @Message
    String answerSend();

    @Message
    String completeTitle();

    @Message
    String completeHint();

    @Message
    String completeSend();

    @Message
    String extendTitle();

    @Message
    String extendHint();

    @Message
    String extendSend();

    @Message
    String refuseTitle();

    @Message
    String refuseHint();

    @Message
    String refuseSend();

    @Message
    String note();

    @Message
    String dueMailSubject(String day);

    @Message
    String dueMailText(String day, String address);
}
