package vn.nhan.business.onboarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about days of training and who came. Texts: {@code messages/trainingday.properties} (Vietnamese) and {@code trainingday_en.properties}. */
@MessageBundle("trainingday")
interface TrainingMessages {
    @Message
    String trainingTitle();

    @Message
    String trainingLead();

    @Message
    String trainingNew();

    @Message
    String trainingName();

    @Message
    String trainingNameHint();

    @Message
    String trainingDay();

    @Message
    String trainingDayHint();

    @Message
    String trainingSave();

    @Message
    String trainingAttended();

    @Message
    String trainingNone();

    @Message
    String trainingNoneText();

    @Message
    String trainingCaption();

    @Message
    String attendees();

    @Message
    String attendeesNone();

    @Message
    String attendeesNoneText();

    @Message
    String attendeesTaken();

    @Message
    String findTitle();

    @Message
    String findLabel();

    @Message
    String find();

    @Message
    String found();

    @Message
    String foundNone();

    @Message
    String taxCodes();

    @Message
    String taxCodesHint();

    @Message
    String attendeesAdd();

    @Message
    String attendeesAdded();

    @Message
    String removeTitle(String name);

    @Message
    String removeText();

    @Message
    String removeYes();
}
