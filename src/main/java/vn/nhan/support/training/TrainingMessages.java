package vn.nhan.support.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/training.properties} (Vietnamese) and {@code training_en.properties}. */
@MessageBundle("training")
interface TrainingMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String need();

    @Message
    String needAny();

    @Message
    String filter();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String noneAction();

    @Message
    String online();

    @Message
    String onlineToo();

    @Message
    String free(long free);

    @Message
    String full(long waiting);

    @Message
    String cancelled();

    @Message
    String cancelledWhy(String reason);

    @Message
    String learns();

    @Message
    String trainer();

    @Message
    String audience();

    @Message
    String when();

    @Message
    String where();

    @Message
    String meetingNo(int number);

    @Message
    String onlineGiven();

    @Message
    String register();

    @Message
    String registerTitle();

    @Message
    String registerFull();

    @Message
    String waitInLine();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String phone();

    @Message
    String phoneHint();

    @Message
    String business();

    @Message
    String businessNone();

    @Message
    String showName();

    @Message
    String showNameHint();

    @Message
    String over();

    @Message
    String other();

    @Message
    String slipTitle();

    @Message
    String slipConfirmed();

    @Message
    String slipWaiting(Integer position);

    @Message
    String slipWaitingText();

    @Message
    String slipCancelled();

    @Message
    String slipCancelledText();

    @Message
    String slipKeep();

    @Message
    String slipCode();

    @Message
    String slipQr();

    @Message
    String slipDoor();

    @Message
    String slipWho();

    @Message
    String slipLink();

    @Message
    String slipCancel();

    @Message
    String cancelTitle();

    @Message
    String cancelText();

    @Message
    String cancelYes();

    @Message
    String namesTitle();

    @Message
    String namesAccount();

    @Message
    String namesSave();

    @Message
    String certificateGet();

    @Message
    String slipCompleted();

    @Message
    String officerTick();

    @Message
    String officerOpen();

    @Message
    String checkInTitle();

    @Message
    String checkInLead();

    @Message
    String checkInName();

    @Message
    String checkInNameHint();

    @Message
    String checkInSend();

    @Message
    String thereTitle();

    @Message
    String thereText();

    @Message
    String mine();

    @Message
    String mineNone();

    @Message
    String mineNoneText();

    @Message
    String mineAction();

    @Message
    String certificateTitle();

    @Message
    String certificateHas();

    @Message
    String certificateIssued(String day);

    @Message
    String certificateCode(String code);

    @Message
    String certificateCheck(String address);

    @Message
    String certificateGood();

    @Message
    String certificateFor();

    @Message
    String certificateWho();

    @Message
    String certificateInitials();

    @Message
    String certificateHeld();

    @Message
    String certificateBasis();

    @Message
    String certificateIssuer();

    @Message
    String certificateOn();

    @Message
    String heldOn(String day);

    @Message
    String heldBetween(String from, String to, int meetings);

    @Message
    String basisAttendance(int share);

    @Message
    String basisQuiz(int score);

    @Message
    String basisWord();

    @Message
    String seatSubject(String course);

    @Message
    String seatText(String course, String begins, String address);

    @Message
    String certificateRevoked();

    @Message
    String certificateRevokedText(String day);

    @Message
    String slipRevoked();
}
