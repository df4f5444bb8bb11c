package vn.nhan.support.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/trainingdesk.properties} (Vietnamese) and {@code trainingdesk_en.properties}. */
@MessageBundle("trainingdesk")
interface TrainingdeskMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String people();

    @Message
    String businesses();

    @Message
    String peopleNote();

    @Message
    String businessesNote();

    @Message
    String newOne();

    @Message
    String sessions();

    @Message
    String sessionsNone();

    @Message
    String sessionsNoneText();

    @Message
    String courses();

    @Message
    String course();

    @Message
    String when();

    @Message
    String where();

    @Message
    String taken();

    @Message
    String takenOf(long taken, int seats);

    @Message
    String waiting();

    @Message
    String cancelled();

    @Message
    String online();

    @Message
    String need();

    @Message
    String name();

    @Message
    String nameEn();

    @Message
    String learns();

    @Message
    String trainer();

    @Message
    String audience();

    @Message
    String completion();

    @Message
    String completionAttendance();

    @Message
    String completionQuiz();

    @Message
    String completionWord();

    @Message
    String passMark();

    @Message
    String passMarkHint();

    @Message
    String save();

    @Message
    String edit();

    @Message
    String hold();

    @Message
    String holdTitle(String title);

    @Message
    String holdNone();

    @Message
    String holdNoneText();

    @Message
    String day();

    @Message
    String dayHint();

    @Message
    String from();

    @Message
    String until();

    @Message
    String hourHint();

    @Message
    String meetings();

    @Message
    String rhythm();

    @Message
    String rhythmDay();

    @Message
    String rhythmWeek();

    @Message
    String seats();

    @Message
    String commune();

    @Message
    String communeHint();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String link();

    @Message
    String linkHint();

    @Message
    String holdSave();
}
