package vn.nhan.identity.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/consent.properties} (Vietnamese) and {@code consent_en.properties}. */
@MessageBundle("consent")
interface ConsentMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String on();

    @Message
    String off();

    @Message
    String askedAgain();

    @Message
    String since(String when);

    @Message
    String switchOn();

    @Message
    String switchOff();

    @Message
    String changedOn(String question);

    @Message
    String changedOff(String question);

    @Message
    String undo();

    @Message
    String history();

    @Message
    String saidYes();

    @Message
    String saidNo();

    @Message
    String textVersion(int count);

    @Message
    String byOther();

    @Message
    String recordTitle();

    @Message
    String recordLead();

    @Message
    String question();

    @Message
    String questionBlank();

    @Message
    String answer();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String recordSend();

    @Message
    String recorded();

    @Message
    String now();
}
