package vn.nhan.support.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/trainingdoor.properties} (Vietnamese) and {@code trainingdoor_en.properties}. */
@MessageBundle("trainingdoor")
interface TrainingdoorMessages {
    @Message
    String door();

    @Message
    String screen();

    @Message
    String screenLead();

    @Message
    String screenNote();

    @Message
    String screenAlt();

    @Message
    String print();

    @Message
    String printHint();

    @Message
    String publicPage();

    @Message
    String list();

    @Message
    String listNone();

    @Message
    String listNoneText();

    @Message
    String thereOf(int number, long there, long taken);

    @Message
    String meetingNo(int number);

    @Message
    String who();

    @Message
    String phone();

    @Message
    String business();

    @Message
    String thereAt();

    @Message
    String thereSave();

    @Message
    String completed();

    @Message
    String movedUp();

    @Message
    String queue();

    @Message
    String listWaiting();

    @Message
    String listLead();

    @Message
    String listNumber();

    @Message
    String listName();

    @Message
    String listPhone();

    @Message
    String listBusiness();

    @Message
    String listSign();

    @Message
    String typeIn();

    @Message
    String typeInName();

    @Message
    String typeInPhone();

    @Message
    String typeInSave();

    @Message
    String complete();

    @Message
    String completeText(int mark);

    @Message
    String completeOne();

    @Message
    String seatsChange();

    @Message
    String seatsSave();

    @Message
    String cancel();

    @Message
    String cancelTitle();

    @Message
    String cancelText();

    @Message
    String cancelReason();

    @Message
    String cancelYes();

    @Message
    String doneThere();

    @Message
    String doneTyped();

    @Message
    String doneCompleted();

    @Message
    String doneSeats();

    @Message
    String attendeeMeetings();

    @Message
    String attendeeNever();

    @Message
    String attendeeThere();

    @Message
    String attendeeRemove();

    @Message
    String attendeeRemoveSave();

    @Message
    String attendeeBusiness();

    @Message
    String attendeeNoBusiness();

    @Message
    String attendeeFind();

    @Message
    String attendeeFindGo();

    @Message
    String attendeeFound();

    @Message
    String attendeeFoundNone();

    @Message
    String attendeeLink();

    @Message
    String attendeeScore();

    @Message
    String attendeeWord();

    @Message
    String attendeeWordHint();

    @Message
    String certificate();

    @Message
    String revoke();

    @Message
    String revoked();

    @Message
    String revokeTitle();

    @Message
    String revokeText();

    @Message
    String revokeReason();

    @Message
    String revokeReasonHint();
}
